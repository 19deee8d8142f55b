#include "hiring/amending.h"
#include "home/waitingtasks.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

#include "storage/storageerror.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringCase;
using tests::SmallCompany;

static const QString mixedUp = u"The notes are about another candidate, please look again."_s;

/// H-25: HR cannot edit another's scores, it can only return a scorecard to its author.
class tst_Returning : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSubmittedIsKeptAndTheAuthorChangesIt_data() { tests::onEveryDatabase(); }
    void whatWasSubmittedIsKeptAndTheAuthorChangesIt();
    void untilItIsInAgainItIsTheAuthorsAlone_data() { tests::onEveryDatabase(); }
    void untilItIsInAgainItIsTheAuthorsAlone();
    void onlyHrReturnsAndNotTheirOwn_data() { tests::onEveryDatabase(); }
    void onlyHrReturnsAndNotTheirOwn();
    void neitherAnAmendedNorAClosedOneIsReturned_data() { tests::onEveryDatabase(); }
    void neitherAnAmendedNorAClosedOneIsReturned();
    void whoeverIsBlindReturnsNothing_data() { tests::onEveryDatabase(); }
    void whoeverIsBlindReturnsNothing();
    void theAuthorFindsItWaitingWithTheReason_data() { tests::onEveryDatabase(); }
    void theAuthorFindsItWaitingWithTheReason();
    void plainSqlKeepsTheFirstRevision_data() { tests::onEveryDatabase(); }
    void plainSqlKeepsTheFirstRevision();

private:
    /// Haddad's scorecard, submitted; Lang (HR lead, not on the panel) looks.
    static ScorecardId submitted(HiringCase &company)
    {
        const auto id = company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
        company.actAs(SmallCompany::lang);
        return id;
    }
    static void submitAgain(HiringCase &company, storage::Connection &db, int firstRating)
    {
        company.actAs(SmallCompany::haddad);
        auto sheet = Interviewing(db).open(company.interview);
        sheet->answers.front().rate(*competency::Level::of(firstRating));
        const auto version = Interviewing(db).save({sheet->scorecard->id, sheet->scorecard->version,
            sheet->answers, sheet->scorecard->recommendation, sheet->scorecard->summary});
        QVERIFY(Interviewing(db).submit(sheet->scorecard->id, *version));
    }
};

void tst_Returning::whatWasSubmittedIsKeptAndTheAuthorChangesIt()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = submitted(company);
    QVERIFY(Debriefing(db).open(company.novak)); // read: it could not be withdrawn any more
    QVERIFY(Amending(db).giveBack(id, mixedUp));
    QCOMPARE(*db.one<QString>("select reason from audit_event where action = 'scorecard-returned'"),
        mixedUp);
    submitAgain(company, db, 4);
    company.actAs(SmallCompany::lang);
    const auto debrief = Debriefing(db).open(company.novak);
    QCOMPARE(debrief->score.core()->score, Rational(4));
    QCOMPARE(debrief->returns.size(), size_t(1));
    const ScorecardReturn &kept = debrief->returns.front();
    QCOMPARE(kept.interviewer, u"Lina Haddad"_s);
    QCOMPARE(kept.returnedBy, u"Petra Lang"_s);
    QCOMPARE(kept.reason, mixedUp);
    QVERIFY(!kept.isOpen && !kept.isInformed);
    QCOMPARE(kept.changes.size(), size_t(1));
    QCOMPARE(kept.changes.front().before, competency::Level::of(2));
    QCOMPARE(kept.changes.front().after, competency::Level::of(4));
    // The submission is the second revision, so an amendment of it is the third.
    company.actAs(SmallCompany::haddad);
    const auto question = Scorecards(db).answers(id).front().question;
    QCOMPARE(*Amending(db).amend(id, question, *competency::Level::of(3), mixedUp), 3);
}

// H-23 holds in both directions.
void tst_Returning::untilItIsInAgainItIsTheAuthorsAlone()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto other = company.score(company.interview, SmallCompany::osei, {5, 5, 3, 4});
    const auto id = submitted(company);
    company.actAs(SmallCompany::haddad);
    QVERIFY(!Debriefing(db).open(company.novak)->isHidden); // reads Osei's
    company.actAs(SmallCompany::lang);
    QCOMPARE(Debriefing(db).open(company.novak)->interviewers.size(), size_t(2));
    QVERIFY(Amending(db).giveBack(id, mixedUp));
    const auto debrief = Debriefing(db).open(company.novak);
    QCOMPARE(debrief->interviewers.size(), size_t(1));
    QCOMPARE(debrief->progress, (Progress{3, 1}));
    QVERIFY(debrief->returns.front().isOpen);
    QVERIFY(debrief->returns.front().isInformed);
    QVERIFY(debrief->returns.front().changes.empty());
    QVERIFY(Scorecards(db).answers(id).empty());
    QVERIFY(!db.one<int>("select 1 from visible_returned_answer limit 1"));
    company.actAs(SmallCompany::haddad);
    QVERIFY(Debriefing(db).open(company.novak)->isHidden);
    QVERIFY(!Scorecards(db).find(other));
    QCOMPARE(Interviewing(db).sheet(company.interview)->returned->reason, mixedUp);
}

void tst_Returning::onlyHrReturnsAndNotTheirOwn()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto own = company.score(company.interview, SmallCompany::duarte, {5, 5, 3, 4});
    const auto id = submitted(company);
    company.actAs(SmallCompany::osei); // the hiring manager
    QCOMPARE(Amending(db).giveBack(id, mixedUp).error().reason, u"return-needs-hr"_s);
    QVERIFY(Amending(db).returnable(company.novak).empty());
    company.actAs(SmallCompany::duarte); // HR, on the panel, submitted
    QCOMPARE(Amending(db).giveBack(own, mixedUp).error().reason, u"return-own-scorecard"_s);
    QCOMPARE(
        Amending(db).giveBack(id, u"Look again"_s).error().reason, u"exception-reason-short"_s);
    const auto offered = Amending(db).returnable(company.novak);
    QCOMPARE(offered.size(), size_t(1));
    QCOMPARE(offered.front(), (ReturnableScorecard{id, u"Lina Haddad"_s, 1}));
    QVERIFY(Amending(db).giveBack(id, mixedUp));
    QCOMPARE(Amending(db).giveBack(id, mixedUp).error().reason, u"scorecard-unknown"_s);
}

void tst_Returning::neitherAnAmendedNorAClosedOneIsReturned()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = submitted(company);
    company.actAs(SmallCompany::haddad);
    const auto question = Scorecards(db).answers(id).front().question;
    QVERIFY(Amending(db).amend(id, question, *competency::Level::of(3), mixedUp));
    const auto second = company.score(company.interview, SmallCompany::osei, {5, 5, 3, 4});
    company.actAs(SmallCompany::lang);
    QCOMPARE(Amending(db).giveBack(id, mixedUp).error().reason, u"return-after-amendment"_s);
    const auto application = Applications(db).find(company.novak);
    QVERIFY(Recruiting(db).move(company.novak, Stage::Withdrawn, application->version));
    QCOMPARE(Amending(db).giveBack(second, mixedUp).error().reason, u"application-closed"_s);
    QVERIFY(Amending(db).returnable(company.novak).empty());
}

void tst_Returning::whoeverIsBlindReturnsNothing()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = submitted(company);
    company.actAs(SmallCompany::duarte); // HR, on the panel, not submitted
    QCOMPARE(Amending(db).giveBack(id, mixedUp).error().reason, u"scorecard-unknown"_s);
    company.actAs(SmallCompany::lang);
    QVERIFY(Amending(db).giveBack(id, mixedUp));
    company.actAs(SmallCompany::duarte);
    QVERIFY(Amending(db).returns(company.novak).empty());
}

void tst_Returning::theAuthorFindsItWaitingWithTheReason()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = submitted(company);
    const auto waiting = [&](home::TaskKind kind) {
        std::vector<home::Task> found;
        for (const home::Task &task :
            home::WaitingTasks(db).all(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC)))
            if (task.kind == kind)
                found.push_back(task);
        return found;
    };
    QVERIFY(Amending(db).giveBack(id, mixedUp));
    company.actAs(SmallCompany::haddad);
    const auto tasks = waiting(home::TaskKind::ScorecardReturned);
    QCOMPARE(tasks.size(), size_t(1));
    QCOMPARE(tasks.front().subject, company.interview.number());
    QCOMPARE(tasks.front().about, u"Mira Novak"_s);
    QCOMPARE(tasks.front().detail, mixedUp);
    QVERIFY(waiting(home::TaskKind::Interview).empty()); // not the same twice
    submitAgain(company, db, 4);
    QVERIFY(waiting(home::TaskKind::ScorecardReturned).empty());
}

void tst_Returning::plainSqlKeepsTheFirstRevision()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto refusal = [&](const QString &attempt) {
        try {
            db.script(attempt);
        } catch (const storage::StorageError &error) {
            return error.error().reason;
        }
        return u"done"_s;
    };
    const auto id = submitted(company);
    const QString by = u"insert into scorecard_return (scorecard_id, submitted_at, summary, reason,"
                       " returned_by, is_informed, returned_at)"
                       " select id, submitted_at, '', 'A reason that is long enough.', %1,"
                       " exists (select 1 where 1 = 0), opened_at from scorecard"_s;
    QCOMPARE(refusal(by.arg(SmallCompany::haddad.number())), u"scorecard-not-submitted"_s);
    QVERIFY(Amending(db).giveBack(id, mixedUp));
    for (const QString &attempt :
        {u"update scorecard_return set reason = 'Another one, as long as that.'"_s,
            u"delete from scorecard_return"_s, u"update returned_answer set note = 'other'"_s,
            u"delete from returned_answer"_s,
            u"insert into returned_answer select return_id, plan_question_id + 1, state, rating, "
            u"note"
            " from returned_answer"_s})
        QCOMPARE(refusal(attempt), u"submitted-scorecard-fixed"_s);
    QCOMPARE(db.one<int>("select count(*) from returned_answer"), std::optional(4));
}

QTEST_GUILESS_MAIN(tst_Returning)

#include "tst_returning.moc"
