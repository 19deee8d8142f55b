#include "performance/appraisalgaps.h"

#include <QTest>

using namespace throughline;
using namespace throughline::performance;
using namespace Qt::StringLiterals;
using competency::Level;
using competency::RevisionId;
using Kind = AppraisalGap::Kind;

static Level level(int number)
{
    return *Level::of(number);
}

/// P04, as product.md reads it: away from the level that the job asks.
class tst_AppraisalGaps : public QObject
{
    Q_OBJECT

private slots:
    void aRatingAwayFromWhatIsAskedNeedsEvidence_data();
    void aRatingAwayFromWhatIsAskedNeedsEvidence();
    void theHrLeadMayTurnItToAWarning();
    void anEmployeeIsOnlyReminded();
    void evidenceCountsOnlyFromThePeriod_data();
    void evidenceCountsOnlyFromThePeriod();
    void anEarlierRatingIsNoEvidence();
    void whatIsLinkedElsewhereIsNoEvidenceHere();
    void unratedIsNamedAndTheOtherStatesAreNot();

private:
    static std::vector<AppraisalItem> items()
    {
        return {{1, RevisionId(1), competency::CompetencyId(1), u"Customer service"_s, true,
                    level(3), 40'00},
            {2, RevisionId(2), competency::CompetencyId(2), u"Teamwork"_s, false, level(3), 60'00}};
    }
    static std::vector<ItemRating> ratings(int service, Side side = Side::Manager)
    {
        return {{side, RevisionId(1), RatingState::Rated, level(service)},
            {side, RevisionId(2), RatingState::Rated, level(3)}};
    }
    static Citation cited(QDate day, evidence::EvidenceKind kind = evidence::EvidenceKind::Story)
    {
        return {
            Side::Manager, RevisionId(1), evidence::EvidenceId(9), kind, day, u"He rang."_s, {}};
    }
    std::vector<AppraisalGap> gaps(const std::vector<ItemRating> &ratings,
        const std::vector<Citation> &citations = {}, EvidenceRule rule = EvidenceRule::Block) const
    {
        return appraisalGaps(Side::Manager, items(), ratings, citations, m_period, rule);
    }

    const Period m_period{{2026, 1, 1}, {2026, 6, 30}};
};

void tst_AppraisalGaps::aRatingAwayFromWhatIsAskedNeedsEvidence_data()
{
    QTest::addColumn<int>("seen");
    QTest::addColumn<bool>("blocked");
    for (int seen = 1; seen <= 5; ++seen)
        QTest::addRow("asked 3, seen %d", seen) << seen << (seen != 3);
}

void tst_AppraisalGaps::aRatingAwayFromWhatIsAskedNeedsEvidence()
{
    QFETCH(int, seen);
    QFETCH(bool, blocked);
    const auto error = blockingError(gaps(ratings(seen)), m_period);
    QCOMPARE(error.has_value(), blocked);
    if (blocked) {
        QCOMPARE(error->reason, u"rating-evidence-missing"_s);
        QCOMPARE(error->arguments,
            QStringList({u"Customer service"_s, u"2026-01-01"_s, u"2026-06-30"_s}));
    }
    QVERIFY(gaps(ratings(seen), {cited({2026, 3, 12})}).empty());
}

void tst_AppraisalGaps::theHrLeadMayTurnItToAWarning()
{
    const auto found = gaps(ratings(5), {}, EvidenceRule::Warn);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(!found.front().blocks && !blockingError(found, m_period));
}

void tst_AppraisalGaps::anEmployeeIsOnlyReminded()
{
    const auto found = appraisalGaps(
        Side::Self, items(), ratings(5, Side::Self), {}, m_period, EvidenceRule::Block);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found.front().kind == Kind::EvidenceMissing && !found.front().blocks);
}

void tst_AppraisalGaps::evidenceCountsOnlyFromThePeriod_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("counts");
    QTest::newRow("the day before") << QDate(2025, 12, 31) << false;
    QTest::newRow("the first day") << QDate(2026, 1, 1) << true;
    QTest::newRow("the last day") << QDate(2026, 6, 30) << true;
    QTest::newRow("the day after") << QDate(2026, 7, 1) << false;
}

void tst_AppraisalGaps::evidenceCountsOnlyFromThePeriod()
{
    QFETCH(QDate, day);
    QFETCH(bool, counts);
    QCOMPARE(gaps(ratings(1), {cited(day)}).empty(), counts);
}

void tst_AppraisalGaps::anEarlierRatingIsNoEvidence()
{
    QVERIFY(!gaps(ratings(1), {cited({2026, 3, 1}, evidence::EvidenceKind::Rating)}).empty());
}

void tst_AppraisalGaps::whatIsLinkedElsewhereIsNoEvidenceHere()
{
    Citation ofTheOtherSide = cited({2026, 3, 1}), ofAnotherCompetency = ofTheOtherSide;
    ofTheOtherSide.side = Side::Self;
    ofAnotherCompetency.revision = RevisionId(2);
    QVERIFY(!gaps(ratings(1), {ofTheOtherSide, ofAnotherCompetency}).empty());
}

void tst_AppraisalGaps::unratedIsNamedAndTheOtherStatesAreNot()
{
    const auto none = gaps({});
    QCOMPARE(none.size(), size_t(2));
    QVERIFY(none[0].kind == Kind::Unrated && none[1].kind == Kind::Unrated);
    QCOMPARE(blockingError(none, m_period)->reason, u"rating-missing"_s);

    auto said = ratings(3);
    said[1] = {Side::Manager, RevisionId(2), RatingState::NoEvidence};
    QVERIFY(gaps(said).empty());
    said[1].state = RatingState::NotApplicable;
    QVERIFY(gaps(said).empty());
    said[0] = {Side::Manager, RevisionId(1), RatingState::NotApplicable};
    QCOMPARE(blockingError(gaps(said), m_period)->reason, u"core-not-applicable"_s);
}

QTEST_GUILESS_MAIN(tst_AppraisalGaps)

#include "tst_appraisalgaps.moc"
