#include "demo/reviews.h"

#include "demo/democompany.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

using performance::AppraisalState;
using performance::Opinion;

static bool isAtLeast(AppraisalState state, AppraisalState least)
{
    return int(state) >= int(least);
}

static bool hasSelf(AppraisalState state)
{
    return state == AppraisalState::SelfDone || isAtLeast(state, AppraisalState::BothDone);
}

static bool hasManager(AppraisalState state)
{
    return isAtLeast(state, AppraisalState::ManagerDone);
}

AppraisalState Reviews::stateOf(Chance &chance, int round, int member) const
{
    using enum AppraisalState;
    if (round == Calendar::pastRounds) {
        static constexpr std::array running{
            Draft, SelfDone, ManagerDone, BothDone, Shared, Acknowledged, Disputed};
        static constexpr std::array weights{24, 20, 10, 14, 14, 15, 3};
        const auto drawn = running[size_t(chance.weighted(weights))];
        return m_arranged.value(member, drawn);
    }
    static constexpr std::array past{Acknowledged, Closed, Disputed, Shared};
    static constexpr std::array weights{82, 12, 3, 3};
    return past[size_t(chance.weighted(weights))];
}

/// The first day of the period on which the person was there.
QDate Reviews::firstDay(const Review &review) const
{
    return std::max(m_build.calendar.round(review.round).first,
        m_build.member(review.member).joined.addDays(20));
}

void Reviews::setDates(Chance &chance, Review &review) const
{
    const Round &round = m_build.calendar.round(review.round);
    const QDate today = m_build.calendar.today();
    const QDate last = std::min(round.last.addDays(44), today.addDays(-1));
    const int days = int(round.last.daysTo(last));
    const auto between = [&](int fromPercent, int toPercent) {
        return Calendar::moment(chance,
            Calendar::workday(chance, round.last.addDays(days * fromPercent / 100),
                round.last.addDays(days * toPercent / 100)));
    };
    if (hasSelf(review.state))
        review.selfAt = between(10, 40);
    if (hasManager(review.state))
        review.managerAt = between(25, 60);
    if (isAtLeast(review.state, AppraisalState::Shared))
        review.sharedAt = std::max(between(65, 82), std::max(*review.selfAt, *review.managerAt));
    if (review.state == AppraisalState::Acknowledged || review.state == AppraisalState::Closed)
        review.acknowledgedAt = std::max(between(84, 100), review.sharedAt->addSecs(3600));
}

void Reviews::rate(Chance &chance, Review &review) const
{
    const int yearsAgo = Calendar::pastRounds - review.round;
    const Member &member = m_build.member(review.member);
    const Character character(m_build, member.id);
    const double severity = raterSeverity(PersonId(m_build.member(review.author).id), m_build.seed);
    const double leniency = -0.12 + 0.3 * chance.normal();
    const QDate end = m_build.calendar.round(review.round).last;
    for (const AskedSeed &asked : m_build.editionOf(review.member, end).asked) {
        const double level = character.level(asked.competency, asked.level, yearsAgo);
        ReviewItem item{asked.competency, asked.level, asked.weight};
        const bool isSeen = asked.competency == 0 || !chance.happens(2);
        if (isSeen)
            item.manager = ratingFor(level, severity, 0.25 * chance.normal());
        item.self = ratingFor(level, leniency, 0.3 * chance.normal());
        review.items.push_back(item);
    }
    // Who has not published may have begun.
    const int begunSelf = chance.below(int(review.items.size()));
    const int begunManager = chance.below(int(review.items.size()));
    for (size_t at = 0; at < review.items.size(); ++at) {
        review.items[at].selfSpoke = hasSelf(review.state) || int(at) < begunSelf;
        review.items[at].managerSpoke = hasManager(review.state) || int(at) < begunManager;
    }
}

/// What happened in the period, and for each rating away from what the job asks something that
/// bears it out (P04).
void Reviews::gatherEvidence(Chance &chance, Review &review)
{
    const Round &round = m_build.calendar.round(review.round);
    const QDate first = firstDay(review);
    const bool isThorough = !m_build.isLean() || review.round >= Calendar::pastRounds - 1;
    const int usual = m_build.isLean() ? (chance.happens(25) ? 1 : 0) : chance.between(1, 3);
    for (int number = 0; number < usual; ++number) {
        const Observation observation = m_observations.anything(
            chance, review.member, Calendar::workday(chance, first, round.last));
        const qint64 id = m_observations.add(observation);
        for (ReviewItem &item : review.items)
            if (item.competency == observation.competency && !item.evidence && item.managerSpoke)
                (chance.happens(70) ? item.evidence : item.selfEvidence) = id;
    }
    for (ReviewItem &item : review.items) {
        if (!item.managerSpoke || !item.manager || *item.manager == item.asked || !isThorough)
            continue;
        item.evidence
            = m_observations.add(m_observations.bearingOut(chance, review.member, item.competency,
                *item.manager, item.asked, Calendar::workday(chance, first, round.last)));
    }
}

Review Reviews::review(qint64 id, int round, int member, int author)
{
    const qint64 person = m_build.member(member).id;
    Chance chance = m_build.chance(Topic::Review, person, round);
    Review review{id, round, member, author, stateOf(chance, round, member)};
    setDates(chance, review);
    rate(chance, review);
    gatherEvidence(chance, review);
    comment(chance, review);
    if (hasManager(review.state))
        sumUp(chance, review);
    if (review.acknowledgedAt || review.state == AppraisalState::Disputed)
        answer(chance, review);
    return review;
}

} // namespace throughline::demo
