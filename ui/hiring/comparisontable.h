#pragma once

#include "hiring/debriefing.h"

#include <QAbstractTableModel>

namespace throughline::ui {

/// A cell of a comparison by what it is about, however the candidates are ordered.
struct ComparedCell
{
    std::optional<hiring::ApplicationId> application = {};
    int row = 0;
};

/// Candidates as columns, competencies as rows, the core one first, the total last. What is
/// missing, below the minimum or seen very differently says so in words (H-32).
class ComparisonTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    ComparisonTable(hiring::Comparison comparison, QObject *parent);

    /// Weighs the core competency anew and orders the candidates by it.
    void setCoreWeight(int percent);
    /// Moves a candidate's column by one; false at the edge.
    bool moveCandidate(int column, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const hiring::ComparedCandidate &candidateAt(int column) const;
    ComparedCell cellAt(const QModelIndex &index) const;
    /// Where a cell of an earlier comparison is now; where it is gone, the first one.
    QModelIndex indexOf(const ComparedCell &cell) const;
    bool isTotal(int row) const { return row == int(m_comparison.headings.size()); }
    const hiring::Comparison &comparison() const { return m_comparison; }
    /// "Mira stays first for any core weight between 18 % and 100 %."
    QString sensitivityText() const;

private:
    const hiring::CompetencyScore &scoreAt(int row, int column) const;
    QVariant shown(int row, int column) const;
    QString remark(int row, int column) const;
    QVariant levelOf(int row, int column) const;
    QString totalText(int candidate) const;

    hiring::Comparison m_comparison;
    int m_weight;
    std::vector<hiring::CandidateScore> m_scores; ///< at the weight, as comparison.candidates
    std::vector<std::optional<int>> m_places;
    std::vector<int> m_order; ///< column less one to candidate
};

} // namespace throughline::ui
