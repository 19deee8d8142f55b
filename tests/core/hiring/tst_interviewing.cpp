#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::hiring;
using tests::HiringCase;
using tests::SmallCompany;
using namespace Qt::StringLiterals;

class tst_Interviewing : public QObject
{
    Q_OBJECT

private slots:
    void theSheetHasEverythingForTheTalk_data() { tests::onEveryDatabase(); }
    void theSheetHasEverythingForTheTalk();
    void anotherOnesScorecardNeverShowsInMine_data() { tests::onEveryDatabase(); }
    void anotherOnesScorecardNeverShowsInMine();
    void answersAreKeptAsTheyWereLeft_data() { tests::onEveryDatabase(); }
    void answersAreKeptAsTheyWereLeft();
    void submittingNeedsEveryAnswerAndItsEvidence_data() { tests::onEveryDatabase(); }
    void submittingNeedsEveryAnswerAndItsEvidence();
    void aRecommendationWaitsForTheRatings_data() { tests::onEveryDatabase(); }
    void aRecommendationWaitsForTheRatings();
    void afterSubmittingNothingChangesInPlace_data() { tests::onEveryDatabase(); }
    void afterSubmittingNothingChangesInPlace();
    void withdrawingIsPossibleUntilSomebodyElseHasRead_data() { tests::onEveryDatabase(); }
    void withdrawingIsPossibleUntilSomebodyElseHasRead();
    void theSameScorecardOnTwoDevicesIsAConflict_data() { tests::onEveryDatabase(); }
    void theSameScorecardOnTwoDevicesIsAConflict();
    void onlyThePanelOpensAScorecard_data() { tests::onEveryDatabase(); }
    void onlyThePanelOpensAScorecard();
};

void tst_Interviewing::theSheetHasEverythingForTheTalk()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::haddad);
    const auto sheet = *Interviewing(db).sheet(company.interview);
    QVERIFY(!sheet.scorecard); // reading opens nothing
    QCOMPARE(sheet.candidate, u"Mira Novak"_s);
    QCOMPARE(sheet.requisition, u"Support agent"_s);
    QCOMPARE(sheet.questions.size(), size_t(4));
    const SheetQuestion &first = sheet.questions.front();
    QCOMPARE(first.probes, QStringList{u"What happened next?"_s});
    QCOMPARE(first.anchors[3].title, u"Title 4"_s); // H-19: all five anchors come along
    QCOMPARE(first.anchors[3].behaviours.size(), 2);
    QCOMPARE(first.asked, competency::Level::of(3));
    QCOMPARE(sheet.answers.size(), sheet.questions.size());
    QCOMPARE(sheet.answers.front().state, AnswerState::Unrated);
}

// H-18, pitfall 7 (beams#1082): opening as B shows no value, default or draft text of A.
void tst_Interviewing::anotherOnesScorecardNeverShowsInMine()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto others = company.score(company.interview, SmallCompany::osei, {5, 4, 2, 1});
    company.actAs(SmallCompany::haddad);
    const auto sheet = *Interviewing(db).open(company.interview);
    QVERIFY(sheet.scorecard->id != others);
    QVERIFY(!sheet.scorecard->recommendation);
    QVERIFY(sheet.scorecard->summary.isEmpty());
    for (const ScorecardAnswer &answer : sheet.answers)
        QCOMPARE(answer, ScorecardAnswer{answer.question});
    QVERIFY(!Scorecards(db).find(others));
    QVERIFY(Scorecards(db).answers(others).empty());
}

void tst_Interviewing::answersAreKeptAsTheyWereLeft()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::haddad);
    auto sheet = *Interviewing(db).open(company.interview);
    sheet.answers[0].rate(*competency::Level::of(4));
    sheet.answers[0].note = u"„Er rief um 16 Uhr zurück“ – عاد واتصل ☎"_s;
    sheet.answers[1].setState(AnswerState::NotAsked);
    sheet.answers[2].setState(AnswerState::NoEvidence);
    const auto version = Interviewing(db).save(
        {sheet.scorecard->id, sheet.scorecard->version, sheet.answers, {}, u"So far"_s});
    QCOMPARE(*version, sheet.scorecard->version + 1);
    const auto again = *Interviewing(db).open(company.interview);
    QCOMPARE(again.answers, sheet.answers); // H-20: the three missing states stay apart
    QCOMPARE(again.scorecard->version, *version);
    QCOMPARE(again.scorecard->summary, u"So far"_s);
}

void tst_Interviewing::submittingNeedsEveryAnswerAndItsEvidence()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::haddad);
    Interviewing interviewing(db);
    auto sheet = *interviewing.open(company.interview);
    int version = sheet.scorecard->version;
    QCOMPARE(interviewing.submit(sheet.scorecard->id, version).error().reason,
        u"scorecard-incomplete"_s);
    for (ScorecardAnswer &answer : sheet.answers)
        answer.rate(*competency::Level::of(4));
    sheet.answers[0].rate(*competency::Level::of(1)); // H-21: a 1 without a note
    version = *interviewing.save(
        {sheet.scorecard->id, version, sheet.answers, Recommendation::No, u""_s});
    QCOMPARE(interviewing.submit(sheet.scorecard->id, version).error().reason,
        u"scorecard-incomplete"_s);
    sheet.answers[0].note = u"Hung up on the caller."_s;
    version = *interviewing.save(
        {sheet.scorecard->id, version, sheet.answers, Recommendation::No, u""_s});
    QVERIFY(interviewing.submit(sheet.scorecard->id, version));
    QCOMPARE(Scorecards(db).own(company.interview)->state, ScorecardState::Submitted);
    QCOMPARE(*db.one<QString>("select action from audit_event where subject_kind = 'scorecard' "
                              "order by id desc limit 1"),
        u"scorecard-submitted"_s);
}

// H-22
void tst_Interviewing::aRecommendationWaitsForTheRatings()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::haddad);
    const auto sheet = *Interviewing(db).open(company.interview);
    QCOMPARE(Interviewing(db)
                 .save({sheet.scorecard->id, sheet.scorecard->version, sheet.answers,
                     Recommendation::StrongYes, u""_s})
                 .error()
                 .reason,
        u"recommendation-too-early"_s);
}

// H-25, also by plain SQL.
void tst_Interviewing::afterSubmittingNothingChangesInPlace()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = company.score(company.interview, SmallCompany::haddad, {4, 3, 3, 4});
    const auto scorecard = *Scorecards(db).find(id);
    auto answers = Scorecards(db).answers(id);
    answers[0].rate(*competency::Level::of(1));
    QCOMPARE(Interviewing(db).save({id, scorecard.version, answers, {}, u""_s}).error().reason,
        u"submitted-scorecard-fixed"_s);
    const QStringList attempts{u"update scorecard_answer set rating = 1"_s,
        u"update scorecard set recommendation = 1"_s, u"delete from scorecard_answer"_s,
        u"delete from scorecard"_s};
    for (const QString &attempt : attempts)
        try {
            db.script(attempt);
            QFAIL(qPrintable(attempt));
        } catch (const storage::StorageError &refusal) {
            QCOMPARE(refusal.error().reason, u"submitted-scorecard-fixed"_s);
        }
    company.actAs(SmallCompany::lang); // not even HR edits another's scores
    QCOMPARE(Interviewing(db).save({id, scorecard.version, answers, {}, u""_s}).error().reason,
        u"scorecard-not-yours"_s);
}

void tst_Interviewing::withdrawingIsPossibleUntilSomebodyElseHasRead()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = company.score(company.interview, SmallCompany::haddad, {4, 3, 3, 4});
    QVERIFY(Interviewing(db).withdraw(id));
    QCOMPARE(Scorecards(db).find(id)->state, ScorecardState::Draft);
    QCOMPARE(company.score(company.interview, SmallCompany::haddad, {4, 3, 3, 5}), id);
    QVERIFY(Debriefing(db).open(company.novak)); // reading one's own discloses nothing
    QVERIFY(!Scorecards(db).isDisclosed(id));
    company.actAs(SmallCompany::lang);
    QVERIFY(Debriefing(db).open(company.novak));
    company.actAs(SmallCompany::haddad);
    QVERIFY(Interviewing(db).sheet(company.interview)->isDisclosed);
    QCOMPARE(Interviewing(db).withdraw(id).error().reason, u"scorecard-disclosed"_s);
    try { // nor by plain SQL
        db.script(u"update scorecard set state = 'draft', submitted_at = null"_s);
        QFAIL("it was not refused");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"submitted-scorecard-fixed"_s);
    }
}

void tst_Interviewing::theSameScorecardOnTwoDevicesIsAConflict()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::haddad);
    const auto sheet = *Interviewing(db).open(company.interview);
    const ScorecardDraft draft{
        sheet.scorecard->id, sheet.scorecard->version, sheet.answers, {}, u"First"_s};
    QVERIFY(Interviewing(db).save(draft));
    QCOMPARE(Interviewing(db).save(draft).error().kind, Error::Kind::Conflict);
}

void tst_Interviewing::onlyThePanelOpensAScorecard()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::lang);
    QCOMPARE(Interviewing(db).open(company.interview).error().reason, u"not-on-panel"_s);
    company.actAs(SmallCompany::ortega);
    QCOMPARE(Interviewing(db).open(company.interview).error().reason, u"interview-unknown"_s);
}

QTEST_GUILESS_MAIN(tst_Interviewing)

#include "tst_interviewing.moc"
