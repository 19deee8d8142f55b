#pragma once

#include <QStyledItemDelegate>

#include <array>

namespace throughline::ui {

/// Shows a rating in a table as a chip: the number, and the word beside it where there is room. The
/// cell's value is a level from 1 to 5, nothing for not rated, or words ("not asked"). The selected
/// cell gets a ring, never a fill that would hide the colour.
class RatingCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RatingCell(QObject *parent = nullptr);
    /// The titles of the five levels, for cells wide enough.
    RatingCell(const std::array<QString, 5> &words, QObject *parent = nullptr);

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    std::array<QString, 5> m_words;
};

} // namespace throughline::ui
