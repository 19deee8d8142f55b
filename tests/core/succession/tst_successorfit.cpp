#include "succession/successorfit.h"

#include <QTest>

using namespace throughline;
using namespace throughline::succession;
using namespace Qt::StringLiterals;

/// S15: who fits a key position best, and why.
class tst_SuccessorFit : public QObject
{
    Q_OBJECT

private slots:
    void surplusNeverHidesAGap();
    void theGapIsRoundedToTheHundredth();
    void unknownIsNeitherMetNorZero();
    void everyReasonIsSaidInItsTurn();
    void onlyAGapBesideTheCoreIsNamedTheLargest();
    void theCoreComesFirstInTheRanking();
    void thenTheGapPotentialUnitAndName();
};

using Kind = FitReason::Kind;

/// Asked for 4 in customer service, and for 3 in planning and in accuracy.
static Fit seenAs(std::optional<int> core, std::optional<int> planning, std::optional<int> accuracy)
{
    return {PersonId(1), u"Ana"_s, u"Clerk"_s,
        {{u"Customer service"_s, true, 4, 50, core}, {u"Planning"_s, false, 3, 25, planning},
            {u"Accuracy"_s, false, 3, 25, accuracy}}};
}

void tst_SuccessorFit::surplusNeverHidesAGap()
{
    const std::vector<CompetencyFit> fit{
        {u"Customer service"_s, true, 4, 50, 2}, {u"Planning"_s, false, 3, 50, 5}};
    QCOMPARE(weightedGap(fit), 100); // (2 × 50 + 0 × 50) / 100 levels, in hundredths
}

void tst_SuccessorFit::theGapIsRoundedToTheHundredth()
{
    const std::vector<CompetencyFit> fit{
        {u"Customer service"_s, true, 3, 1, 3}, {u"Planning"_s, false, 3, 2, 2}};
    QCOMPARE(weightedGap(fit), 67); // two thirds of a level
    QCOMPARE(weightedGap({}), 0);
}

void tst_SuccessorFit::unknownIsNeitherMetNorZero()
{
    const std::vector<CompetencyFit> fit{
        {u"Customer service"_s, true, 4, 50, std::nullopt}, {u"Planning"_s, false, 3, 50, 3}};
    QCOMPARE(weightedGap(fit), 50);
    const auto reasons = reasonsFor({PersonId(1), u"A"_s, u"B"_s, fit});
    QCOMPARE(reasons.front(), (FitReason{Kind::CoreUnknown}));
    QCOMPARE(reasons.back(), (FitReason{Kind::Unrated, 1, 2}));
}

void tst_SuccessorFit::everyReasonIsSaidInItsTurn()
{
    Fit fit = seenAs(3, 1, std::nullopt);
    fit.potential = PotentialBand::High;
    fit.isInUnit = true;
    fit.namedElsewhere = 2;
    QCOMPARE(reasonsFor(fit),
        (std::vector<FitReason>{{Kind::CoreShort, 1}, {Kind::CompetenciesMet, 0, 3},
            {Kind::LargestGap, 2, 0, u"Planning"_s}, {Kind::Unrated, 1, 3}, {Kind::HighPotential},
            {Kind::SameUnit}, {Kind::NamedElsewhere, 2}}));
    fit = seenAs(4, 5, 3);
    fit.potential = PotentialBand::Medium; // no reason by itself
    QCOMPARE(reasonsFor(fit),
        (std::vector<FitReason>{{Kind::CoreMet, 4, 4}, {Kind::CompetenciesMet, 3, 3}}));
    fit.competencies.clear(); // a position without a job asks nothing
    QVERIFY(reasonsFor(fit).empty());
}

void tst_SuccessorFit::onlyAGapBesideTheCoreIsNamedTheLargest()
{
    const auto largest = [](const Fit &fit) {
        for (const FitReason &reason : reasonsFor(fit))
            if (reason.kind == Kind::LargestGap)
                return reason.competency;
        return QString();
    };
    QCOMPARE(largest(seenAs(1, 2, 3)), u"Planning"_s); // the core speaks for itself
    QCOMPARE(largest(seenAs(4, 2, 1)), u"Accuracy"_s);
    QCOMPARE(largest(seenAs(4, 1, 2)), u"Planning"_s);
    QCOMPARE(largest(seenAs(4, 2, 2)), u"Planning"_s); // alike: the first
    QCOMPARE(largest(seenAs(1, 3, 3)), QString());
}

void tst_SuccessorFit::theCoreComesFirstInTheRanking()
{
    std::vector<Fit> people{
        {PersonId(1), u"Ana"_s, {},
            {{u"Customer service"_s, true, 4, 20, 3}, {u"Planning"_s, false, 3, 80, 3}}},
        {PersonId(2), u"Bo"_s, {},
            {{u"Customer service"_s, true, 4, 20, 4}, {u"Planning"_s, false, 3, 80, 2}}}};
    rankByFit(people);
    QCOMPARE(people.front().name, u"Bo"_s);
}

void tst_SuccessorFit::thenTheGapPotentialUnitAndName()
{
    std::vector<Fit> people;
    const auto add = [&people](qint64 id, const QString &name, Fit fit) {
        fit.person = PersonId(id);
        fit.name = name;
        people.push_back(fit);
        return &people.back();
    };
    people.reserve(8);
    add(1, u"Zoë"_s, seenAs(4, 3, 3));
    add(2, u"Åsa"_s, seenAs(4, 3, 3)); // folded, so before Zoë
    add(3, u"Unit"_s, seenAs(4, 3, 3))->isInUnit = true;
    add(4, u"Medium"_s, seenAs(4, 3, 3))->potential = PotentialBand::Medium;
    add(5, u"High"_s, seenAs(4, 3, 3))->potential = PotentialBand::High;
    add(6, u"Gap"_s, seenAs(4, 2, 3))->potential = PotentialBand::High;
    add(7, u"Åsa"_s, seenAs(4, 3, 3));
    rankByFit(people);
    QList<qint64> order;
    for (const Fit &fit : people)
        order << fit.person.number();
    QCOMPARE(order, (QList<qint64>{5, 4, 3, 2, 7, 1, 6}));
}

QTEST_APPLESS_MAIN(tst_SuccessorFit)

#include "tst_successorfit.moc"
