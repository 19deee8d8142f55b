#pragma once

#include "hiring/debriefing.h"

#include <QAbstractTableModel>

namespace throughline::ui {

/// A cell of a debrief by what it is about, however the table is ordered. Nobody: a column that
/// belongs to no interviewer.
struct DebriefCell
{
    std::optional<hiring::CompetencyId> competency = {};
    std::optional<PersonId> interviewer = {};
    int column = 1;
};

/// A candidate's competencies as rows and the interviewers as columns, then spread and mean. The
/// core competency stands first, the rest where people saw it most differently.
class DebriefTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit DebriefTable(hiring::Debrief debrief, QObject *parent);

    void setOnlyDisagreements(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    DebriefCell cellAt(const QModelIndex &index) const;
    /// Where a cell of an earlier debrief is now; where it is gone, the first one.
    QModelIndex indexOf(const DebriefCell &cell) const;

    /// Which competency a row shows.
    int competencyAt(int row) const { return m_rows.at(size_t(row)); }
    int spreadColumn() const { return 1 + int(m_debrief.interviewers.size()); }
    int meanColumn() const { return spreadColumn() + 1; }

private:
    QVariant cell(int competency, int column) const;
    const hiring::InterviewerScore *given(int competency, int column) const;
    QVariant levelOf(int competency, int column) const;
    QString titleAt(int competency, int column) const;
    QString spoken(int competency, int column) const;
    void orderRows(bool onlyDisagreements);

    hiring::Debrief m_debrief;
    std::vector<int> m_rows;
};

/// What colours a score's chip: the highest level that it reaches. A mean of 3.5 reaches 3.
int levelReached(const Rational &score);

/// "! 2 – discuss": how far apart the interviewers are, in words where it matters.
QString spreadText(const hiring::CompetencyScore &score);

} // namespace throughline::ui
