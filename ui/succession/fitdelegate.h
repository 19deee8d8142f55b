#pragma once

#include <QStyledItemDelegate>

namespace throughline::ui {

/// Somebody who might follow: who they are, and below it every reason, wrapped rather than cut. The
/// list must not have items of one height.
class FitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { ReasonsRole = Qt::UserRole + 1 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
};

} // namespace throughline::ui
