#pragma once

#include "demo/character.h"
#include "demo/observations.h"
#include "performance/appraisal.h"

namespace throughline::demo {

/// What both sides say about one competency.
struct ReviewItem
{
    int competency; ///< place in the library
    int asked;
    int weight; ///< percent, in the job
    std::optional<int> self = {}, manager = {}; ///< none if that side has not rated it (yet)
    bool selfSpoke = false, managerSpoke = false; ///< false: no row at all yet
    QString selfComment = {}, managerComment = {};
    std::optional<qint64> evidence = {}; ///< what the manager cites
    std::optional<qint64> selfEvidence = {};
};

/// One person's appraisal in one round.
struct Review
{
    qint64 id;
    int round;
    int member, author;
    performance::AppraisalState state;
    std::optional<QDateTime> selfAt = {}, managerAt = {}, sharedAt = {}, acknowledgedAt = {};
    std::vector<ReviewItem> items = {}; ///< the core competency first
    QString strengths = {}, growth = {}, goals = {}, response = {};
    performance::Opinion opinion = performance::Opinion::Unstated;
};

/// Writes appraisals as two people would: the ratings around what the person can do, as severe as
/// the author is, with the words and the evidence that go with them.
class Reviews
{
public:
    Reviews(Build &build, Observations &observations) : m_build(build), m_observations(observations)
    {}

    Review review(qint64 id, int round, int member, int author);
    /// The state of the running round for those whom a profile shows, in the order of the team.
    void arrange(int member, performance::AppraisalState state) { m_arranged[member] = state; }

private:
    performance::AppraisalState stateOf(Chance &chance, int round, int member) const;
    void setDates(Chance &chance, Review &review) const;
    void rate(Chance &chance, Review &review) const;
    void gatherEvidence(Chance &chance, Review &review);
    void comment(Chance &chance, Review &review);
    QString managerComment(
        Chance &chance, const Review &review, const ReviewItem &item, int phrase);
    QString selfComment(Chance &chance, const Review &review, const ReviewItem &item, int phrase);
    void sumUp(Chance &chance, Review &review);
    QString summary(
        Chance &chance, const Review &review, const ReviewItem &item, const QString &path);
    QString goal(Chance &chance, const Review &review);
    void answer(Chance &chance, Review &review);
    Scene sceneOf(Chance &chance, const Review &review) const;
    QDate firstDay(const Review &review) const;

    Build &m_build;
    Observations &m_observations;
    QHash<int, performance::AppraisalState> m_arranged;
};

} // namespace throughline::demo
