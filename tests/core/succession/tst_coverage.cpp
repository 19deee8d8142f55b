#include "succession/coverage.h"
#include "succession/successorfit.h"

#include <QTest>

using namespace throughline;
using namespace throughline::succession;
using namespace Qt::StringLiterals;

class tst_Coverage : public QObject
{
    Q_OBJECT

private slots:
    void onePersonCoversOneChairOnly();
    void somebodyMovesOverSoThatAnotherChairIsFilled();
    void peopleWhoAreNotReadyAreARiskAndNobodyIsAGap();
    void surplusNeverHidesAGap();
    void unknownIsNeitherMetNorZero();
    void theCoreComesFirstInTheRanking();
};

/// P56, FX9: the same person on three chairs covers one.
void tst_Coverage::onePersonCoversOneChairOnly()
{
    std::vector<NamedFor> positions;
    for (qint64 id : {1, 2, 3})
        positions.push_back({PositionId(id), {{PersonId(7), Readiness::Now}}});
    const BenchStrength bench = benchStrength(positions);
    QCOMPARE(bench.grossCovered, 3);
    QCOMPARE(bench.netCovered, 1);
}

void tst_Coverage::somebodyMovesOverSoThatAnotherChairIsFilled()
{
    const std::vector<NamedFor> positions{
        {PositionId(1), {{PersonId(1), Readiness::Now}, {PersonId(2), Readiness::Now}}},
        {PositionId(2), {{PersonId(1), Readiness::Now}}},
        {PositionId(3), {{PersonId(3), Readiness::Emergency}}}, {PositionId(4), {}}};
    QCOMPARE(benchStrength(positions), (BenchStrength{4, 2, 2, 1, 1}));
}

void tst_Coverage::peopleWhoAreNotReadyAreARiskAndNobodyIsAGap()
{
    QCOMPARE(coverOf({}), Cover::Gap);
    QCOMPARE(coverOf({Readiness::Emergency, Readiness::OneToTwoYears}), Cover::AtRisk);
    QCOMPARE(coverOf({Readiness::ThreeToFiveYears, Readiness::Now}), Cover::Covered);
}

void tst_Coverage::surplusNeverHidesAGap()
{
    const std::vector<CompetencyFit> fit{
        {u"Customer service"_s, true, 4, 50, 2}, {u"Planning"_s, false, 3, 50, 5}};
    QCOMPARE(weightedGap(fit), 100); // (2 × 50 + 0 × 50) / 100 levels, in hundredths
}

void tst_Coverage::unknownIsNeitherMetNorZero()
{
    const std::vector<CompetencyFit> fit{
        {u"Customer service"_s, true, 4, 50, std::nullopt}, {u"Planning"_s, false, 3, 50, 3}};
    QCOMPARE(weightedGap(fit), 50);
    const auto reasons = reasonsFor({PersonId(1), u"A"_s, u"B"_s, fit});
    QCOMPARE(reasons.front(), (FitReason{FitReason::Kind::CoreUnknown}));
    QCOMPARE(reasons.back(), (FitReason{FitReason::Kind::Unrated, 1, 2}));
}

void tst_Coverage::theCoreComesFirstInTheRanking()
{
    std::vector<Fit> people{
        {PersonId(1), u"Ana"_s, {},
            {{u"Customer service"_s, true, 4, 20, 3}, {u"Planning"_s, false, 3, 80, 3}}},
        {PersonId(2), u"Bo"_s, {},
            {{u"Customer service"_s, true, 4, 20, 4}, {u"Planning"_s, false, 3, 80, 2}}}};
    rankByFit(people);
    QCOMPARE(people.front().name, u"Bo"_s);
}

QTEST_GUILESS_MAIN(tst_Coverage)

#include "tst_coverage.moc"
