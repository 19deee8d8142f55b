#include "base/rational.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace throughline;

class tst_Rational : public QObject
{
    Q_OBJECT

private slots:
    void equalFractionsAreEqual();
    void arithmeticIsExact();
    void roundingIsHalfAwayFromZero_data();
    void roundingIsHalfAwayFromZero();
    void orderIsExactWhereDoublesAreNot();
    void apportionedPartsAddUpToTheRoundedSum();
    void whoLostMostGetsTheMissingUnit();
    void theFloorOfADebtIsDeeper();
};

void tst_Rational::equalFractionsAreEqual()
{
    QCOMPARE(Rational(2, 4), Rational(1, 2));
    QCOMPARE(Rational(3, -6), Rational(-1, 2));
    QVERIFY(Rational(9, 3).isWhole());
    QCOMPARE(Rational(0, 7), Rational());
}

void tst_Rational::arithmeticIsExact()
{
    Rational sum;
    for (int n = 1; n <= 60; ++n)
        sum += Rational(1, n);
    for (int n = 60; n >= 1; --n)
        sum = sum - Rational(1, n);
    QVERIFY(sum.isZero());
    QCOMPARE(Rational(11, 3) / Rational(-2), Rational(-11, 6));
    QCOMPARE(Rational(11, 3) * Rational(6, 11), Rational(2));
}

void tst_Rational::roundingIsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("units");
    QTest::newRow("11/3 to a tenth") << qint64(11) << qint64(3) << 1 << qint64(37);
    QTest::newRow("2.5 goes up, not to even") << qint64(5) << qint64(2) << 0 << qint64(3);
    QTest::newRow("3.65 exactly") << qint64(365) << qint64(100) << 1 << qint64(37);
    QTest::newRow("-2.5") << qint64(-5) << qint64(2) << 0 << qint64(-3);
    QTest::newRow("whole") << qint64(4) << qint64(1) << 2 << qint64(400);
}

void tst_Rational::roundingIsHalfAwayFromZero()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(int, decimals);
    QFETCH(qint64, units);
    QCOMPARE(Rational(numerator, denominator).rounded(decimals), units);
}

// H-38's trap, in the arithmetic that serves us: 2/3 against 5/6 is four fifths exactly.
void tst_Rational::orderIsExactWhereDoublesAreNot()
{
    QVERIFY(Rational(2, 3) / Rational(5, 6) == Rational(4, 5));
    QVERIFY(!(Rational(2, 3) / Rational(5, 6) < Rational(4, 5)));
    QVERIFY(Rational(1, 3) < Rational(334, 1000));
    QVERIFY(Rational(-1, 3) < Rational(0));
}

void tst_Rational::apportionedPartsAddUpToTheRoundedSum()
{
    QRandomGenerator random(4711);
    for (int set = 0; set < 1000; ++set) {
        std::vector<Rational> parts;
        Rational sum;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            parts.push_back({random.bounded(0, 500), random.bounded(1, 90)});
            sum += parts.back();
        }
        const auto shown = apportioned(parts, 2);
        QCOMPARE(std::accumulate(shown.begin(), shown.end(), qint64(0)), sum.rounded(2));
    }
}

void tst_Rational::whoLostMostGetsTheMissingUnit()
{
    const std::vector<Rational> parts{{12, 10}, {17, 10}, {11, 10}};
    QCOMPARE(apportioned(parts, 0), (std::vector<qint64>{1, 2, 1}));
    const std::vector<Rational> thirds{{1, 3}, {1, 3}, {1, 3}};
    QCOMPARE(apportioned(thirds, 2), (std::vector<qint64>{34, 33, 33})); // alike: the first
}

void tst_Rational::theFloorOfADebtIsDeeper()
{
    QCOMPARE(Rational(-5, 2).floored(0), -3);
    QCOMPARE(Rational(-4, 2).floored(0), -2);
    QCOMPARE(Rational(5, 2).floored(0), 2);
    QCOMPARE(Rational(-1, 3).floored(2), -34);
}

QTEST_GUILESS_MAIN(tst_Rational)

#include "tst_rational.moc"
