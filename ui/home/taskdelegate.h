#pragma once

#include <QStyledItemDelegate>

namespace throughline::ui {

/// One waiting task: drawing, title, a second line, and when it is due as a chip.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, DueRole, DueToneRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
};

} // namespace throughline::ui
