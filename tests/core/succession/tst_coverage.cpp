#include "succession/coverage.h"

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

QTEST_GUILESS_MAIN(tst_Coverage)

#include "tst_coverage.moc"
