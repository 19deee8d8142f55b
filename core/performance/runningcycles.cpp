#include "performance/runningcycles.h"

#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::performance {

static Error refusalOf(TemplateGap gap, int coreFloor)
{
    switch (gap) {
    case TemplateGap::Name: return invalid(u"template-name-missing"_s);
    case TemplateGap::CoreBelowFloor:
        return invalid(u"template-core-floor"_s, {QString::number(coreFloor)});
    case TemplateGap::WeightOutOfRange:
    case TemplateGap::SectionTwice:
    case TemplateGap::Sum: break;
    }
    return invalid(u"template-weights-off"_s);
}

static Error refusalOf(CycleGap gap)
{
    switch (gap) {
    case CycleGap::Name: return invalid(u"cycle-name-missing"_s);
    case CycleGap::Period: return invalid(u"cycle-period-wrong"_s);
    case CycleGap::Due: return invalid(u"cycle-due-wrong"_s);
    case CycleGap::Units: break;
    }
    return invalid(u"cycle-units-missing"_s);
}

void RunningCycles::audit(const QString &action, CycleId id, const QString &reason)
{
    security::AuditTrail(m_db).record(action, u"cycle"_s, id.number(), reason);
}

Result<Cycle> RunningCycles::forHr(CycleId id)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"hr-only"_s);
    const auto cycle = m_cycles.find(id);
    if (!cycle)
        return notFound(u"cycle-unknown"_s);
    return *cycle;
}

Result<void> RunningCycles::change(Cycle cycle, const QString &action)
{
    if (!m_cycles.save(cycle))
        return conflict(u"cycle-changed"_s);
    audit(action, cycle.id);
    return {};
}

int RunningCycles::coreFloor()
{
    const auto floor
        = m_db.one<QString>("select value from setting where name = 'appraisal-core-floor'");
    return std::clamp(floor ? floor->toInt() : 10, 1, 100);
}

Result<TemplateId> RunningCycles::addTemplate(
    const QString &name, const std::vector<TemplateSection> &sections)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"hr-only"_s);
    const int floor = coreFloor();
    if (const auto gaps = templateGaps(name, floor, sections); !gaps.empty())
        return refusalOf(gaps.front(), floor);
    const TemplateId id = m_cycles.addTemplate(name, floor, sections);
    security::AuditTrail(m_db).record(u"template-added"_s, u"template"_s, id.number());
    return id;
}

Result<CycleId> RunningCycles::plan(const CyclePlan &plan)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"hr-only"_s);
    if (const auto gaps = cycleGaps(plan); !gaps.empty())
        return refusalOf(gaps.front());
    if (!m_cycles.findTemplate(plan.schema))
        return notFound(u"template-unknown"_s);
    if (*m_db.one<bool>(
            "select exists (select 1 from appraisal_cycle where name = ?)", plan.name.trimmed()))
        return conflict(u"cycle-name-taken"_s);
    const CycleId id = m_cycles.add(plan);
    m_cycles.enrol(id);
    audit(u"cycle-planned"_s, id);
    return id;
}

Result<void> RunningCycles::setAuthor(CycleId id, PersonId person, PersonId author)
{
    const auto cycle = forHr(id);
    if (!cycle)
        return cycle.error();
    if (cycle->state == CycleState::Closed)
        return conflict(u"cycle-closed"_s);
    if (person == author)
        return invalid(u"author-is-self"_s);
    if (!*m_db.one<bool>(
            "select exists (select 1 from visible_person where id = ? and is_employee)", author))
        return notFound(u"person-unknown"_s);
    if (cycle->state == CycleState::Running)
        if (const auto handed = handOver(id, person, author); !handed)
            return handed.error();
    m_cycles.include(id, person);
    m_cycles.setAuthor(id, person, author);
    if (cycle->state == CycleState::Running)
        m_cycles.openAppraisals(id);
    audit(u"cycle-author-named"_s, id);
    return {};
}

/// An appraisal that nobody has opened yet has no author to take it from.
Result<void> RunningCycles::handOver(CycleId id, PersonId person, PersonId author)
{
    const int handed = m_db.run(R"(
        update appraisal set author_id = ?, version = version + 1
         where cycle_id = ? and person_id = ? and manager_published_at is null)",
        author, id, person);
    const bool isOpen = *m_db.one<bool>(
        "select exists (select 1 from appraisal where cycle_id = ? and person_id = ?)", id, person);
    if (isOpen && handed == 0)
        return conflict(u"appraisal-author-done"_s);
    return {};
}

Result<void> RunningCycles::exclude(CycleId id, PersonId person, const QString &reason)
{
    const auto cycle = forHr(id);
    if (!cycle)
        return cycle.error();
    if (cycle->state == CycleState::Closed)
        return conflict(u"cycle-closed"_s);
    if (reason.trimmed().size() < 3)
        return invalid(u"exclusion-reason-missing"_s);
    if (*m_db.one<bool>(
            "select exists (select 1 from appraisal where cycle_id = ? and person_id = ?)", id,
            person))
        return conflict(u"appraisal-open-already"_s);
    m_cycles.exclude(id, person, reason);
    audit(u"cycle-person-excluded"_s, id, reason.trimmed());
    return {};
}

Result<int> RunningCycles::admitJoiners(CycleId id)
{
    const auto cycle = forHr(id);
    if (!cycle)
        return cycle.error();
    if (cycle->state == CycleState::Closed)
        return conflict(u"cycle-closed"_s);
    const int admitted = m_cycles.enrol(id);
    if (cycle->state == CycleState::Running)
        m_cycles.openAppraisals(id);
    audit(u"cycle-joiners-admitted"_s, id);
    return admitted;
}

Result<int> RunningCycles::start(CycleId id)
{
    const auto cycle = forHr(id);
    if (!cycle)
        return cycle.error();
    if (cycle->state != CycleState::Planned)
        return conflict(u"cycle-not-planned"_s);
    if (const int open = m_cycles.roll(id).hindered; open > 0)
        return invalid(u"cycle-roll-open"_s, {QString::number(open)});
    Cycle running = *cycle;
    running.state = CycleState::Running;
    if (const auto changed = change(running, u"cycle-started"_s); !changed)
        return changed.error();
    return m_cycles.openAppraisals(id);
}

Result<void> RunningCycles::setEvidenceRule(CycleId id, EvidenceRule rule)
{
    if (!security::holds(m_db.session(), security::Role::HrLead))
        return forbidden(u"hr-lead-only"_s);
    const auto cycle = forHr(id);
    if (!cycle)
        return cycle.error();
    Cycle changed = *cycle;
    changed.evidenceRule = rule;
    return change(changed,
        rule == EvidenceRule::Warn ? u"cycle-evidence-warns"_s : u"cycle-evidence-blocks"_s);
}

Result<void> RunningCycles::close(CycleId id)
{
    const auto cycle = forHr(id);
    if (!cycle)
        return cycle.error();
    if (cycle->state != CycleState::Running)
        return conflict(u"cycle-not-running"_s);
    Cycle closed = *cycle;
    closed.state = CycleState::Closed;
    return change(closed, u"cycle-closed"_s);
}

} // namespace throughline::performance
