#pragma once

#include "evidence/evidencelist.h"
#include "performance/cycle.h"

#include <QAbstractListModel>

namespace throughline::ui {

/// The evidence drawer's list: what matches the filter, first what belongs to the competency that
/// is being rated (P19).
class EvidenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit EvidenceModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void show(std::vector<evidence::EvidenceRow> rows);
    void setFilter(const evidence::EvidenceFilter &filter);
    /// What lies outside says so: it may be quoted and supports no rating (P04).
    void setPeriod(const performance::Period &period) { m_period = period; }
    void setCompetency(std::optional<competency::CompetencyId> competency);

    const evidence::EvidenceRow &at(int row) const { return m_shown[size_t(row)]; }
    const std::vector<evidence::EvidenceRow> &all() const { return m_all; }
    /// The row that shows this evidence; -1 if it is filtered out.
    int find(evidence::EvidenceId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();

    std::vector<evidence::EvidenceRow> m_all, m_shown;
    evidence::EvidenceFilter m_filter;
    performance::Period m_period;
    std::optional<competency::CompetencyId> m_competency;
};

/// A piece of evidence as it is quoted in a comment: “He rang me back.” (customer story, 12 March
/// 2026, call of Mrs Lind)
QString quotationOf(const evidence::EvidenceRow &row);

} // namespace throughline::ui
