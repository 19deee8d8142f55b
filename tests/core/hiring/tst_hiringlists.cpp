#include "hiring/candidatelist.h"
#include "hiring/interviewlist.h"
#include "hiring/requisitionlist.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::hiring;
using tests::HiringCase;
using tests::SmallCompany;
using namespace Qt::StringLiterals;

class tst_HiringLists : public QObject
{
    Q_OBJECT

private slots:
    void candidatesComeByNameAPageAtATime_data() { tests::onEveryDatabase(); }
    void candidatesComeByNameAPageAtATime();
    void candidatesAreFilteredByWordsAndStage_data() { tests::onEveryDatabase(); }
    void candidatesAreFilteredByWordsAndStage();
    void theCoreScoreIsTheOneOfTheArithmetic_data() { tests::onEveryDatabase(); }
    void theCoreScoreIsTheOneOfTheArithmetic();
    void requisitionsSayHowFarTheyAre_data() { tests::onEveryDatabase(); }
    void requisitionsSayHowFarTheyAre();
    void myInterviewsWaitBeforeThoseThatAreDone_data() { tests::onEveryDatabase(); }
    void myInterviewsWaitBeforeThoseThatAreDone();
};

void tst_HiringLists::candidatesComeByNameAPageAtATime()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    for (qint64 id = 2000; id < 2300; ++id) {
        db.run("insert into person (id, name, name_key) values (?, ?, ?)", id, u"Kim %1"_s.arg(id),
            u"kim %1"_s.arg(id));
        db.run("insert into application (person_id, requisition_id, applied_on) values (?, ?, "
               "'2026-01-01')",
            id, company.requisition);
    }
    CandidateList list(db, {.requisition = company.requisition});
    QCOMPARE(list.count(), 301);
    const auto second = list.after(list.firstPage().back());
    QCOMPARE(second.front().name, u"Kim 2128"_s);
    const auto third = list.after(second.back());
    QCOMPARE(third.size(), size_t(301 - 256));
    QCOMPARE(third.back().name, u"Mira Novak"_s);
    QCOMPARE(list.after(third.back()).size(), size_t(0));
    QCOMPARE(list.firstPage(5).size(), size_t(5));
}

void tst_HiringLists::candidatesAreFilteredByWordsAndStage()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.addCandidate(u"Åsa Öberg"_s);
    const auto count
        = [&](const CandidateFilter &filter) { return CandidateList(db, filter).count(); };
    QCOMPARE(count({.words = u"ober"_s}), 1);
    QCOMPARE(count({.words = u"NOV mir"_s}), 1);
    QCOMPARE(count({.words = u"ovak"_s}), 0); // words begin as typed
    QCOMPARE(count({.words = u"%"_s}), 0);
    QCOMPARE(count({.stage = Stage::Interview}), 2);
    QCOMPARE(count({.requisition = company.requisition, .stage = Stage::Offer}), 0);
}

void tst_HiringLists::theCoreScoreIsTheOneOfTheArithmetic()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.score(company.interview, SmallCompany::osei, {4, 5, 3, 4});
    company.score(company.interview, SmallCompany::haddad, {3, 0, 3, 4});
    company.actAs(SmallCompany::lang);
    const auto row = CandidateList(db, {}).firstPage().front();
    QCOMPARE(row.coreScore, Rational(375, 100)); // H-27: not pooled
    QCOMPARE(row.progress, (Progress{3, 2}));
    QCOMPARE(row.next, NextStep::Scorecards);
    QCOMPARE(nextStep(Stage::Interview, {3, 3}), NextStep::Debrief);
    QCOMPARE(nextStep(Stage::Interview, {}), NextStep::Schedule);
}

void tst_HiringLists::requisitionsSayHowFarTheyAre()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    QVERIFY(Recruiting(db).openRequisition(
        {.jobVersion = jobs::JobVersionId(1), .title = u"Night support"_s}));
    RequisitionList list(db, {.state = RequisitionState::Open});
    QCOMPARE(list.count(), 2);
    const auto rows = list.firstPage();
    QCOMPARE(list.after(rows[0]).size(), size_t(1));
    QCOMPARE(list.after(rows[0])[0].title, rows[1].title);
    QCOMPARE(rows[0].title, u"Night support"_s);
    QCOMPARE(rows[0].plan, PlanReadiness::None);
    QCOMPARE(rows[1].hiringManager, u"Kofi Osei"_s);
    QCOMPARE(rows[1].plan, PlanReadiness::Published);
    QCOMPARE(rows[1].coreQuestions, 2);
    QCOMPARE(rows[1].coreLevel, 3);
    QCOMPARE(rows[1].candidates, 1);
    QCOMPARE(RequisitionList(db, {.words = u"supp nig"_s}).count(), 1);
    company.actAs(SmallCompany::haddad); // sees what she sits on
    QCOMPARE(RequisitionList(db, {}).count(), 1);
}

void tst_HiringLists::myInterviewsWaitBeforeThoseThatAreDone()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto other = company.addCandidate(u"Ada Other"_s);
    company.score(company.interview, SmallCompany::haddad, {});
    const auto rows = InterviewList(db).mine();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].application, other);
    QVERIFY(!rows[0].scorecard);
    QCOMPARE(rows[1].scorecard, ScorecardState::Submitted);
    QCOMPARE(rows[1].place, u"Room 2"_s);
    company.actAs(SmallCompany::lang);
    QVERIFY(InterviewList(db).mine().empty());
}

QTEST_GUILESS_MAIN(tst_HiringLists)

#include "tst_hiringlists.moc"
