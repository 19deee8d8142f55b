#include "demo/democompany.h"
#include "security/role.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::demo;
using namespace Qt::StringLiterals;

/// What happened in the company: the hiring, the appraisals, the plans, and the words for it.
class tst_DemoHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStateOfTheLineOccurs_data() { addDatabases(); }
    void everyStateOfTheLineOccurs();
    void everyPlanAsksTwoCoreQuestions_data() { addDatabases(); }
    void everyPlanAsksTwoCoreQuestions();
    void handedInScorecardsAreComplete_data() { addDatabases(); }
    void handedInScorecardsAreComplete();
    void hiresWereInterviewedBeforeTheyStarted_data() { addDatabases(); }
    void hiresWereInterviewedBeforeTheyStarted();
    void ratingsAwayFromTheJobCiteEvidenceOfThePeriod_data() { addDatabases(); }
    void ratingsAwayFromTheJobCiteEvidenceOfThePeriod();
    void nobodyIsSilentlyMissingFromTheRunningRound_data() { addDatabases(); }
    void nobodyIsSilentlyMissingFromTheRunningRound();
    void successionHasCoverRiskAndGaps_data() { addDatabases(); }
    void successionHasCoverRiskAndGaps();
    void nothingHappensAtAWeekendOrBeforeItsTime_data() { addDatabases(); }
    void nothingHappensAtAWeekendOrBeforeItsTime();
    void noTwoTextsAreAlike_data() { addDatabases(); }
    void noTwoTextsAreAlike();
    void nobodyInterviewsTwiceAtOnce_data() { addDatabases(); }
    void nobodyInterviewsTwiceAtOnce();
    void noSlotIsLeftOpen_data() { addDatabases(); }
    void noSlotIsLeftOpen();
    void severeRatersRateLower();
    void theInterviewForetellsTheAppraisal();

private:
    struct Company
    {
        explicit Company(const QString &driver) : scratch(driver), db(scratch.place()) {}

        tests::ScratchDatabase scratch;
        storage::Connection db;
    };

    static void addDatabases();
    storage::Connection &db();
    int count(storage::Statement<> statement) { return *db().one<int>(statement); }
    std::unique_ptr<Company> made(const QString &driver, int people);

    std::unique_ptr<Company> m_sqlite, m_postgresql, m_thousand;
};

static const QDate today(2026, 3, 4);

void tst_DemoHistory::addDatabases()
{
    QTest::addColumn<QString>("company");
    for (const char *company : {"sqlite", "postgresql", "thousand"})
        QTest::newRow(company) << QString::fromLatin1(company);
}

std::unique_ptr<tst_DemoHistory::Company> tst_DemoHistory::made(const QString &driver, int people)
{
    auto company = std::make_unique<Company>(driver);
    storage::Transaction transaction(company->db);
    const auto built = buildDemoCompany(
        company->db, {.people = people, .seed = 7, .today = today, .language = u"en"_s});
    if (!built)
        return nullptr;
    transaction.commit();
    company->db.setSession(security::ownerSession());
    return company;
}

void tst_DemoHistory::initTestCase()
{
    m_sqlite = made(u"QSQLITE"_s, 60);
    m_postgresql = made(u"QPSQL"_s, 60);
    m_thousand = made(u"QSQLITE"_s, 1000);
    QVERIFY(m_sqlite && m_postgresql && m_thousand);
}

storage::Connection &tst_DemoHistory::db()
{
    const QString company
        = QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "thousand");
    return company == u"sqlite"    ? m_sqlite->db
        : company == u"postgresql" ? m_postgresql->db
                                   : m_thousand->db;
}

void tst_DemoHistory::everyStateOfTheLineOccurs()
{
    QCOMPARE(count("select count(distinct state) from requisition"), 3);
    QCOMPARE(count("select count(distinct stage) from application"), 8);
    QCOMPARE(count("select count(distinct state) from scorecard"), 2);
    QVERIFY(count("select count(distinct outcome) from decision") >= 3);
    QCOMPARE(count("select count(*) from appraisal_cycle where state = 'closed'"), 3);
    QCOMPARE(count("select count(*) from appraisal_cycle where state = 'running'"), 1);
    QVERIFY(count("select count(distinct state) from appraisal where cycle_id = 4") >= 6);
    QCOMPARE(count("select count(distinct band) from attainment"), 3);
    QVERIFY(
        count("select count(distinct rating) from appraisal_rating where side = 'manager'") == 5);
    for (const int cycle : {1, 2, 3})
        QVERIFY(*db().one<int>("select count(*) from attainment where cycle_id = ?", cycle) > 20);
    QVERIFY(count("select count(*) from evidence where kind in ('story', 'praise', 'peer', "
                  "'coaching')")
        > 200);
}

// H-06
void tst_DemoHistory::everyPlanAsksTwoCoreQuestions()
{
    QVERIFY(count("select count(*) from interview_plan") > 15);
    QCOMPARE(count(R"(
        select count(*) from interview_plan p where 2 > (
            select count(*) from plan_question q
              join competency_revision r on r.id = q.revision_id
              join competency c on c.id = r.competency_id
             where q.plan_id = p.id and c.is_core))"),
        0);
}

// H-21, H-22
void tst_DemoHistory::handedInScorecardsAreComplete()
{
    QVERIFY(count("select count(*) from scorecard where state = 'submitted'") > 80);
    QCOMPARE(count("select count(*) from scorecard where state = 'submitted' and recommendation is "
                   "null"),
        0);
    QCOMPARE(count(R"(
        select count(*) from scorecard s join scorecard_answer a on a.scorecard_id = s.id
         where s.state = 'submitted' and a.state = 'unrated')"),
        0);
    QCOMPARE(count(R"(
        select count(*) from scorecard_answer a
          join plan_question q on q.id = a.plan_question_id
          join interview_plan p on p.id = q.plan_id
          join requisition r on r.id = p.requisition_id
          join job_competency j on j.job_version_id = r.job_version_id and j.revision_id = q.revision_id
         where a.note = '' and (a.rating in (1, 5) or a.rating < j.level))"),
        0);
}

void tst_DemoHistory::hiresWereInterviewedBeforeTheyStarted()
{
    QVERIFY(count("select count(*) from application where stage = 'hired'") >= 8);
    QCOMPARE(count(R"(
        select count(*) from application a
          join employment e on e.person_id = a.person_id
          join interview i on i.application_id = a.id
          join appraisal f on f.person_id = a.person_id
          join scorecard s on s.interview_id = i.id
         where a.stage = 'hired' and f.manager_published_at is not null and s.submitted_at >= f.manager_published_at)"),
        0);
    struct Day
    {
        QDateTime talk;
        QDate started;
    };
    for (const Day &day : db().all<Day>(R"(
            select i.starts_at, e.started_on from application a
              join employment e on e.person_id = a.person_id
              join interview i on i.application_id = a.id
             where a.stage = 'hired')"))
        QVERIFY(day.talk.date() < day.started);
    QCOMPARE(count(R"(
        select count(*) from application a where a.stage = 'hired' and not exists (
            select 1 from interview_evidence v join scorecard s on s.id = v.scorecard_id
              join interview i on i.id = s.interview_id where i.application_id = a.id))"),
        0);
}

// P04
void tst_DemoHistory::ratingsAwayFromTheJobCiteEvidenceOfThePeriod()
{
    QCOMPARE(count(R"(
        select count(*) from appraisal a
          join appraisal_cycle c on c.id = a.cycle_id and c.evidence_rule = 'block'
          join appraisal_item i on i.appraisal_id = a.id
          join appraisal_rating r on r.appraisal_id = a.id and r.revision_id = i.revision_id and r.side = 'manager'
         where a.manager_published_at is not null and r.rating <> i.asked_level and not exists (
            select 1 from appraisal_citation t join evidence e on e.id = t.evidence_id
             where t.appraisal_id = a.id and t.revision_id = i.revision_id and t.side = 'manager'
               and e.person_id = a.person_id and e.kind <> 'rating'
               and e.happened_on between c.starts_on and c.ends_on))"),
        0);
}

// P11
void tst_DemoHistory::nobodyIsSilentlyMissingFromTheRunningRound()
{
    QCOMPARE(count(R"(
        select count(*) from employment e where e.ended_on is null
           and not exists (select 1 from appraisal a where a.cycle_id = 4 and a.person_id = e.person_id)
           and not exists (select 1 from cycle_exclusion x where x.cycle_id = 4 and x.person_id = e.person_id))"),
        0);
    QCOMPARE(count(R"(
        select count(*) from appraisal a
          join employment e on e.person_id = a.person_id and e.ended_on is null
         where a.cycle_id = 4 and a.author_id <> e.manager_id)"),
        0);
}

// P54, P56
void tst_DemoHistory::successionHasCoverRiskAndGaps()
{
    QVERIFY(count(R"(
        select count(*) from key_position k where exists (
            select 1 from successor s where s.position_id = k.position_id and s.readiness = 'now'))")
        > 0);
    QVERIFY(count(R"(
        select count(*) from key_position k where exists (
            select 1 from successor s where s.position_id = k.position_id) and not exists (
            select 1 from successor s where s.position_id = k.position_id and s.readiness = 'now'))")
        > 0);
    QVERIFY(count(R"(
        select count(*) from key_position k where not exists (
            select 1 from successor s where s.position_id = k.position_id))")
        > 0);
    QVERIFY(count(R"(
        select count(*) from (select person_id from successor group by person_id having count(*) > 1) as named)")
        > 0);
    QVERIFY(count("select count(*) from potential_assessment") >= 10);
}

void tst_DemoHistory::nothingHappensAtAWeekendOrBeforeItsTime()
{
    struct Talk
    {
        QDateTime at;
        QDate applied;
        QDate opened;
    };
    for (const Talk &talk : db().all<Talk>(R"(
            select i.starts_at, a.applied_on, r.opened_on from interview i
              join application a on a.id = i.application_id
              join requisition r on r.id = a.requisition_id)")) {
        QVERIFY(talk.at.date().dayOfWeek() <= 5);
        QVERIFY(talk.opened <= talk.applied && talk.applied <= talk.at.date());
    }
    struct Seen
    {
        QDate day;
        QDate joined;
    };
    for (const Seen &seen : db().all<Seen>(R"(
            select v.happened_on, min(e.started_on) from evidence v
              join employment e on e.person_id = v.person_id
             where v.kind not in ('interview', 'rating')
             group by v.id, v.happened_on)"))
        QVERIFY(seen.joined <= seen.day && seen.day <= today);
    const QDateTime tomorrow(today.addDays(1), QTime(0, 0), Qt::UTC);
    QCOMPARE(*db().one<int>("select count(*) from audit_event where at >= ?", tomorrow), 0);
    QCOMPARE(*db().one<int>("select count(*) from scorecard where submitted_at >= ?", tomorrow), 0);
    QCOMPARE(*db().one<int>("select count(*) from appraisal where shared_at >= ?", tomorrow), 0);
}

void tst_DemoHistory::noTwoTextsAreAlike()
{
    QCOMPARE(count(R"(
        select count(*) - count(distinct wording) from evidence
         where kind in ('story', 'praise', 'peer', 'coaching', 'interview'))"),
        0);
    const storage::Statement<> repeated[]
        = {"select count(*) - count(distinct next_goals) from appraisal where next_goals <> ''",
            "select count(*) - count(distinct strengths) from appraisal where strengths <> ''",
            "select count(*) - count(distinct growth) from appraisal where growth <> ''",
            "select count(*) - count(distinct response) from appraisal where response <> ''",
            "select count(*) - count(distinct reason) from decision",
            "select count(*) - count(distinct note) from application where note <> ''",
            "select count(*) - count(distinct reason) from key_position"};
    for (const storage::Statement<> &ofAKind : repeated)
        QCOMPARE(count(ofAKind), 0);
    QCOMPARE(count("select count(*) - count(distinct comment) from appraisal_rating where comment "
                   "<> ''"),
        0);
    QCOMPARE(
        count("select count(*) - count(distinct note) from scorecard_answer where note <> ''"), 0);
    QCOMPARE(count("select count(*) - count(distinct proof) from successor"), 0);
    QCOMPARE(count("select count(*) - count(distinct first_reason) from potential_assessment"), 0);
}

struct Sitting
{
    PersonId interviewer;
    QDateTime from;
    int minutes;
};

void tst_DemoHistory::nobodyInterviewsTwiceAtOnce()
{
    const auto sittings = db().all<Sitting>(R"(
        select m.person_id, i.starts_at, i.minutes from panel_member m
          join interview i on i.id = m.interview_id
         order by m.person_id, i.starts_at)");
    QVERIFY(sittings.size() > 100);
    for (size_t next = 1; next < sittings.size(); ++next) {
        const Sitting &before = sittings[next - 1];
        QVERIFY(before.interviewer != sittings[next].interviewer
            || before.from.addSecs(before.minutes * 60) <= sittings[next].from);
    }
}

void tst_DemoHistory::noSlotIsLeftOpen()
{
    QCOMPARE(count("select count(*) from application where note like '%{%'"), 0);
    QCOMPARE(
        count("select count(*) from evidence where wording like '%{%' or wording like '%  %'"), 0);
    QCOMPARE(count("select count(*) from appraisal_rating where comment like '%{%'"), 0);
    QCOMPARE(count("select count(*) from appraisal where strengths like '%{%' or growth like "
                   "'%{%' or next_goals like '%{%' or response like '%{%'"),
        0);
    QCOMPARE(count("select count(*) from scorecard_answer where note like '%{%'"), 0);
    QCOMPARE(count("select count(*) from decision where reason like '%{%'"), 0);
    QCOMPARE(count("select count(*) from successor where proof like '%{%'"), 0);
    QCOMPARE(count("select count(*) from key_position where reason like '%{%'"), 0);
}

struct Deviation
{
    PersonId rater;
    int sum;
    int ratings;
};

/// The generator knows how severe each rater is; what they wrote down shows it.
void tst_DemoHistory::severeRatersRateLower()
{
    double severe = 0, lenient = 0;
    int severeRatings = 0, lenientRatings = 0;
    for (const Deviation &one : m_thousand->db.all<Deviation>(R"(
            select a.author_id, sum(r.rating - i.asked_level), count(*) from appraisal a
              join appraisal_item i on i.appraisal_id = a.id
              join appraisal_rating r on r.appraisal_id = a.id and r.revision_id = i.revision_id
             where r.side = 'manager' and r.rating is not null
             group by a.author_id)")) {
        const double severity = raterSeverity(one.rater, 7);
        QVERIFY(severity >= -1 && severity <= 1);
        if (severity >= 0.5) {
            severe += one.sum;
            severeRatings += one.ratings;
        } else if (severity <= -0.5) {
            lenient += one.sum;
            lenientRatings += one.ratings;
        }
    }
    QVERIFY(severeRatings > 100 && lenientRatings > 100);
    QVERIFY(lenient / lenientRatings - severe / severeRatings > 0.5);
}

struct Pair
{
    double interview;
    double appraisal;
};

void tst_DemoHistory::theInterviewForetellsTheAppraisal()
{
    const auto pairs = m_thousand->db.all<Pair>(R"(
        select avg(cast(w.rating as double precision)) - max(i.asked_level), max(cast(t.core_rating as double precision)) - max(i.asked_level)
          from application a
          join interview v on v.application_id = a.id
          join scorecard s on s.interview_id = v.id
          join scorecard_answer w on w.scorecard_id = s.id
          join plan_question q on q.id = w.plan_question_id
          join attainment t on t.person_id = a.person_id
          join appraisal_item i on i.appraisal_id = t.appraisal_id and i.is_core
         where a.stage = 'hired' and q.revision_id = i.revision_id and w.rating is not null
         group by a.id, t.appraisal_id)");
    QVERIFY(pairs.size() >= 20);
    double meanOne = 0, meanOther = 0;
    for (const Pair &pair : pairs) {
        meanOne += pair.interview / double(pairs.size());
        meanOther += pair.appraisal / double(pairs.size());
    }
    double together = 0, one = 0, other = 0;
    for (const Pair &pair : pairs) {
        together += (pair.interview - meanOne) * (pair.appraisal - meanOther);
        one += (pair.interview - meanOne) * (pair.interview - meanOne);
        other += (pair.appraisal - meanOther) * (pair.appraisal - meanOther);
    }
    QVERIFY(together / std::sqrt(one * other) > 0.15);
}

QTEST_GUILESS_MAIN(tst_DemoHistory)

#include "tst_demohistory.moc"
