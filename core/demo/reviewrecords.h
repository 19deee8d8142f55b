#pragma once

#include "demo/reviews.h"
#include "performance/template.h"

namespace throughline::demo {

/// Writes appraisals, a portion at a time, in the order in which the database lets them come about:
/// the ratings before their side is published, the attainment after sharing.
class ReviewRecords
{
public:
    ReviewRecords(Build &build, Observations &observations,
        const std::vector<performance::TemplateSection> &sections)
        : m_build(build)
        , m_observations(observations)
        , m_sections(sections)
    {}

    void add(const Review &review);
    void flush();

private:
    void addRatings(const Review &review, const ReviewItem &item);
    void addResult(const Review &review);
    void addTraces(const Review &review);
    void leaveEvidence(const Review &review);
    std::optional<int> finalScore(const Review &review) const;
    const LibraryEntry &entry(const ReviewItem &item) const
    {
        return m_build.library[size_t(item.competency)];
    }

    using Day = std::optional<QDate>;
    using Moment = std::optional<QDateTime>;
    using Number = std::optional<int>;

    Build &m_build;
    Observations &m_observations;
    std::vector<performance::TemplateSection> m_sections;
    std::vector<
        std::tuple<qint64, QString, qint64, qint64, qint64, qint64, performance::AppraisalState,
            Moment, Number, Number, QString, QString, QString, QString, performance::Opinion, Day>>
        m_appraisals;
    std::vector<std::tuple<qint64, int, qint64, bool, int, int>> m_items;
    std::vector<std::tuple<qint64, performance::Side, qint64, performance::RatingState, Number,
        QString, Moment>>
        m_ratings;
    std::vector<std::tuple<qint64, performance::Side, qint64, qint64>> m_citations;
    std::vector<std::tuple<qint64, qint64, qint64, qint64, qint64, Number, int, QString>>
        m_attainments;
    std::vector<std::tuple<QString, qint64, qint64, QDateTime>> m_disclosures;
    std::vector<std::tuple<Moment, Moment, Moment, qint64>> m_published; ///< self, manager, shared
};

} // namespace throughline::demo
