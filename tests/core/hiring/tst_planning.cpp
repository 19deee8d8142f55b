#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::hiring;
using tests::HiringCase;
using tests::SmallCompany;
using namespace Qt::StringLiterals;

class tst_Planning : public QObject
{
    Q_OBJECT

private slots:
    void aPlanMadeFromTheJobAsksTwiceAboutTheCore_data() { tests::onEveryDatabase(); }
    void aPlanMadeFromTheJobAsksTwiceAboutTheCore();
    void publishingRefusesFewerThanTwoCoreQuestions_data() { tests::onEveryDatabase(); }
    void publishingRefusesFewerThanTwoCoreQuestions();
    void theFirstScorecardFreezesThePlan_data() { tests::onEveryDatabase(); }
    void theFirstScorecardFreezesThePlan();
    void aChangeAfterwardsMakesVersionTwo_data() { tests::onEveryDatabase(); }
    void aChangeAfterwardsMakesVersionTwo();
    void whoAsksWhatIsKeptWithThePlan_data() { tests::onEveryDatabase(); }
    void whoAsksWhatIsKeptWithThePlan();
    void somebodyElsesSaveIsNotOverwritten_data() { tests::onEveryDatabase(); }
    void somebodyElsesSaveIsNotOverwritten();
};

static PlanDraft draftOf(storage::Connection &db, const InterviewPlan &plan)
{
    PlanDraft draft{plan.slotMinutes, {}};
    for (const PlanQuestion &question : InterviewPlans(db).questions(plan.id))
        draft.questions.push_back({question.planned, question.askers});
    return draft;
}

void tst_Planning::aPlanMadeFromTheJobAsksTwiceAboutTheCore()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto questions = InterviewPlans(db).questions(company.plan);
    QCOMPARE(questions.size(), size_t(4));
    QCOMPARE(coreQuestions(questions), 2);
    QVERIFY(questions[0].isCore && questions[1].isCore);
    QCOMPARE(questions[0].competencyName, u"Customer service"_s);
    QCOMPARE(questions[0].title, u"Angry customer"_s);
    QCOMPARE(sumOfMinutes(questions), 24);
}

void tst_Planning::publishingRefusesFewerThanTwoCoreQuestions()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto other = *Recruiting(db).openRequisition({.jobVersion = jobs::JobVersionId(1)});
    auto plan = *Planning(db).begin(other);
    PlanDraft draft = draftOf(db, plan);
    draft.questions.erase(draft.questions.begin());
    plan = *Planning(db).save(plan.id, draft, plan.version);
    const auto refused = Planning(db).publish(plan.id, plan.version);
    QCOMPARE(refused.error().reason, u"plan-core-questions"_s);
    QCOMPARE(refused.error().arguments, (QStringList{u"1"_s, u"2"_s}));
    // A published plan cannot be saved below the minimum either.
    const auto published = *InterviewPlans(db).find(company.plan);
    storage::Transaction attempt(db);
    QCOMPARE(Planning(db).save(published.id, draft, published.version).error().reason,
        u"plan-core-questions"_s);
}

// H-14
void tst_Planning::theFirstScorecardFreezesThePlan()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    QVERIFY(!InterviewPlans(db).find(company.plan)->isFrozen());
    company.actAs(SmallCompany::haddad);
    QVERIFY(Interviewing(db).open(company.interview));
    company.actAs(SmallCompany::duarte);
    const auto plan = *InterviewPlans(db).find(company.plan);
    QVERIFY(plan.isFrozen());
    PlanDraft draft = draftOf(db, plan);
    std::swap(draft.questions[0], draft.questions[1]);
    QCOMPARE(Planning(db).save(plan.id, draft, plan.version).error().reason, u"plan-frozen"_s);
    try { // nor by plain SQL
        db.script(u"update plan_question set place = place + 1"_s);
        QFAIL("it was not refused");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"plan-frozen"_s);
    }
}

// H-14: the later plan is another number, and those interviewed before stay marked with theirs.
void tst_Planning::aChangeAfterwardsMakesVersionTwo()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    QCOMPARE(Planning(db).nextVersion(company.requisition)->id, company.plan); // not frozen yet
    const auto early = company.addCandidate(u"Ada Early"_s, {SmallCompany::haddad});
    company.score(company.interviewOf(early), SmallCompany::haddad, {});
    company.actAs(SmallCompany::duarte);
    const auto second = *Planning(db).nextVersion(company.requisition);
    QCOMPARE(second.number, 2);
    QVERIFY(!second.isPublished() && !second.isFrozen());
    QCOMPARE(draftOf(db, second), draftOf(db, *InterviewPlans(db).find(company.plan)));
    QVERIFY(Planning(db).publish(second.id, second.version));
    const auto late = company.addCandidate(u"Lou Late"_s, {SmallCompany::haddad});
    company.score(company.interviewOf(late), SmallCompany::haddad, {});
    company.actAs(SmallCompany::lang);
    const auto comparison = *Debriefing(db).compare(company.requisition, {early, late});
    QVERIFY(comparison.isAcrossPlans);
    QCOMPARE(comparison.candidates[0].plans, std::vector{1});
    QCOMPARE(comparison.candidates[1].plans, std::vector{2});
}

void tst_Planning::whoAsksWhatIsKeptWithThePlan()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    auto plan = *InterviewPlans(db).find(company.plan);
    PlanDraft draft = draftOf(db, plan);
    draft.questions[2].askers = {SmallCompany::osei};
    draft.slotMinutes = 60;
    plan = *Planning(db).save(plan.id, draft, plan.version);
    QCOMPARE(draftOf(db, plan), draft);
    company.actAs(SmallCompany::haddad);
    QCOMPARE(Interviewing(db).open(company.interview)->questions.size(), size_t(3));
    company.actAs(SmallCompany::osei); // the hiring manager may still hand a question over
    const auto third = InterviewPlans(db).questions(plan.id)[2].id;
    QVERIFY(Planning(db).assign(third, plan.id, {SmallCompany::haddad}));
    company.actAs(SmallCompany::haddad);
    QCOMPARE(Interviewing(db).open(company.interview)->questions.size(), size_t(4));
}

void tst_Planning::somebodyElsesSaveIsNotOverwritten()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto plan = *InterviewPlans(db).find(company.plan);
    const PlanDraft draft = draftOf(db, plan);
    QVERIFY(Planning(db).save(plan.id, draft, plan.version));
    QCOMPARE(Planning(db).save(plan.id, draft, plan.version).error().kind, Error::Kind::Conflict);
    company.actAs(SmallCompany::ortega);
    QCOMPARE(Planning(db).begin(company.requisition).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(tst_Planning)

#include "tst_planning.moc"
