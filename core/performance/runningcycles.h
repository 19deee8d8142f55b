#pragma once

#include "base/result.h"
#include "performance/cycles.h"

namespace throughline::performance {

/// What HR does with templates and cycles: plan, name authors, exclude with a reason, start, close.
/// Each act needs the role of HR (the evidence rule that of HR lead) and is audited.
class RunningCycles
{
public:
    explicit RunningCycles(storage::Connection &connection) : m_db(connection), m_cycles(connection)
    {}

    /// P01. Errors: hr-only, template-name-missing, template-weights-off, template-core-floor.
    Result<TemplateId> addTemplate(
        const QString &name, const std::vector<TemplateSection> &sections);

    /// The least that the core competency weighs in every template, percent (default 10).
    int coreFloor();

    /// A planned cycle with everybody of its units on the roll, their manager as author.
    /// Errors: hr-only, cycle-name-missing, cycle-name-taken, cycle-period-wrong, cycle-due-wrong,
    /// cycle-units-missing, template-unknown.
    Result<CycleId> plan(const CyclePlan &plan);

    /// In a running cycle the appraisal is handed over with what its author wrote, as long as that
    /// side is not done. Errors: hr-only, cycle-unknown, cycle-closed, author-is-self,
    /// person-unknown, appraisal-author-done.
    Result<void> setAuthor(CycleId id, PersonId person, PersonId author);

    /// P11: with a reason of three characters or more. Errors: hr-only, cycle-unknown,
    /// cycle-closed, exclusion-reason-missing, appraisal-open-already.
    Result<void> exclude(CycleId id, PersonId person, const QString &reason);

    /// Takes joiners onto the roll, with their manager as author; in a running cycle their
    /// appraisals open at once. Returns how many. Errors: hr-only, cycle-unknown, cycle-closed.
    Result<int> admitJoiners(CycleId id);

    /// Opens the appraisals. Refused while anybody is neither ready nor excluded: P11.
    /// Errors: hr-only, cycle-unknown, cycle-not-planned, cycle-roll-open {how many}.
    Result<int> start(CycleId id);

    /// P04: to a warning and back. Errors: hr-lead-only, cycle-unknown.
    Result<void> setEvidenceRule(CycleId id, EvidenceRule rule);

    /// Nothing in it can be changed afterwards. Errors: hr-only, cycle-unknown, cycle-not-running.
    Result<void> close(CycleId id);

private:
    Result<Cycle> forHr(CycleId id);
    Result<void> handOver(CycleId id, PersonId person, PersonId author);
    Result<void> change(Cycle cycle, const QString &action);
    void audit(const QString &action, CycleId id, const QString &reason = QStringLiteral(""));

    storage::Connection &m_db;
    Cycles m_cycles;
};

} // namespace throughline::performance
