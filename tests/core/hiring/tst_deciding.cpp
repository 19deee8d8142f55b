#include "base/clock.h"
#include "hiring/deciding.h"
#include "people/positions.h"
#include "support/hiringcase.h"
#include "support/localzone.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::hiring;
using tests::HiringCase;
using tests::SmallCompany;
using namespace Qt::StringLiterals;

class tst_Deciding : public QObject
{
    Q_OBJECT

private slots:
    void aDecisionNeedsAReasonAndSomebodyWhoMayDecide_data() { tests::onEveryDatabase(); }
    void aDecisionNeedsAReasonAndSomebodyWhoMayDecide();
    void nobodyDecidesBlind_data() { tests::onEveryDatabase(); }
    void nobodyDecidesBlind();
    void advancingMakesAnOfferAndKeepsTheRank_data() { tests::onEveryDatabase(); }
    void advancingMakesAnOfferAndKeepsTheRank();
    void aHireBecomesAnEmployeeAndTheEvidenceGoesAlong_data() { tests::onEveryDatabase(); }
    void aHireBecomesAnEmployeeAndTheEvidenceGoesAlong();
    void theEvidenceIsOfTheDayThatItWasHere();
    void aHireTakesAVacantSeatOfTheJobElseANewOne_data() { tests::onEveryDatabase(); }
    void aHireTakesAVacantSeatOfTheJobElseANewOne();
    void aColleagueWhoAppliedMovesToTheNewSeat_data() { tests::onEveryDatabase(); }
    void aColleagueWhoAppliedMovesToTheNewSeat();
    void aRejectionIsTakenBackAtOnceOrStands_data() { tests::onEveryDatabase(); }
    void aRejectionIsTakenBackAtOnceOrStands();
    void whatWasDecidedStays_data() { tests::onEveryDatabase(); }
    void whatWasDecidedStays();
};

static const QString reason = u"Best service answers of all."_s;

void tst_Deciding::aDecisionNeedsAReasonAndSomebodyWhoMayDecide()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::lang);
    QCOMPARE(Deciding(db).decide(company.novak, {Outcome::Reject, u" no "_s}).error().reason,
        u"decision-reason-short"_s);
    QCOMPARE(Deciding(db).decide(company.novak, {Outcome::Advance, reason}).error().reason,
        u"decision-needs-scorecard"_s);
    company.score(company.interview, SmallCompany::haddad, {});
    QCOMPARE(Deciding(db).decide(company.novak, {Outcome::Advance, reason}).error().reason,
        u"requisition-not-yours"_s);
    company.actAs(SmallCompany::lang);
    QVERIFY(Deciding(db).decide(company.novak, {Outcome::Hold, reason}));
    QCOMPARE(Applications(db).find(company.novak)->stage, Stage::Interview);
}

void tst_Deciding::nobodyDecidesBlind()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.score(company.interview, SmallCompany::haddad, {});
    company.actAs(SmallCompany::osei); // the hiring manager owes a scorecard
    QCOMPARE(Deciding(db).decide(company.novak, {Outcome::Reject, reason}).error().reason,
        u"decision-blind"_s);
}

void tst_Deciding::advancingMakesAnOfferAndKeepsTheRank()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto better = company.addCandidate(u"Bea Better"_s, {SmallCompany::haddad});
    company.score(company.interviewOf(better), SmallCompany::haddad, {5, 5, 4, 4});
    company.score(company.interview, SmallCompany::haddad, {4, 4, 4, 4});
    company.score(company.interview, SmallCompany::osei, {4, 4, 4, 4});
    QVERIFY(Deciding(db).decide(company.novak, {Outcome::Advance, reason}));
    QCOMPARE(Applications(db).find(company.novak)->stage, Stage::Offer);
    const auto decisions = Decisions(db).of(company.novak);
    QCOMPARE(decisions.size(), size_t(1));
    QCOMPARE(decisions[0].mechanicalRank, 2); // H-34: choosing anyone but rank 1 is on record
    QCOMPARE(decisions[0].decidedBy, SmallCompany::osei);
    QCOMPARE(*db.one<QString>("select action from audit_event order by id desc limit 1"),
        u"decision-against-rank"_s);
}

void tst_Deciding::theEvidenceIsOfTheDayThatItWasHere()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const tests::LocalZone nineHoursAhead("XXX-9");
    const QDate day
        = db.one<QDateTime>("select starts_at from interview where id = ?", company.interview)
              ->toUTC()
              .date();
    {
        const Clock::Fixed afterMidnight(QDateTime(day, QTime(20, 0), Qt::UTC));
        company.score(company.interview, SmallCompany::haddad, {4, 3, 0, 4});
        company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    }
    company.actAs(SmallCompany::lang);
    QVERIFY(Deciding(db).decide(
        company.novak, {Outcome::Hire, reason, people::Placement{.from = QDate(2026, 12, 1)}}));
    QCOMPARE(*db.one<QDate>("select max(happened_on) from evidence"), day.addDays(1));
}

// Pitfall 23: an applicant becomes an employee by this act of HR and by nothing else.
void tst_Deciding::aHireBecomesAnEmployeeAndTheEvidenceGoesAlong()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.score(company.interview, SmallCompany::haddad, {4, 3, 0, 4});
    company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    const Verdict hire{Outcome::Hire, reason, people::Placement{.from = QDate(2026, 12, 1)}};
    QCOMPARE(Deciding(db).decide(company.novak, hire).error().reason, u"hire-needs-hr"_s);
    company.actAs(SmallCompany::lang);
    QCOMPARE(Deciding(db).decide(company.novak, {Outcome::Hire, reason}).error().reason,
        u"hire-needs-placement"_s);
    {
        storage::Transaction unit(db);
        const auto hired = Deciding(db).decide(company.novak, hire);
        QVERIFY2(hired, qPrintable(hired ? QString() : hired.error().reason));
        unit.commit();
    }
    QCOMPARE(Applications(db).find(company.novak)->stage, Stage::Hired);
    const auto employment = people::Employments(db).current(SmallCompany::novak);
    QVERIFY(employment);
    QCOMPARE(employment->unit, people::UnitId(SmallCompany::support));
    QCOMPARE(employment->manager, SmallCompany::osei);
    // The through line: what the job asked in the interview it asks in the appraisal.
    const auto jobOf
        = [&](people::PositionId position) { return people::Positions(db).find(position)->job; };
    QVERIFY(employment->position);
    QCOMPARE(jobOf(*employment->position), jobs::JobId(SmallCompany::supportAgent));
    QCOMPARE(
        *db.one<int>("select count(*) from evidence where person_id = ? and kind = 'interview'",
            SmallCompany::novak),
        7); // eight answers, one of them not asked
    QCOMPARE(*db.one<int>("select count(*) from interview_evidence"), 7);
    QCOMPARE(*db.one<QString>("select wording from evidence order by id limit 1"),
        u"Angry customer: What was said, 1"_s);
    QCOMPARE(*db.one<int>("select level from evidence order by id limit 1"), 4);
}

// A seat that waits for somebody is taken before another is made, and never one that is held or
// elsewhere; a new one is on record.
void tst_Deciding::aHireTakesAVacantSeatOfTheJobElseANewOne()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    people::Positions positions(db);
    const jobs::JobId job(SmallCompany::supportAgent);
    const people::UnitId support(SmallCompany::support), office(SmallCompany::office);
    positions.add({.title = u"Support agent"_s, .unit = office, .job = job});
    positions.add({.title = u"Another job"_s, .unit = support});
    const auto other = company.addCandidate(u"Bea Better"_s, {SmallCompany::haddad});
    company.score(company.interviewOf(other), SmallCompany::haddad, {4, 4, 4, 4});
    company.score(company.interview, SmallCompany::haddad, {4, 4, 4, 4});
    company.score(company.interview, SmallCompany::duarte, {4, 4, 4, 4});
    company.actAs(SmallCompany::lang);
    const auto additions = [&] {
        return db.all<qint64>("select subject_id from audit_event where action = "
                              "'position-added' order by id");
    };
    const auto seatOf = [&](ApplicationId id) {
        const Verdict hire{Outcome::Hire, reason, people::Placement{.from = QDate(2026, 12, 1)}};
        const auto decided = Deciding(db).decide(id, hire);
        if (!decided)
            qFatal("%s", qPrintable(decided.error().reason));
        return *people::Employments(db).current(Applications(db).find(id)->person)->position;
    };
    const auto vacancies = db.all<people::PositionId>(
        "select s.id from position s where s.job_id = ? and s.unit_id = ? and not exists (select 1 "
        "from employment e where e.position_id = s.id and e.ended_on is null)",
        job, support);
    QVERIFY(vacancies.empty());
    const auto made = seatOf(company.novak);
    const auto seat = positions.find(made);
    QCOMPARE(seat->unit, support);
    QCOMPARE(seat->job, std::optional(job));
    QCOMPARE(additions(), std::vector<qint64>{made.number()});
    const auto waiting = positions.add({.title = u"Support agent"_s, .unit = support, .job = job});
    QCOMPARE(seatOf(other), waiting);
    QCOMPARE(additions().size(), size_t(1));
}

// decisions.md: a person may be employed and a candidate at once.
void tst_Deciding::aColleagueWhoAppliedMovesToTheNewSeat()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto applied
        = *Recruiting(db).addCandidate(company.requisition, {.known = SmallCompany::ortega});
    const auto interview = *Recruiting(db).schedule(applied, {.panel = {SmallCompany::haddad}});
    company.score(interview, SmallCompany::haddad, {4, 4, 4, 4});
    company.actAs(SmallCompany::lang);
    const Verdict hire{Outcome::Hire, reason, people::Placement{.from = QDate(2026, 12, 1)}};
    const auto decided = Deciding(db).decide(applied, hire);
    QVERIFY2(decided, qPrintable(decided ? QString() : decided.error().reason));
    const auto history = people::Employments(db).history(SmallCompany::ortega);
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(history[0].startedOn, QDate(2026, 12, 1));
    QCOMPARE(people::Positions(db).find(*history[0].position)->job,
        std::optional(jobs::JobId(SmallCompany::supportAgent)));
    QCOMPARE(history[1].endedOn, std::optional(QDate(2026, 11, 30)));
    QCOMPARE(
        *db.one<int>("select count(*) from evidence where person_id = ? and kind = 'interview'",
            SmallCompany::ortega),
        4);
}

// ui.md 3.6: undo changes no decision, overwrites nothing, and stays on record.
void tst_Deciding::aRejectionIsTakenBackAtOnceOrStands()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::lang);
    Deciding deciding(db);
    const QString why = u"Taken back at once: recorded by mistake."_s;
    const auto at = [](int minute) {
        return Clock::Fixed(QDateTime(QDate(2026, 3, 2), QTime(9, minute), Qt::UTC));
    };
    const auto reject = [&] { return *deciding.decide(company.novak, {Outcome::Reject, reason}); };
    const auto stage = [&] { return Applications(db).find(company.novak)->stage; };
    const auto refusal = [&](DecisionId rejection, const Application &before) {
        return deciding.takeBackRejection(rejection, before, why).error().reason;
    };

    auto before = *Applications(db).find(company.novak);
    {
        const auto then = at(0);
        const auto rejection = reject();
        const auto later = at(10);
        QVERIFY(deciding.takeBackRejection(rejection, before, why));
        QCOMPARE(stage(), before.stage);
        const auto said = Decisions(db).of(company.novak);
        QCOMPARE(said.size(), size_t(2));
        QCOMPARE(said[0].outcome, Outcome::Hold);
        QCOMPARE(said[0].reason, why);
        QCOMPARE(said[1].reason, reason);
        QCOMPARE(*db.one<QString>("select action from audit_event order by id desc limit 1"),
            u"rejection-taken-back"_s);
        QCOMPARE(refusal(rejection, before), u"rejection-stands"_s); // something was said since
    }
    before = *Applications(db).find(company.novak);
    const auto then = at(20);
    const auto rejection = reject();
    company.actAs(SmallCompany::duarte);
    QCOMPARE(refusal(rejection, before), u"rejection-stands"_s); // it is another's
    company.actAs(SmallCompany::lang);
    const auto stale = before.version;
    before.version = stale - 1;
    QCOMPARE(refusal(rejection, before), u"changed-by-another"_s);
    before.version = stale;
    const auto late = at(31);
    QCOMPARE(refusal(rejection, before), u"rejection-stands"_s);
    QCOMPARE(stage(), Stage::Rejected);
}

void tst_Deciding::whatWasDecidedStays()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::lang);
    QVERIFY(Deciding(db).decide(company.novak, {Outcome::Reject, reason}));
    QCOMPARE(Applications(db).find(company.novak)->stage, Stage::Rejected);
    QCOMPARE(Deciding(db).decide(company.novak, {Outcome::Hold, reason}).error().reason,
        u"application-closed"_s);
    for (const QString &attempt :
        {u"update decision set reason = 'Changed my mind'"_s, u"delete from decision"_s})
        try {
            db.script(attempt);
            QFAIL(qPrintable(attempt));
        } catch (const storage::StorageError &refusal) {
            QCOMPARE(refusal.error().reason, u"decision-fixed"_s);
        }
}

QTEST_GUILESS_MAIN(tst_Deciding)

#include "tst_deciding.moc"
