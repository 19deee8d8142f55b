#include "exchange/requisitionstaging.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

using hiring::RequisitionState;

namespace {
struct StockLine
{
    hiring::RequisitionId id;
    QString key, job, title, unit, unitParent, manager;
    int openings;
    QDate openedOn;
    std::optional<QDate> closedOn;
    RequisitionState state;
};
struct PersonOfKey
{
    PersonId id;
    QString key;
};
} // namespace

RequisitionStaging::RequisitionStaging(
    storage::Connection &db, const MappedTable &rows, ImportReport &report)
    : m_rows(rows)
    , m_report(report)
    , m_units(people::Units(db).all())
{
    readStock(db);
}

hiring::Requisition RequisitionStaging::notYet()
{
    return {hiring::RequisitionId(0), u""_s, jobs::JobVersionId(0), std::nullopt, std::nullopt,
        u""_s, 1, {}, std::nullopt, RequisitionState::Open, 0};
}

void RequisitionStaging::readStock(storage::Connection &db)
{
    for (const StockLine &line : db.all<StockLine>(R"(
        select r.id, r.key, j.key, r.title, coalesce(u.name, ''), coalesce(o.name, ''),
               coalesce(p.key, ''), r.openings, r.opened_on, r.closed_on, r.state
          from visible_requisition r
          join job_version v on v.id = r.job_version_id
          join job j on j.id = v.job_id
          left join unit u on u.id = r.unit_id
          left join unit o on o.id = u.parent_id
          left join visible_person p on p.id = r.hiring_manager_id
         order by r.id)")) {
        const bool isOpen = line.state == RequisitionState::Open;
        m_placeById.insert(line.id,
            add({.id = line.id,
                .key = line.key,
                .titleKey = isOpen ? folded(line.title) : QString(),
                .said = {line.job, line.title, line.unit, line.unitParent, line.manager,
                    QString::number(line.openings), line.openedOn.toString(Qt::ISODate),
                    line.closedOn.value_or(QDate()).toString(Qt::ISODate), codeText(line.state)}}));
    }
    m_jobs = db.all<JobStock>(R"(
        select j.key, v.id, v.state, v.title
          from visible_job_version v
          join job j on j.id = v.job_id
         order by v.number desc, v.id)");
    for (const PersonOfKey &person :
        db.all<PersonOfKey>("select id, key from visible_person order by id"))
        m_personByKey.insert(person.key, person.id);
}

int RequisitionStaging::add(Named named)
{
    const int place = int(m_named.size());
    m_placeByKey.insert(named.key, place);
    m_named.push_back(std::move(named));
    return place;
}

const QString &RequisitionStaging::said(const Named &named, CandidateField field) const
{
    return named.said[size_t(int(field) - first)];
}

/// A day is compared as a day, and a state in whatever case.
QString RequisitionStaging::normalised(int row, CandidateField field) const
{
    const QString text = m_rows.text(row, int(field));
    if (field == CandidateField::RequisitionState)
        return text.toLower();
    if (field != CandidateField::RequisitionOpenedOn
        && field != CandidateField::RequisitionClosedOn)
        return text;
    const auto day = dayFrom(text);
    return day ? day->toString(Qt::ISODate) : text;
}

std::optional<int> RequisitionStaging::resolve(int row)
{
    const QString key = m_rows.text(row, int(CandidateField::Requisition));
    if (key.isEmpty()) {
        refuseName(row, u"requisition-missing"_s);
        return std::nullopt;
    }
    auto place = m_placeByKey.contains(key) ? std::optional(m_placeByKey[key]) : titled(row, key);
    if (place && idOf(*place))
        compare(row, m_named[size_t(*place)]);
    else if (place)
        hear(row, m_named[size_t(*place)]);
    return place;
}

/// One that is named by its title, or else one to be opened if the row says on which job.
std::optional<int> RequisitionStaging::titled(int row, const QString &named)
{
    std::vector<int> found;
    for (int place = 0; place < int(m_named.size()); ++place)
        if (m_named[size_t(place)].titleKey == folded(named))
            found.push_back(place);
    if (found.size() == 1)
        return found.front();
    if (found.empty() && !normalised(row, CandidateField::RequisitionJob).isEmpty())
        return add({.id = {}, .key = named, .titleKey = {}, .said = {}, .row = row});
    refuseName(row, found.empty() ? u"requisition-unknown"_s : u"requisition-ambiguous"_s, {named});
    return std::nullopt;
}

int RequisitionStaging::keep(int row, hiring::RequisitionId own)
{
    const int place = m_placeById.value(own);
    Named &named = m_named[size_t(place)];
    const QString written = m_rows.text(row, int(CandidateField::Requisition));
    if (written.isEmpty())
        refuseName(row, u"requisition-missing"_s);
    else if (written != named.key
        && folded(written) != folded(said(named, CandidateField::RequisitionTitle)))
        refuseName(row, u"requisition-stays"_s, {named.key});
    else
        compare(row, named);
    return place;
}

bool RequisitionStaging::isClosedHere(int place) const
{
    const Named &named = m_named[size_t(place)];
    return named.id
        && said(named, CandidateField::RequisitionState) != codeText(RequisitionState::Open);
}

void RequisitionStaging::refuseName(int row, const QString &reason, const QStringList &arguments)
{
    m_report.problems.add(m_rows.problem(row, int(CandidateField::Requisition), reason, arguments));
}

/// Says once that a requisition stays as it is although the file has it otherwise.
void RequisitionStaging::compare(int row, Named &named)
{
    for (int field = first; field < first + int(count) && !named.isRemarked; ++field) {
        const QString text = normalised(row, CandidateField(field));
        if (text.isEmpty() || text == said(named, CandidateField(field)))
            continue;
        m_report.remarks.push_back(m_rows.problem(row, field, u"requisition-kept"_s, {named.key}));
        named.isRemarked = true;
    }
}

/// Takes what a row says of a new requisition; rows may say less than others, but not otherwise.
void RequisitionStaging::hear(int row, Named &named)
{
    for (size_t i = 0; i < count; ++i) {
        const QString text = normalised(row, CandidateField(first + int(i)));
        if (text.isEmpty() || text == named.said[i])
            continue;
        if (named.said[i].isEmpty()) {
            named.said[i] = text;
            named.rows[i] = row;
        } else {
            m_report.problems.add(m_rows.problem(row, first + int(i), u"requisition-differs"_s,
                {QString::number(m_rows.rowNumber(named.rows[i]))}));
        }
    }
}

void RequisitionStaging::noteApplication(int place, QDate appliedOn)
{
    QDate &earliest = m_named[size_t(place)].firstApplication;
    if (appliedOn.isValid() && (!earliest.isValid() || appliedOn < earliest))
        earliest = appliedOn;
}

void RequisitionStaging::refuse(
    const Named &named, CandidateField field, const QString &reason, const QStringList &arguments)
{
    const bool isSaid = !said(named, field).isEmpty();
    m_report.problems.add(
        m_rows.problem(isSaid ? named.rows[size_t(int(field) - first)] : named.row, int(field),
            reason, arguments));
}

void RequisitionStaging::finish()
{
    for (Named &named : m_named)
        if (!named.id)
            stageNew(named);
    for (const QStringList &loop : m_units.loops())
        m_report.problems.add({.row = 0, .reason = u"unit-loop"_s, .arguments = loop});
}

} // namespace throughline::exchange
