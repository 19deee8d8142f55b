#pragma once

#include <QStyledItemDelegate>

namespace throughline::ui {

/// A palette line: its group's name above the first of a group, the title, and its detail at the
/// trailing edge.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, GroupRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
};

} // namespace throughline::ui
