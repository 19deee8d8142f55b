#pragma once

#include <QStyledItemDelegate>

#include <array>
#include <optional>

namespace throughline::ui {

/// Shows a rating in a table: its number on a chip in the colour of its level, and in words beside
/// it what it means, where there is room. The cell's value is a level from 1 to 5, nothing for not
/// rated, or words ("not asked"). The selected cell gets a ring around the chip, never a fill that
/// would hide the colour.
class RatingCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        /// The level whose colour the chip takes when the number on it is none: a mean of 3.5.
        LevelRole = Qt::UserRole + 900,
        /// What the number means; beside the chip where there is room.
        WordRole,
        /// What has to be said beside the chip; the cell asks for the room.
        RemarkRole
    };

    explicit RatingCell(QObject *parent = nullptr);
    /// The titles of the five levels, for cells wide enough.
    RatingCell(const std::array<QString, 5> &words, QObject *parent = nullptr);

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    QString titleOf(const QModelIndex &index) const;

    std::array<QString, 5> m_words;
};

/// The chip alone, for other delegates: a number on its colour, or an outline with a dash.
void paintRating(
    QPainter &painter, const QRect &chip, std::optional<int> level, Qt::LayoutDirection direction);

} // namespace throughline::ui
