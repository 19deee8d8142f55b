#pragma once

#include "succession/talentcell.h"

#include <array>

namespace throughline::ui {

/// The nine boxes with their axes, and beside them whoever waits to be placed (P55). Of the ten
/// lists one is chosen: the one that the keyboard was in last, and in it one person. The arrow
/// keys lead from box to box.
class TalentBoard final : public QWidget
{
    Q_OBJECT

public:
    /// [performance][potential]
    using Boxes = std::array<std::array<std::vector<succession::TalentRow>, 3>, 3>;

    explicit TalentBoard(QWidget *parent = nullptr);

    void showPeople(const succession::TalentCounts &counts, const Boxes &boxes,
        const std::vector<succession::TalentRow> &holding);

    /// Below this height its titles or names would be cut.
    int leastHeight(int width) const;

    /// The chosen person, if any.
    std::optional<succession::TalentRow> current() const;
    /// Where the keyboard starts: the highest box that has somebody in it, else the waiting.
    QListView &start();
    /// Where the keyboard was last, so that whoever assesses many goes on with the next.
    QListView &chosen();

signals:
    void personActivated();
    void waitingActivated(); ///< somebody who is not placed yet

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    QWidget *makeBoxes();
    QWidget *makeHolding();
    void choose(QListView &list);
    bool goOn(QListView &from, int key);
    QListView *neighbour(const QListView &list, int right, int up);
    QList<QListView *> lists() const;

    std::array<std::array<TalentCell *, 3>, 3> m_cells; ///< [performance][potential]
    std::vector<succession::TalentRow> m_holdingRows;
    QStandardItemModel m_holdingModel;
    QListView *m_holding;
    QListView *m_chosen = nullptr;
};

} // namespace throughline::ui
