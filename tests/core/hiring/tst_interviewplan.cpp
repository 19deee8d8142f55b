#include "hiring/interviewplan.h"

#include <QTest>

using namespace throughline;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using competency::CompetencyId;
using competency::Level;
using competency::QuestionId;
using competency::RevisionId;
using jobs::JobCompetency;
using Kind = PlanFinding::Kind;

static const jobs::CorePolicy policy{*Level::of(2), *Level::of(3), 20, 2, 1};

static JobCompetency asks(int id, int weight)
{
    return {RevisionId(id), CompetencyId(id), {}, {}, id == 1, *Level::of(3), weight, {}, {}};
}

static PlanQuestion asked(int competency, int minutes = 6)
{
    return {PlanQuestionId(1), 1, {QuestionId(1), RevisionId(competency), minutes},
        CompetencyId(competency), {}, competency == 1, {}, {}, {}};
}

static competency::Question banked(int id, int competency, int minutes = 6)
{
    return {QuestionId(id), {}, CompetencyId(competency), competency::QuestionKind::Behavioural, {},
        {}, minutes, {}, competency::QuestionState::Published, {}, 1, {}};
}

class tst_InterviewPlan : public QObject
{
    Q_OBJECT

private slots:
    void coverageNamesWhatIsUntestedAndWhatIsTestedOften();
    void fewerThanTwoCoreQuestionsBlockPublishing();
    void sizeIsWarnedAbout();
    void aSuggestionAsksTwiceAboutTheCoreAndOnceAboutTheRest();
    void aSuggestionKeepsToTheSlotButNeverDropsTheCore();
    void aQuestionWithoutAskersIsAskedByEverybody();
};

// H-06: C1 to C4 in the job, C1, C1, C1, C2 in the plan.
void tst_InterviewPlan::coverageNamesWhatIsUntestedAndWhatIsTestedOften()
{
    const auto found = findings(45, {asked(1), asked(1), asked(1), asked(2)},
        {asks(1, 25), asks(2, 25), asks(3, 25), asks(4, 25)}, policy);
    const std::vector<PlanFinding> expected{{Kind::TestedOften, 3, CompetencyId(1)},
        {Kind::Untested, 0, CompetencyId(3)}, {Kind::Untested, 0, CompetencyId(4)}};
    QCOMPARE(found, expected);
}

void tst_InterviewPlan::fewerThanTwoCoreQuestionsBlockPublishing()
{
    const auto found = findings(45, {asked(1)}, {asks(1, 100)}, policy);
    QCOMPARE(found, (std::vector<PlanFinding>{{Kind::CoreQuestionsMissing, 1}}));
    QVERIFY(found[0].blocksPublishing());
    JobCompetency waived = asks(1, 0);
    waived.waiver = jobs::Waiver{std::nullopt, QDateTime(), {}};
    QVERIFY(findings(45, {}, {waived}, policy).empty());
}

// H-15
void tst_InterviewPlan::sizeIsWarnedAbout()
{
    std::vector<PlanQuestion> questions{asked(1), asked(1)};
    std::vector<JobCompetency> job{asks(1, 20)};
    for (int id = 2; id <= 9; ++id) {
        questions.push_back(asked(id));
        job.push_back(asks(id, 10));
    }
    const std::vector<PlanFinding> expected{
        {Kind::OverTime, 15, {}}, {Kind::TooManyCompetencies, 9, {}}};
    QCOMPARE(findings(45, questions, job, policy), expected);
    QVERIFY(!expected[0].blocksPublishing());
}

void tst_InterviewPlan::aSuggestionAsksTwiceAboutTheCoreAndOnceAboutTheRest()
{
    const auto suggested = suggestedQuestions(45, {asks(1, 40), asks(2, 20), asks(3, 40)},
        {banked(1, 1), banked(2, 1), banked(3, 1), banked(4, 2), banked(5, 3), banked(6, 3)},
        policy);
    const std::vector<PlannedQuestion> expected{{QuestionId(1), RevisionId(1), 6},
        {QuestionId(2), RevisionId(1), 6}, {QuestionId(5), RevisionId(3), 6},
        {QuestionId(4), RevisionId(2), 6}};
    QCOMPARE(suggested, expected);
}

void tst_InterviewPlan::aSuggestionKeepsToTheSlotButNeverDropsTheCore()
{
    const auto suggested = suggestedQuestions(15, {asks(1, 40), asks(2, 30), asks(3, 30)},
        {banked(1, 1, 10), banked(2, 1, 10), banked(3, 2, 6), banked(4, 3, 6)}, policy);
    QCOMPARE(suggested.size(), size_t(2));
    QCOMPARE(suggested[1].revision, RevisionId(1));
}

void tst_InterviewPlan::aQuestionWithoutAskersIsAskedByEverybody()
{
    PlanQuestion question = asked(1);
    QVERIFY(question.isAskedBy(PersonId(4)));
    question.askers = {PersonId(5)};
    QVERIFY(!question.isAskedBy(PersonId(4)));
    QVERIFY(question.isAskedBy(PersonId(5)));
}

QTEST_GUILESS_MAIN(tst_InterviewPlan)

#include "tst_interviewplan.moc"
