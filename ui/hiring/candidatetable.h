#pragma once

#include "hiring/candidatelist.h"

#include <QAbstractTableModel>

namespace throughline::ui {

/// Candidates as the list has them so far; more rows are asked for as the reader scrolls.
class CandidateTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Stage, CoreScore, Scorecards, Next, Applied, Requisition };

    explicit CandidateTable(QObject *parent);

    void set(std::vector<hiring::CandidateRow> rows, int total);
    void append(const std::vector<hiring::CandidateRow> &rows);
    const hiring::CandidateRow *at(int row) const;
    int rowOf(hiring::ApplicationId id) const; ///< -1 if it is not among the rows
    const std::vector<hiring::CandidateRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted();

private:
    std::vector<hiring::CandidateRow> m_rows;
    int m_total = 0;
    bool m_asked = false;
};

/// "Mira Novak, interview stage, core score 4, next: debrief".
QString spokenCandidate(const hiring::CandidateRow &row);

/// "4" or "3.8"; "not scored" where there is none.
QString coreScoreText(const hiring::CandidateRow &row);

} // namespace throughline::ui
