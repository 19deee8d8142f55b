#pragma once

#include <QStyledItemDelegate>

namespace throughline::ui {

/// A name with the latest service rating as a chip behind it: the number on its colour, an outline
/// with a dash while there is none; between them a word such as "Natural". The whole sentence is in
/// the accessible text.
class TalentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    enum DataRole { RatingRole = Qt::UserRole + 1, NoteRole };

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
};

} // namespace throughline::ui
