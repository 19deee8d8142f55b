#include "performance/appraisals.h"

namespace throughline::performance {

namespace {
struct AttainmentRow
{
    qint64 gain;
    qint64 weight;
    AttainmentBand band;
    std::optional<competency::Level> coreSeen;
    competency::Level coreAsked;
};
} // namespace

std::optional<Appraisal> Appraisals::find(AppraisalId id)
{
    return m_db.one<Appraisal>(R"(
        select id, key, cycle_id, person_id, author_id, job_version_id, state, self_published_at,
               manager_published_at, shared_at, acknowledged_at, met_on, version
          from visible_appraisal
         where id = ?)",
        id);
}

std::vector<AppraisalItem> Appraisals::items(AppraisalId id)
{
    return m_db.all<AppraisalItem>(R"(
        select i.place, i.revision_id, r.competency_id, r.name, i.is_core, i.asked_level, i.weight
          from visible_appraisal a
          join appraisal_item i on i.appraisal_id = a.id
          join competency_revision r on r.id = i.revision_id
         where a.id = ?
         order by i.place)",
        id);
}

std::vector<ItemRating> Appraisals::ratings(AppraisalId id)
{
    return m_db.all<ItemRating>(R"(
        select side, revision_id, state, rating, comment, rated_at, version
          from visible_appraisal_rating
         where appraisal_id = ?
         order by side, revision_id)",
        id);
}

std::vector<Citation> Appraisals::citations(AppraisalId id)
{
    return m_db.all<Citation>(R"(
        select c.side, c.revision_id, c.evidence_id, e.kind, e.happened_on, e.wording, e.source
          from visible_appraisal_citation c
          join visible_evidence e on e.id = c.evidence_id
         where c.appraisal_id = ?
         order by c.side, c.revision_id, e.happened_on, e.id)",
        id);
}

std::optional<AppraisalText> Appraisals::text(AppraisalId id)
{
    return m_db.one<AppraisalText>(R"(
        select final_score, coverage, override_score, override_reason, strengths, growth, next_goals,
               response, opinion, coverage_reason, self_skip_reason, text_version
          from visible_appraisal_text
         where id = ?)",
        id);
}

std::optional<Attainment> Appraisals::attainment(AppraisalId id)
{
    const auto row = m_db.one<AttainmentRow>(R"(
        select gain, weight, band, core_rating, core_asked
          from visible_attainment
         where appraisal_id = ?)",
        id);
    if (!row)
        return std::nullopt;
    return Attainment{row->gain, row->weight, row->band, row->coreSeen, row->coreAsked};
}

bool Appraisals::isDisclosed(AppraisalId id)
{
    return *m_db.one<bool>(R"(
        select exists (select 1 from disclosure where subject_kind = 'appraisal' and subject_id = ?))",
        id);
}

bool Appraisals::isDisclosedTo(AppraisalId id, PersonId reader)
{
    return *m_db.one<bool>(R"(
        select exists (select 1 from disclosure
                        where subject_kind = 'appraisal' and subject_id = ? and reader_id = ?))",
        id, reader);
}

} // namespace throughline::performance
