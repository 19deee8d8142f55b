#include "home/companycheck.h"

using namespace Qt::StringLiterals;

namespace throughline::home {

namespace {

struct Named
{
    QString key;
    QString detail;
};

constexpr size_t keptOfAKind = 100;

/// Adds what a select found to the report.
class Findings
{
public:
    explicit Findings(CompanyReport &report) : m_report(report) {}

    void add(FindingKind kind, const std::vector<Named> &rows)
    {
        m_report.counts[size_t(kind)] += int(rows.size());
        for (size_t row = 0; row < std::min(rows.size(), keptOfAKind); ++row)
            m_report.findings.push_back({kind, rows[row].key, rows[row].detail});
    }

private:
    CompanyReport &m_report;
};

} // namespace

bool CompanyReport::isSound() const
{
    return count(FindingKind::Integrity) == 0 && count(FindingKind::CoreMissing) == 0
        && count(FindingKind::LineInCircle) == 0;
}

static QString wordOfFault(storage::IntegrityFault::Kind kind)
{
    using Kind = storage::IntegrityFault::Kind;
    switch (kind) {
    case Kind::Damaged: return u"damaged"_s;
    case Kind::BrokenReference: return u"broken-reference"_s;
    case Kind::RuleMissing: return u"rule-missing"_s;
    case Kind::Unchecked: return u"unchecked"_s;
    }
    Q_UNREACHABLE();
}

static std::vector<Named> integrityOf(storage::Connection &db)
{
    std::vector<Named> rows;
    for (const storage::IntegrityFault &fault : storage::integrityFaults(db))
        rows.push_back({wordOfFault(fault.kind), fault.where});
    return rows;
}

static void checkJobs(storage::Connection &db, Findings &findings)
{
    findings.add(FindingKind::CoreMissing, db.all<Named>(R"(
        select j.key, v.title
          from visible_job_version v join job j on j.id = v.job_id
         where not exists (select 1 from job_competency c where c.job_version_id = v.id and c.is_core)
         order by j.key, v.number)"));
    findings.add(FindingKind::CoreWaived, db.all<Named>(R"(
        select j.key, v.title
          from visible_job_version v
          join job j on j.id = v.job_id
          join job_competency c on c.job_version_id = v.id and c.is_core
         where v.state = 'published' and c.waived_at is not null
         order by j.key)"));
    findings.add(FindingKind::CoreWordingMissing,
        db.all<Named>(R"(
        select j.key, v.title
          from visible_job_version v
          join job j on j.id = v.job_id
          join job_competency c on c.job_version_id = v.id and c.is_core
         where v.state = 'published' and c.waived_at is null and length(trim(c.meaning)) < ?
         order by j.key)",
            jobs::shortestMeaning));
    findings.add(FindingKind::JobUnfinished, db.all<Named>(R"(
        select j.key, v.title
          from visible_job_version v join job j on j.id = v.job_id
         where v.state in ('draft', 'in_review', 'rejected')
         order by j.key)"));
}

static void checkLines(storage::Connection &db, Findings &findings)
{
    findings.add(FindingKind::LineInCircle, db.all<Named>(R"(
        select p.key, p.name
          from reporting_line l join visible_person p on p.id = l.person_id
         where l.manager_id = l.person_id
         order by p.key)"));
    findings.add(FindingKind::LineDiffers, db.all<Named>(R"(
        select p.key, p.name
          from employment e
          join visible_person p on p.id = e.person_id
          join position s on s.id = e.position_id
          join employment above on above.position_id = s.reports_to_id and above.ended_on is null
         where e.ended_on is null and e.manager_id is distinct from above.person_id
         order by p.key)"));
}

static void checkHiring(storage::Connection &db, const QDateTime &now, Findings &findings)
{
    findings.add(FindingKind::PlanUnpublished, db.all<Named>(R"(
        select r.key, r.title
          from visible_requisition r
         where r.state = 'open'
           and not exists (select 1 from interview_plan n
                            where n.requisition_id = r.id and n.published_at is not null)
         order by r.key)"));
    findings.add(FindingKind::ScorecardLate,
        db.all<Named>(R"(
        select a.key, p.name
          from visible_interview i
          join visible_application a on a.id = i.application_id
          join panel_member m on m.interview_id = i.id
          join visible_person p on p.id = m.person_id
         where i.starts_at < ?
           and not exists (select 1 from scorecard s
                            where s.interview_id = i.id and s.interviewer_id = m.person_id
                              and s.state = 'submitted')
         order by i.starts_at, a.key)",
            now.addDays(-1)));
}

static void checkAppraisals(storage::Connection &db, const QDateTime &now, Findings &findings)
{
    findings.add(FindingKind::AppraisalOverdue,
        db.all<Named>(R"(
        select a.key, p.name
          from visible_appraisal a
          join appraisal_cycle c on c.id = a.cycle_id
          join visible_person p on p.id = a.person_id
         where c.state = 'running' and c.due_on < ? and a.shared_at is null
         order by a.key)",
            now.toLocalTime().date()));
}

CompanyReport checkCompany(storage::Connection &db, const QDateTime &now)
{
    CompanyReport report;
    Findings findings(report);
    findings.add(FindingKind::Integrity, integrityOf(db));
    report.people = *db.one<int>("select count(*) from employment where ended_on is null");
    report.coverage = jobs::coverageOf(db).company;
    checkJobs(db, findings);
    checkLines(db, findings);
    checkHiring(db, now, findings);
    checkAppraisals(db, now, findings);
    return report;
}

} // namespace throughline::home
