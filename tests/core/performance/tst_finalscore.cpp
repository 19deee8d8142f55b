#include "performance/finalscore.h"

#include "performance/appraisalfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace throughline;
using namespace throughline::performance;

static CollectedScore score(SectionKind section, Rational value, int weight = 1)
{
    return {section, std::nullopt, weight, value, PersonId(2),
        QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC)};
}

class tst_FinalScore : public QObject
{
    Q_OBJECT

private slots:
    void aMissingSourceIsLeftOutAndNeverZero();
    void itIsTheWeightedMeanOfTheSections();
    void belowSixtyPercentIsNotEnough();
    void nothingCollectedIsNoScore();
    void aSectionOfZerosCountsAllAlike();
    void aSectionWithoutWeightIsNotMissed();
    void theSelfReviewCountsOnceBothAreDone();
    void theTermsAddUpToTheNumberShown();
};

/// P02, FX1: goals 5.0 × 60 %, feedback 5.0 × 30 %, self not collected 10 % -> 5.00 at 90 %.
void tst_FinalScore::aMissingSourceIsLeftOutAndNeverZero()
{
    const auto result = finalScore(
        {{SectionKind::Goals, 60'00}, {SectionKind::Feedback, 30'00}, {SectionKind::Self, 10'00}},
        {score(SectionKind::Goals, 5), score(SectionKind::Feedback, 5)});
    QCOMPARE(result->hundredths(), 5'00);
    QVERIFY(result->value == Rational(5));
    QCOMPARE(result->coverage, 90'00);
    QVERIFY(result->missing == std::vector{SectionKind::Self});
}

void tst_FinalScore::itIsTheWeightedMeanOfTheSections()
{
    const auto result
        = finalScore({{SectionKind::Core, 30'00}, {SectionKind::JobCompetencies, 70'00}},
            {score(SectionKind::Core, 4, 40'00), score(SectionKind::JobCompetencies, 3, 20'00),
                score(SectionKind::JobCompetencies, 2, 10'00)});
    // 0.30 × 4 + 0.70 × (2/3 × 3 + 1/3 × 2) = 1.2 + 0.7 × 8/3 = 3.0666…
    QVERIFY(result->value == Rational(46, 15));
    QCOMPARE(result->hundredths(), 3'07);
    QCOMPARE(result->coverage, wholeWeight);
    QVERIFY(result->terms[1].weight == Rational(14, 30));
}

/// P02: the bound itself is enough.
void tst_FinalScore::belowSixtyPercentIsNotEnough()
{
    const auto coverage = [](int collected) {
        return finalScore(
            {{SectionKind::Core, collected}, {SectionKind::Goals, wholeWeight - collected}},
            {score(SectionKind::Core, 3)})
            ->coverage;
    };
    QVERIFY(coverage(59'99) < coverageNeeded);
    QVERIFY(coverage(60'00) >= coverageNeeded);
}

void tst_FinalScore::nothingCollectedIsNoScore()
{
    QVERIFY(!finalScore({{SectionKind::Core, wholeWeight}}, {}));
    QVERIFY(!finalScore({{SectionKind::Core, wholeWeight}}, {score(SectionKind::Self, 5)}));
}

void tst_FinalScore::aSectionOfZerosCountsAllAlike()
{
    const auto result = finalScore({{SectionKind::Self, wholeWeight}},
        {score(SectionKind::Self, 2, 0), score(SectionKind::Self, 5, 0)});
    QVERIFY(result->value == Rational(7, 2));
}

void tst_FinalScore::aSectionWithoutWeightIsNotMissed()
{
    const auto result = finalScore(
        {{SectionKind::Core, wholeWeight}, {SectionKind::Goals, 0}}, {score(SectionKind::Core, 4)});
    QVERIFY(result->missing.empty());
    QCOMPARE(result->terms.size(), size_t(1));
}

/// P06: before, not even a sum tells of it.
void tst_FinalScore::theSelfReviewCountsOnceBothAreDone()
{
    const QDateTime at(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
    Appraisal appraisal{.id = AppraisalId(1),
        .key = {},
        .cycle = CycleId(1),
        .person = PersonId(3),
        .author = PersonId(2),
        .jobVersion = {},
        .state = AppraisalState::SelfDone,
        .selfPublishedAt = at,
        .managerPublishedAt = {},
        .sharedAt = {},
        .acknowledgedAt = {},
        .metOn = {},
        .version = 1};
    const competency::RevisionId service(1);
    const std::vector<AppraisalItem> items{{1, service, competency::CompetencyId(1),
        QStringLiteral("Customer service"), true, *competency::Level::of(3), 100'00}};
    const std::vector<ItemRating> ratings{
        {Side::Self, service, RatingState::Rated, competency::Level::of(5)},
        {Side::Manager, service, RatingState::Rated, competency::Level::of(3)}};
    QCOMPARE(collectedScores(appraisal, items, ratings).size(), size_t(1));
    appraisal.managerPublishedAt = at;
    const auto both = collectedScores(appraisal, items, ratings);
    QCOMPARE(both.size(), size_t(2));
    QVERIFY(both.back().section == SectionKind::Self && both.back().author == appraisal.person);
}

/// P05 as a property: for 10,000 random appraisals the terms listed re-add to exactly the number
/// shown, their shares to exactly one, and each names who said it and when.
void tst_FinalScore::theTermsAddUpToTheNumberShown()
{
    QRandomGenerator random(20260601);
    const SectionKind kinds[] = {SectionKind::Core, SectionKind::JobCompetencies,
        SectionKind::Goals, SectionKind::Feedback, SectionKind::Self};
    for (int round = 0; round < 10'000; ++round) {
        std::vector<TemplateSection> sections;
        int left = wholeWeight;
        for (const SectionKind kind : kinds) {
            const int weight = kind == SectionKind::Self ? left : random.bounded(left + 1);
            left -= weight;
            sections.push_back({kind, weight});
        }
        std::vector<CollectedScore> collected;
        for (const SectionKind kind : kinds) {
            // Only a job's competencies and the self-review are made of several scores.
            const bool isMany = kind == SectionKind::JobCompetencies || kind == SectionKind::Self;
            int weights = wholeWeight;
            for (int i = random.bounded(isMany ? 12 : 2); i > 0; --i) {
                const int weight = random.bounded(weights + 1);
                weights -= weight;
                collected.push_back(score(kind, random.bounded(1, 6), weight));
            }
        }
        const auto result = finalScore(sections, collected);
        if (!result)
            continue;
        Rational shares, sum;
        for (const ScoreTerm &term : result->terms) {
            shares = shares + term.weight;
            sum = sum + term.weight * term.source.score;
            QVERIFY(term.source.author && term.source.at.isValid());
        }
        QVERIFY(shares == Rational(1));
        QVERIFY(sum == result->value && sumOf(result->terms) == sum);
        QVERIFY(result->hundredths() >= 1'00 && result->hundredths() <= 5'00);
    }
}

QTEST_GUILESS_MAIN(tst_FinalScore)

#include "tst_finalscore.moc"
