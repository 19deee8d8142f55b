#include "hiring/candidatelist.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::hiring;
using tests::HiringCase;
using tests::SmallCompany;
using namespace Qt::StringLiterals;

class tst_Debriefing : public QObject
{
    Q_OBJECT

private slots:
    void nothingShowsUntilTheReaderHasSubmitted_data() { tests::onEveryDatabase(); }
    void nothingShowsUntilTheReaderHasSubmitted();
    void afterwardsEverythingLiesSideBySide_data() { tests::onEveryDatabase(); }
    void afterwardsEverythingLiesSideBySide();
    void aLaterInterviewHidesTheEarlierOnes_data() { tests::onEveryDatabase(); }
    void aLaterInterviewHidesTheEarlierOnes();
    void theRankIsKeptBeforeTheDiscussion_data() { tests::onEveryDatabase(); }
    void theRankIsKeptBeforeTheDiscussion();
    void theRecommendationEntersNoNumber_data() { tests::onEveryDatabase(); }
    void theRecommendationEntersNoNumber();
    void aComparisonTakesTwoToSix_data() { tests::onEveryDatabase(); }
    void aComparisonTakesTwoToSix();
    void aComparisonHidesWhatTheReaderMustNotKnowYet_data() { tests::onEveryDatabase(); }
    void aComparisonHidesWhatTheReaderMustNotKnowYet();
};

// H-23: the debrief, the comparison, the list of candidates, the standings, and SQL through the
// views: B learns that one scorecard is in, and nothing else.
void tst_Debriefing::nothingShowsUntilTheReaderHasSubmitted()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.score(company.interview, SmallCompany::osei, {5, 5, 4, 4});
    company.actAs(SmallCompany::haddad);
    const auto debrief = *Debriefing(db).open(company.novak);
    QVERIFY(debrief.isHidden);
    QCOMPARE(debrief.progress, (Progress{3, 1}));
    QCOMPARE(debrief.ownOpen, std::vector{company.interview});
    QVERIFY(debrief.interviewers.empty() && debrief.answers.empty() && debrief.advice.empty());
    QVERIFY(debrief.headings.empty() && !debrief.score.total && !debrief.place);
    QVERIFY(Debriefing(db).comparable(company.requisition).empty());
    const auto rows = CandidateList(db, {.requisition = company.requisition}).firstPage();
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(!rows[0].coreScore);
    QCOMPARE(rows[0].next, NextStep::Scorecards);
    const auto standings = Standings(db).of(company.requisition);
    QVERIFY(standings.isBlind && standings.candidates.empty());
    QCOMPARE(*db.one<int>("select count(*) from visible_scorecard"), 0);
    QCOMPARE(*db.one<int>("select count(*) from visible_scorecard_answer"), 0);
    QCOMPARE(*db.one<int>("select count(*) from disclosure"), 0);
}

void tst_Debriefing::afterwardsEverythingLiesSideBySide()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.score(company.interview, SmallCompany::osei, {4, 4, 4, 4});
    company.score(company.interview, SmallCompany::duarte, {4, 4, 4, 4});
    company.score(company.interview, SmallCompany::haddad, {2, 2, 4, 0});
    const auto debrief = *Debriefing(db).open(company.novak);
    QVERIFY(!debrief.isHidden);
    QCOMPARE(debrief.interviewers.size(), size_t(3));
    QCOMPARE(debrief.headings[0].name, u"Customer service"_s);
    QCOMPARE(debrief.headings[0].titles[1], u"Title 2"_s);
    const CompetencyScore &service = debrief.score.competencies[0];
    QVERIFY(service.asked.isCore);
    QCOMPARE(*service.score, Rational(10, 3));
    QCOMPARE(*service.spread(), Rational(2));
    QCOMPARE(debrief.answers.size(), size_t(12));
    QCOMPARE(debrief.answers.back().state, AnswerState::NotAsked);
    QCOMPARE(debrief.place, 1);
    QVERIFY(!debrief.mayDecide && !debrief.mayHire); // Haddad is on the panel, manages nobody
    QCOMPARE(
        *db.one<int>("select count(*) from disclosure where reader_id = ?", SmallCompany::haddad),
        2);
}

// H-23: earlier stages are hidden too, although their panel has submitted.
void tst_Debriefing::aLaterInterviewHidesTheEarlierOnes()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.score(company.interview, SmallCompany::haddad, {4, 4, 4, 4});
    company.score(company.interview, SmallCompany::osei, {4, 4, 4, 4});
    company.actAs(SmallCompany::duarte);
    QVERIFY(Recruiting(db).schedule(company.novak, {.round = 2, .panel = {SmallCompany::stein}}));
    company.actAs(SmallCompany::stein);
    QVERIFY(Debriefing(db).open(company.novak)->isHidden);
    company.actAs(SmallCompany::lang);
    QVERIFY(!Debriefing(db).open(company.novak)->isHidden);
}

// H-34 (the storing of it), H-28.
void tst_Debriefing::theRankIsKeptBeforeTheDiscussion()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto weak = company.addCandidate(u"Wim Weak"_s, {SmallCompany::haddad});
    company.score(company.interview, SmallCompany::haddad, {4, 4, 3, 4});
    company.score(company.interviewOf(weak), SmallCompany::haddad, {2, 2, 5, 5});
    company.actAs(SmallCompany::lang);
    const auto debrief = *Debriefing(db).open(weak);
    QVERIFY(!debrief.place);
    QCOMPARE(debrief.score.standing, Standing::BelowMinimum);
    QCOMPARE(Standings(db).keptRank(weak), std::nullopt);
    QCOMPARE(Debriefing(db).open(company.novak)->place, 1);
    QCOMPARE(Standings(db).keptRank(company.novak), 1);
    QVERIFY(Debriefing(db).open(company.novak)); // the same again is not kept twice
    QCOMPARE(*db.one<int>("select count(*) from mechanical_rank"), 2);
}

// H-22: changing the recommendation leaves all totals unchanged.
void tst_Debriefing::theRecommendationEntersNoNumber()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = company.score(company.interview, SmallCompany::haddad, {4, 3, 3, 4});
    const auto before = Debriefing(db).open(company.novak)->score;
    for (const Recommendation other :
        {Recommendation::No, Recommendation::RatherNot, Recommendation::StrongYes}) {
        QVERIFY(Interviewing(db).withdraw(id));
        auto scorecard = *Scorecards(db).find(id);
        const int version = *Interviewing(db).save(
            {id, scorecard.version, Scorecards(db).answers(id), other, u""_s});
        QVERIFY(Interviewing(db).submit(id, version));
        QCOMPARE(Debriefing(db).open(company.novak)->score, before);
    }
}

// H-32
void tst_Debriefing::aComparisonTakesTwoToSix()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto other = company.addCandidate(u"Ada Other"_s, {SmallCompany::haddad});
    company.score(company.interview, SmallCompany::haddad, {4, 3, 3, 4});
    company.score(company.interviewOf(other), SmallCompany::haddad, {5, 4, 0, 4});
    company.actAs(SmallCompany::lang);
    Debriefing debriefing(db);
    QCOMPARE(debriefing.comparable(company.requisition).size(), size_t(2));
    QCOMPARE(debriefing.compare(company.requisition, {other}).error().reason, u"comparison-size"_s);
    QCOMPARE(debriefing.compare(company.requisition, std::vector(7, other)).error().reason,
        u"comparison-size"_s);
    const auto comparison = *debriefing.compare(company.requisition, {company.novak, other});
    QCOMPARE(comparison.coreWeight, 40);
    QCOMPARE(*comparison.candidates[0].score.core()->score, Rational(7, 2));
    QCOMPARE(comparison.candidates[1].score.standing, Standing::Incomplete);
    QVERIFY(!comparison.isAcrossPlans && !comparison.isUnevenPanel && !comparison.isBlind);
}

void tst_Debriefing::aComparisonHidesWhatTheReaderMustNotKnowYet()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto other = company.addCandidate(u"Ada Other"_s, {SmallCompany::haddad});
    company.score(company.interviewOf(other), SmallCompany::haddad, {5, 4, 3, 4});
    company.score(company.interview, SmallCompany::haddad, {4, 4, 4, 4});
    company.actAs(SmallCompany::duarte); // still owes Novak's scorecard
    const auto comparison = *Debriefing(db).compare(company.requisition, {company.novak, other});
    QVERIFY(comparison.isBlind);
    QVERIFY(comparison.candidates[0].isHidden && comparison.candidates[0].answers.empty());
    QVERIFY(!comparison.candidates[0].score.total);
    QVERIFY(comparison.candidates[1].score.total);
    QCOMPARE(*db.one<int>("select count(*) from mechanical_rank"), 0);
}

QTEST_GUILESS_MAIN(tst_Debriefing)

#include "tst_debriefing.moc"
