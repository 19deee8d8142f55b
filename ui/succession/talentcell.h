#pragma once

#include "succession/talentgrid.h"

#include <QFrame>
#include <QListView>
#include <QStandardItemModel>

namespace throughline::ui {

class Label;
class Paragraph;

/// One cell of the nine-box: its name, how many stand here, and the first of them by name.
class TalentCell final : public QFrame
{
    Q_OBJECT

public:
    /// How many names a cell loads; the count above says how many there are.
    static constexpr int mostNames = 200;

    TalentCell(succession::PerformanceBand performance, succession::PotentialBand potential,
        QWidget *parent = nullptr);

    void showPeople(int people, int placed, const std::vector<succession::TalentRow> &rows);
    std::optional<succession::TalentRow> current() const;
    QListView &list() { return *m_list; }
    /// What the title and two names need in a cell of this width.
    int leastHeight(int width) const;

signals:
    void personActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    succession::PerformanceBand m_performance;
    succession::PotentialBand m_potential;
    std::vector<succession::TalentRow> m_rows;
    QStandardItemModel m_model;
    Paragraph *m_title;
    Label *m_count;
    QListView *m_list;
};

} // namespace throughline::ui
