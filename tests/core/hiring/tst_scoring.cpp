#include "hiring/scoring.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace throughline;
using namespace throughline::hiring;

static const CompetencyId service(1), teamwork(2), accuracy(3), writing(4);
static const PersonId ada(11), bo(12), cem(13);

static Level level(int number)
{
    return *Level::of(number);
}

static Asked asks(CompetencyId competency, int number, int weight)
{
    return {competency, level(number), weight, competency == service};
}

/// One answer; 0 stands for "not asked".
static Given gives(PersonId interviewer, CompetencyId competency, int rating)
{
    static qint64 question = 0;
    if (rating == 0)
        return {interviewer, PlanQuestionId(++question), competency, AnswerState::NotAsked, {}};
    return {interviewer, PlanQuestionId(++question), competency, AnswerState::Rated, level(rating)};
}

/// A candidate whom one interviewer gave these whole scores, in the order of the job.
static CandidateScore candidate(const std::vector<Asked> &asked, const std::vector<int> &ratings)
{
    std::vector<Given> given;
    for (size_t i = 0; i < ratings.size(); ++i)
        given.push_back(gives(ada, asked[i].competency, ratings[i]));
    return scored(asked, given);
}

class tst_Scoring : public QObject
{
    Q_OBJECT

private slots:
    void aMeanOfInterviewersIsNotAPooledMean();
    void unratedIsNeverANumber_data();
    void unratedIsNeverANumber();
    void totalIsTheWeightedMeanAndItsPlaceInTheRange();
    void aMissingCompetencyLeavesTheTotalButNotTheRank();
    void belowTheMinimumBeatsAnyAverage();
    void overQualificationNeverOffsetsAGap();
    void equalTotalsShareAPlace();
    void spreadIsHighestLessLowestInterviewer();
    void theWorkingAddsUpToTheDisplayedTotal();
    void sensitivityNamesTheWholeRangeOfCoreWeights();
    void aWaivedCoreAsksNothing();
};

// H-27, vector: A rates 4, 5; B rates 3 and was not asked Q2. Pitfall 2: pooled would be 4.00.
void tst_Scoring::aMeanOfInterviewersIsNotAPooledMean()
{
    const auto score = scored({asks(service, 3, 100)},
        {gives(ada, service, 4), gives(ada, service, 5), gives(bo, service, 3),
            gives(bo, service, 0)});
    QCOMPARE(*score.core()->score, Rational(375, 100));
    // Pitfall 2 again: [4, 4, 4, 4] and [2] are 3.0 and not 3.6.
    std::vector<Given> uneven(4, gives(ada, service, 4));
    uneven.push_back(gives(bo, service, 2));
    QCOMPARE(*scored({asks(service, 3, 100)}, uneven).total, Rational(3));
}

void tst_Scoring::unratedIsNeverANumber_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("H-20 unrated") << int(AnswerState::Unrated);
    QTest::newRow("H-20 not asked") << int(AnswerState::NotAsked);
    QTest::newRow("H-20 no evidence") << int(AnswerState::NoEvidence);
}

// H-20; pitfall 1: unrated counted as zero or as the lowest.
void tst_Scoring::unratedIsNeverANumber()
{
    QFETCH(int, state);
    const Given missing{bo, PlanQuestionId(99), service, AnswerState(state), {}};
    const auto score = scored({asks(service, 3, 100)}, {gives(ada, service, 4), missing});
    QCOMPARE(*score.total, Rational(4));
    QCOMPARE(score.core()->interviewers.size(), size_t(1));
    QVERIFY(!scored({asks(service, 3, 100)}, {missing}).total);
}

// H-27, vector: weights .4/.3/.3 with 3.75, 4, 3 are 3.60, which is 65.0 % of the range.
void tst_Scoring::totalIsTheWeightedMeanAndItsPlaceInTheRange()
{
    const auto score = scored({asks(service, 3, 40), asks(teamwork, 3, 30), asks(accuracy, 3, 30)},
        {gives(ada, service, 4), gives(ada, service, 5), gives(bo, service, 3),
            gives(ada, teamwork, 4), gives(bo, accuracy, 3)});
    QCOMPARE(*score.total, Rational(360, 100));
    QCOMPARE(*score.percentOfRange(), Rational(65));
    QCOMPARE(score.standing, Standing::Ranked);
}

// H-27, vector: weights .4/.3/.2/.1 with 4, 3, missing, 5 are 3.75, incomplete and not ranked.
void tst_Scoring::aMissingCompetencyLeavesTheTotalButNotTheRank()
{
    const std::vector<Asked> asked{
        asks(service, 3, 40), asks(teamwork, 3, 30), asks(accuracy, 3, 20), asks(writing, 3, 10)};
    const auto score = candidate(asked, {4, 3, 0, 5});
    QCOMPARE(*score.total, Rational(375, 100));
    QCOMPARE(score.standing, Standing::Incomplete);
    QCOMPARE(ranked({score}), std::vector<std::optional<int>>{std::nullopt});
}

// H-28, vector: X (2, 5, 5) totals 3.80 and Y (3.75, 4, 3) totals 3.60; Y ranks, X does not.
void tst_Scoring::belowTheMinimumBeatsAnyAverage()
{
    const std::vector<Asked> asked{
        asks(service, 3, 40), asks(teamwork, 3, 30), asks(accuracy, 3, 30)};
    const auto x = candidate(asked, {2, 5, 5});
    const auto y = scored(asked,
        {gives(ada, service, 4), gives(ada, service, 5), gives(bo, service, 3),
            gives(ada, teamwork, 4), gives(bo, accuracy, 3)});
    QCOMPARE(*x.total, Rational(380, 100));
    QCOMPARE(*y.total, Rational(360, 100));
    QCOMPARE(x.standing, Standing::BelowMinimum);
    const std::vector<std::optional<int>> places{std::nullopt, 1};
    QCOMPARE(ranked({x, y}), places);
}

// H-28, the trap (pitfall 8): much more than asked in one competency hides no gap in another.
void tst_Scoring::overQualificationNeverOffsetsAGap()
{
    const std::vector<Asked> asked{
        asks(service, 3, 34), asks(teamwork, 3, 33), asks(accuracy, 3, 33)};
    const auto meetsBoth = candidate(asked, {3, 3, 3});
    const auto brilliantWithAGap = candidate(asked, {5, 5, 2});
    QVERIFY(*brilliantWithAGap.total > *meetsBoth.total);
    const std::vector<std::optional<int>> places{2, 1};
    QCOMPARE(ranked({brilliantWithAGap, meetsBoth}), places);
}

void tst_Scoring::equalTotalsShareAPlace()
{
    const std::vector<Asked> asked{asks(service, 3, 50), asks(teamwork, 3, 50)};
    const std::vector<std::optional<int>> places{1, 1, 3};
    QCOMPARE(ranked({candidate(asked, {4, 5}), candidate(asked, {5, 4}), candidate(asked, {3, 4})}),
        places);
}

void tst_Scoring::spreadIsHighestLessLowestInterviewer()
{
    const std::vector<Asked> asked{asks(service, 3, 100)};
    const auto score
        = scored(asked, {gives(ada, service, 4), gives(bo, service, 4), gives(cem, service, 2)});
    QCOMPARE(*score.core()->spread(), Rational(2));
    QVERIFY(!scored(asked, {gives(ada, service, 4)}).core()->spread());
}

// H-33: property on 1,000 random sets; every line is made of the inputs and the lines add up.
void tst_Scoring::theWorkingAddsUpToTheDisplayedTotal()
{
    QRandomGenerator random(20261122);
    for (int set = 0; set < 1000; ++set) {
        std::vector<Asked> asked;
        std::vector<Given> given;
        for (int c = 1; c <= random.bounded(1, 9); ++c) {
            asked.push_back(
                {CompetencyId(c), level(random.bounded(1, 6)), random.bounded(0, 61), c == 1});
            for (int n = random.bounded(0, 12); n > 0; --n)
                given.push_back(
                    gives(PersonId(random.bounded(1, 10)), CompetencyId(c), random.bounded(0, 6)));
        }
        const CandidateScore score = scored(asked, given);
        const Working shown = working(score);
        QCOMPARE(shown.total, score.total);
        qint64 sumOfShown = 0;
        Rational sum;
        for (const WorkingLine &line : shown.lines) {
            QCOMPARE(line.part, Rational(line.weight, shown.sumOfWeights) * line.score);
            sumOfShown += line.shownPart;
            sum += line.part;
        }
        QCOMPARE(sumOfShown, shown.shownTotal);
        QCOMPARE(sum, score.total.value_or(Rational()));
    }
}

// S10: "stays first for any core weight between … and …", against trying every weight by hand.
void tst_Scoring::sensitivityNamesTheWholeRangeOfCoreWeights()
{
    const std::vector<Asked> asked{
        asks(service, 2, 30), asks(teamwork, 2, 40), asks(accuracy, 2, 30)};
    const auto strongInService = candidate(asked, {5, 3, 3});
    const auto strongElsewhere = candidate(asked, {3, 4, 3});
    // 5w + 3(1-w) against 3w + (4·4/7 + 3·3/7)(1-w): equal at w = 2/9, so 23 % is the first.
    const auto result = sensitivity({strongElsewhere, strongInService}, 30);
    QVERIFY(result);
    QCOMPARE(*result, (Sensitivity{1, 23, 100}));
    QCOMPARE(sensitivity({strongElsewhere, strongInService}, 10), (Sensitivity{0, 0, 22}));
    QVERIFY(!sensitivity({strongInService, strongInService}, 30));
    QCOMPARE(withCoreWeight(strongInService, 30), strongInService);
}

void tst_Scoring::aWaivedCoreAsksNothing()
{
    jobs::JobCompetency core{competency::RevisionId(1), service, {}, {}, true, level(3), 0, {}, {}};
    core.waiver = jobs::Waiver{std::nullopt, QDateTime(), {}};
    QVERIFY(askedBy({core}).empty());
}

QTEST_GUILESS_MAIN(tst_Scoring)

#include "tst_scoring.moc"
