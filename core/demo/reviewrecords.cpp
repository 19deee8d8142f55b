#include "demo/reviewrecords.h"

#include "performance/attainment.h"
#include "performance/finalscore.h"
#include "storage/manyrows.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

using competency::Level;
using performance::RatingState;
using performance::Side;

static constexpr size_t reviewPortion = 2000; // appraisals

std::optional<int> ReviewRecords::finalScore(const Review &review) const
{
    std::vector<performance::CollectedScore> collected;
    for (const ReviewItem &item : review.items)
        if (item.manager)
            collected.push_back({item.competency == 0 ? performance::SectionKind::Core
                                                      : performance::SectionKind::JobCompetencies,
                competency::RevisionId(entry(item).revision), item.weight * 100, *item.manager,
                std::nullopt, {}});
    const auto score = performance::finalScore(m_sections, collected);
    return score ? std::optional(score->hundredths()) : std::nullopt;
}

void ReviewRecords::addRatings(const Review &review, const ReviewItem &item)
{
    const qint64 revision = entry(item).revision;
    const auto at = [](const std::optional<QDateTime> &published) {
        return published ? std::optional(published->addSecs(-1500)) : std::nullopt;
    };
    const QDateTime yesterday(
        Calendar::onOrBefore(m_build.calendar.today().addDays(-1)), QTime(15, 0), Qt::UTC);
    if (item.selfSpoke)
        m_ratings.emplace_back(review.id, Side::Self, revision,
            item.self ? RatingState::Rated : RatingState::NoEvidence, item.self, item.selfComment,
            at(review.selfAt).value_or(yesterday));
    if (item.managerSpoke)
        m_ratings.emplace_back(review.id, Side::Manager, revision,
            item.manager ? RatingState::Rated : RatingState::NoEvidence, item.manager,
            item.managerComment, at(review.managerAt).value_or(yesterday));
    if (item.managerSpoke && item.evidence)
        m_citations.emplace_back(review.id, Side::Manager, revision, *item.evidence);
    if (item.selfSpoke && item.selfEvidence)
        m_citations.emplace_back(review.id, Side::Self, revision, *item.selfEvidence);
}

void ReviewRecords::addResult(const Review &review)
{
    std::vector<performance::RatedLevel> rated;
    for (const ReviewItem &item : review.items)
        if (item.manager)
            rated.push_back({*Level::of(item.asked), *Level::of(*item.manager), item.weight * 100,
                item.competency == 0});
    const Level coreAsked = *Level::of(review.items.front().asked);
    const auto attainment = performance::attainmentOf(rated, coreAsked);
    m_attainments.emplace_back(review.id, m_build.member(review.member).id, review.round + 1,
        attainment->gain, attainment->weight, review.items.front().manager, coreAsked.number(),
        codeText(attainment->band));
}

/// What the next appraisal finds of this one in its evidence drawer, as Appraising leaves it.
void ReviewRecords::leaveEvidence(const Review &review)
{
    if (m_build.isLean() && review.round < Calendar::pastRounds - 1)
        return;
    const Round &round = m_build.calendar.round(review.round);
    for (const ReviewItem &item : review.items) {
        if (!item.manager || (m_build.isLean() && item.competency != 0))
            continue;
        const QString &title = entry(item).titles[size_t(*item.manager - 1)];
        m_observations.add({.about = review.member,
            .competency = item.competency,
            .day = round.last,
            .kind = u"rating"_s,
            .polarity = u"neutral"_s,
            .customer = u"unstated"_s,
            .wording = item.managerComment.isEmpty() ? title : item.managerComment,
            .source = round.name,
            .author = m_build.member(review.author).id,
            .level = item.manager,
            .recorded = *review.sharedAt});
    }
}

/// Who met what, and who did what; of a large company only the last rounds are told so closely.
void ReviewRecords::addTraces(const Review &review)
{
    const qint64 author = m_build.member(review.author).id;
    const qint64 person = m_build.member(review.member).id;
    if (m_build.isLean() && review.round < Calendar::pastRounds)
        return;
    m_disclosures.emplace_back(u"appraisal"_s, review.id, author, *review.sharedAt);
    m_build.acts.push_back(
        {*review.sharedAt, author, u"appraisal-shared"_s, u"appraisal"_s, review.id});
    if (!review.acknowledgedAt)
        return;
    m_disclosures.emplace_back(u"appraisal"_s, review.id, person, *review.acknowledgedAt);
    m_build.acts.push_back(
        {*review.acknowledgedAt, person, u"appraisal-acknowledged"_s, u"appraisal"_s, review.id});
}

void ReviewRecords::add(const Review &review)
{
    const bool isShared = review.sharedAt.has_value();
    const QDate end = m_build.calendar.round(review.round).last;
    m_appraisals.emplace_back(review.id, keyOf('F', review.id), review.round + 1,
        m_build.member(review.member).id, m_build.member(review.author).id,
        m_build.editionOf(review.member, end).id, review.state, review.acknowledgedAt,
        isShared ? finalScore(review) : std::nullopt,
        isShared ? Number(performance::wholeWeight) : Number(), review.strengths, review.growth,
        review.goals, review.response, review.opinion,
        isShared ? Day(review.sharedAt->date()) : Day());
    int place = 0;
    for (const ReviewItem &item : review.items) {
        m_items.emplace_back(review.id, ++place, entry(item).revision, item.competency == 0,
            item.asked, item.weight * 100);
        addRatings(review, item);
    }
    if (review.selfAt || review.managerAt)
        m_published.emplace_back(review.selfAt, review.managerAt, review.sharedAt, review.id);
    if (isShared) {
        addResult(review);
        leaveEvidence(review);
        addTraces(review);
    }
    if (m_appraisals.size() >= reviewPortion)
        flush();
}

void ReviewRecords::flush()
{
    storage::Connection &db = m_build.db;
    m_observations.flush();
    insertAndForget(db,
        "insert into appraisal (id, key, cycle_id, person_id, author_id, job_version_id, state, "
        "acknowledged_at, final_score, coverage, strengths, growth, next_goals, response, opinion, "
        "met_on) values",
        m_appraisals);
    insertAndForget(db,
        "insert into appraisal_item (appraisal_id, place, revision_id, is_core, asked_level, "
        "weight) values",
        m_items);
    insertAndForget(db,
        "insert into appraisal_rating (appraisal_id, side, revision_id, state, rating, comment, "
        "rated_at) values",
        m_ratings);
    insertAndForget(db,
        "insert into appraisal_citation (appraisal_id, side, revision_id, evidence_id) values",
        m_citations);
    storage::runForEach(db,
        "update appraisal set self_published_at = ?, manager_published_at = ?, shared_at = ? where "
        "id = ?",
        m_published);
    m_published.clear();
    insertAndForget(db,
        "insert into attainment (appraisal_id, person_id, cycle_id, gain, weight, core_rating, "
        "core_asked, band) values",
        m_attainments);
    insertAndForget(db, "insert into disclosure (subject_kind, subject_id, reader_id, at) values",
        m_disclosures);
}

} // namespace throughline::demo
