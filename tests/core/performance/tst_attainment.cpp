#include "performance/attainment.h"

#include <QTest>

using namespace throughline;
using namespace throughline::performance;
using competency::Level;

static Level level(int number)
{
    return *Level::of(number);
}

static RatedLevel rated(int asked, int seen, int weight, bool isCore = false)
{
    return {level(asked), level(seen), weight, isCore};
}

/// Product, "The scale": the weighted mean of seen minus asked.
class tst_Attainment : public QObject
{
    Q_OBJECT

private slots:
    void itIsTheWeightedMeanOfSeenMinusAsked();
    void aSurplusCountsAsOneAtMost();
    void theBoundsOfTheBandsAreExact_data();
    void theBoundsOfTheBandsAreExact();
    void nothingRatedIsNothingKnown();
    void withoutWeightsAllCountAlike();
    void theCoreIsAlwaysToldOnItsOwn();
};

void tst_Attainment::itIsTheWeightedMeanOfSeenMinusAsked()
{
    const auto attainment
        = attainmentOf({rated(3, 4, 40, true), rated(3, 3, 30), rated(4, 2, 30)}, level(3));
    QCOMPARE(attainment->gain, 40 - 60);
    QCOMPARE(attainment->weight, 100);
    QVERIFY(attainment->band == AttainmentBand::At);
}

void tst_Attainment::aSurplusCountsAsOneAtMost()
{
    // Uncapped, the mean would be 0.5 × 4 − 0.5 × 2 = +1: the strength would hide the gap.
    const auto attainment = attainmentOf({rated(1, 5, 50, true), rated(4, 2, 50)}, level(1));
    QCOMPARE(attainment->gain, 50 - 100);
    QVERIFY(attainment->band == AttainmentBand::At);
}

void tst_Attainment::theBoundsOfTheBandsAreExact_data()
{
    QTest::addColumn<qint64>("gain");
    QTest::addColumn<qint64>("weight");
    QTest::addColumn<int>("band");
    const auto row = [](const char *name, qint64 gain, qint64 weight, AttainmentBand band) {
        QTest::newRow(name) << gain << weight << int(band);
    };
    row("exactly -0.5", -5000, 10000, AttainmentBand::At);
    row("a hair below", -5001, 10000, AttainmentBand::Below);
    row("exactly +0.5", 5000, 10000, AttainmentBand::At);
    row("a hair above", 5001, 10000, AttainmentBand::Above);
    row("a third under a half", -1, 2, AttainmentBand::At);
    row("two thirds under", -2, 3, AttainmentBand::Below);
    row("nothing either way", 0, 1, AttainmentBand::At);
}

void tst_Attainment::theBoundsOfTheBandsAreExact()
{
    QFETCH(qint64, gain);
    QFETCH(qint64, weight);
    QFETCH(int, band);
    QCOMPARE(int(bandOf(gain, weight)), band);
}

void tst_Attainment::nothingRatedIsNothingKnown()
{
    QVERIFY(!attainmentOf({}, level(3)));
}

void tst_Attainment::withoutWeightsAllCountAlike()
{
    const auto attainment = attainmentOf({rated(3, 4, 0), rated(3, 2, 0)}, level(3));
    QCOMPARE(attainment->gain, 0);
    QCOMPARE(attainment->weight, 2);
}

void tst_Attainment::theCoreIsAlwaysToldOnItsOwn()
{
    const auto with = attainmentOf({rated(3, 5, 40, true), rated(3, 3, 60)}, level(3));
    QCOMPARE(with->coreSeen->number(), 5);
    const auto without = attainmentOf({rated(3, 3, 60)}, level(4));
    QVERIFY(!without->coreSeen);
    QCOMPARE(without->coreAsked.number(), 4);
}

QTEST_GUILESS_MAIN(tst_Attainment)

#include "tst_attainment.moc"
