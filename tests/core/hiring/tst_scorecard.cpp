#include "hiring/scorecard.h"

#include <QTest>

using namespace throughline;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using competency::Level;
using Kind = ScorecardGap::Kind;

static const PlanQuestionId angry(1), beyond(2), shared(3);

static const std::vector<ScoredQuestion> questions{
    {angry, true, Level::of(3)}, {beyond, true, Level::of(3)}, {shared, false, Level::of(4)}};

static ScorecardAnswer rated(PlanQuestionId question, int number, const QString &note = {})
{
    return {question, AnswerState::Rated, Level::of(number), note};
}

class tst_Scorecard : public QObject
{
    Q_OBJECT

private slots:
    void aCompleteScorecardHasNoGaps();
    void anExtremeOrAShortRatingNeedsANote_data();
    void anExtremeOrAShortRatingNeedsANote();
    void aCoreQuestionIsAskedOrExplained();
    void theRecommendationComesAfterEveryAnswer();
    void missingStatesForgetTheRating();
};

void tst_Scorecard::aCompleteScorecardHasNoGaps()
{
    QVERIFY(
        gaps(questions, {rated(angry, 3), rated(beyond, 4), rated(shared, 4)}, Recommendation::Yes)
            .empty());
}

void tst_Scorecard::anExtremeOrAShortRatingNeedsANote_data()
{
    QTest::addColumn<int>("rating");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("isGap");
    QTest::newRow("H-21 a 1") << 1 << u""_s << true;
    QTest::newRow("H-21 a 5") << 5 << u""_s << true;
    QTest::newRow("H-21 below the required 4") << 3 << u""_s << true;
    QTest::newRow("H-21 blanks are no note") << 3 << u" \n"_s << true;
    QTest::newRow("H-21 as required") << 4 << u""_s << false;
    QTest::newRow("H-21 a 1 with a note") << 1 << u"Passed the call on."_s << false;
}

void tst_Scorecard::anExtremeOrAShortRatingNeedsANote()
{
    QFETCH(int, rating);
    QFETCH(QString, note);
    QFETCH(bool, isGap);
    const auto found
        = gaps(questions, {rated(angry, 3), rated(beyond, 3), rated(shared, rating, note)},
            Recommendation::RatherNot);
    QCOMPARE(found.size(), size_t(isGap));
    if (isGap)
        QCOMPARE(found[0], (ScorecardGap{Kind::NoteMissing, shared})); // the way to the field
}

// ui.md S08: both core questions must be asked or explained; others may simply be "not asked".
void tst_Scorecard::aCoreQuestionIsAskedOrExplained()
{
    ScorecardAnswer notAsked{beyond, AnswerState::NotAsked};
    const ScorecardAnswer other{shared, AnswerState::NotAsked};
    const auto found = gaps(questions, {rated(angry, 3), notAsked, other}, Recommendation::No);
    QCOMPARE(found, (std::vector<ScorecardGap>{{Kind::CoreUnexplained, beyond}}));
    notAsked.note = u"The fire alarm rang."_s;
    QVERIFY(gaps(questions, {rated(angry, 3), notAsked, other}, Recommendation::No).empty());
}

// H-22
void tst_Scorecard::theRecommendationComesAfterEveryAnswer()
{
    QVERIFY(!mayRecommend(questions, {rated(angry, 3), rated(beyond, 3)}));
    QVERIFY(mayRecommend(
        questions, {rated(angry, 3), rated(beyond, 3), {shared, AnswerState::NoEvidence}}));
    const auto found
        = gaps(questions, {rated(angry, 3), {beyond, AnswerState::NoEvidence}}, std::nullopt);
    const std::vector<ScorecardGap> expected{
        {Kind::Unrated, shared}, {Kind::Recommendation, std::nullopt}};
    QCOMPARE(found, expected);
}

// H-20: the states are distinct, and none of them is a number.
void tst_Scorecard::missingStatesForgetTheRating()
{
    ScorecardAnswer answer{angry};
    for (const auto state :
        {AnswerState::Unrated, AnswerState::NotAsked, AnswerState::NoEvidence}) {
        answer.rate(*Level::of(5));
        QCOMPARE(answer.rating, Level::of(5));
        answer.setState(state);
        QCOMPARE(answer.state, state);
        QVERIFY(!answer.rating);
    }
}

QTEST_GUILESS_MAIN(tst_Scorecard)

#include "tst_scorecard.moc"
