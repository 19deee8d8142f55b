// What a file of candidates must say of a requisition that is not here, and how it is opened.

#include "base/clock.h"
#include "exchange/requisitionstaging.h"
#include "hiring/requisitions.h"
#include "security/audittrail.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

using hiring::RequisitionState;

void RequisitionStaging::stageNew(Named &named)
{
    named.wanted.key = named.key;
    named.wanted.title = said(named, CandidateField::RequisitionTitle);
    const QString state = said(named, CandidateField::RequisitionState);
    const auto known = fromCode<RequisitionState>(state.toStdString());
    named.wanted.state = known.value_or(RequisitionState::Open);
    if (!state.isEmpty() && !known)
        refuse(named, CandidateField::RequisitionState, u"requisition-state-unknown"_s,
            {state, codeTexts<RequisitionState>().join(", "_L1)});
    const QString openings = said(named, CandidateField::RequisitionOpenings);
    named.wanted.openings = openings.isEmpty() ? 1 : openings.toInt();
    if (named.wanted.openings < 1)
        refuse(named, CandidateField::RequisitionOpenings, u"openings-invalid"_s, {openings});
    stageJob(named);
    stageUnit(named);
    stageManager(named);
    stageDays(named);
}

/// The published version, or the newest where none is: a file of jobs holds the newest of each, so
/// that a job in revision arrives as a draft, and its candidates must not be lost over it.
void RequisitionStaging::stageJob(Named &named)
{
    const QString key = said(named, CandidateField::RequisitionJob);
    const JobStock *found = nullptr;
    for (const JobStock &job : m_jobs)
        if (job.key == key && (!found || job.state == jobs::JobState::Published))
            found = &job;
    if (!found)
        return refuse(named, CandidateField::RequisitionJob, u"requisition-job-unknown"_s, {key});
    named.wanted.jobVersion = found->version;
    if (named.wanted.title.isEmpty())
        named.wanted.title = found->title;
    m_report.remarks.push_back(m_rows.problem(named.row, int(CandidateField::Requisition),
        u"requisition-opened"_s, {named.key, named.wanted.title}));
    if (found->state != jobs::JobState::Published && named.wanted.state == RequisitionState::Open)
        m_report.remarks.push_back(m_rows.problem(named.row, int(CandidateField::RequisitionJob),
            u"requisition-job-not-published"_s, {key}));
}

void RequisitionStaging::stageUnit(Named &named)
{
    const QString name = said(named, CandidateField::RequisitionUnit);
    if (name.isEmpty())
        return;
    const auto unit = m_units.resolve(name, said(named, CandidateField::RequisitionUnitParent));
    if (unit)
        named.unit = *unit;
    else
        refuse(named, CandidateField::RequisitionUnit, u"requisition-unit-ambiguous"_s, {name});
}

void RequisitionStaging::stageManager(Named &named)
{
    const QString key = said(named, CandidateField::RequisitionManager);
    if (key.isEmpty())
        return;
    if (!m_personByKey.contains(key))
        return refuse(
            named, CandidateField::RequisitionManager, u"requisition-manager-unknown"_s, {key});
    named.wanted.hiringManager = m_personByKey.value(key, PersonId(0));
}

std::optional<QDate> RequisitionStaging::dayOf(const Named &named, CandidateField field)
{
    const QString text = said(named, field);
    const auto day = dayFrom(text);
    if (!text.isEmpty() && !day)
        refuse(named, field, u"date-invalid"_s, {text});
    return day;
}

void RequisitionStaging::stageDays(Named &named)
{
    const QDate applied
        = named.firstApplication.isValid() ? named.firstApplication : Clock::today();
    named.wanted.openedOn = dayOf(named, CandidateField::RequisitionOpenedOn).value_or(applied);
    named.wanted.closedOn = dayOf(named, CandidateField::RequisitionClosedOn);
    const bool isOpen = named.wanted.state == RequisitionState::Open;
    const bool hasDay = !said(named, CandidateField::RequisitionClosedOn).isEmpty();
    if (isOpen && hasDay)
        refuse(named, CandidateField::RequisitionClosedOn, u"requisition-still-open"_s);
    else if (!isOpen && !hasDay)
        refuse(named, CandidateField::RequisitionState, u"requisition-closing-day-missing"_s);
}

void RequisitionStaging::write(storage::Connection &db)
{
    m_units.write(db);
    hiring::Requisitions requisitions(db);
    for (Named &named : m_named) {
        if (named.id)
            continue;
        if (named.unit >= 0)
            named.wanted.unit = m_units.idOf(named.unit);
        named.id = requisitions.add(named.wanted);
        security::AuditTrail(db).record(
            u"requisition-opened"_s, u"requisition"_s, named.id->number());
    }
}

} // namespace throughline::exchange
