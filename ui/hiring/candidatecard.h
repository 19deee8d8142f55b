#pragma once

#include <QStyledItemDelegate>

namespace throughline::ui {

/// A card of the board: who, and below it what has to happen next and the core score. The whole
/// sentence is in the accessible text.
class CandidateCard final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    enum DataRole { DetailsRole = Qt::UserRole + 2 }; ///< a list of lines below the name

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
};

} // namespace throughline::ui
