// What changes an appraisal: the writing half of Appraisals.

#include "performance/appraisals.h"

namespace throughline::performance {

bool Appraisals::saveRating(AppraisalId id, const ItemRating &rating)
{
    if (rating.version == 0)
        return m_db.run(R"(
            insert into appraisal_rating (appraisal_id, side, revision_id, state, rating, comment, rated_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (appraisal_id, side, revision_id) do nothing)",
                   id, rating.side, rating.revision, rating.state, rating.level, rating.comment,
                   rating.ratedAt)
            == 1;
    return m_db.run(R"(
        update appraisal_rating
           set state = ?, rating = ?, comment = ?, rated_at = ?, version = version + 1
         where appraisal_id = ? and side = ? and revision_id = ? and version = ?)",
               rating.state, rating.level, rating.comment, rating.ratedAt, id, rating.side,
               rating.revision, rating.version)
        == 1;
}

bool Appraisals::saveSummary(AppraisalId id, const Summary &summary, int version)
{
    return m_db.run(R"(
        update appraisal
           set strengths = ?, growth = ?, next_goals = ?, met_on = ?, text_version = text_version + 1
         where id = ? and text_version = ?)",
               summary.strengths, summary.growth, summary.nextGoals, summary.metOn, id, version)
        == 1;
}

bool Appraisals::saveOverride(
    AppraisalId id, std::optional<int> score, const QString &reason, int version)
{
    return m_db.run(R"(
        update appraisal
           set override_score = ?, override_reason = ?, text_version = text_version + 1
         where id = ? and text_version = ?)",
               score, reason, id, version)
        == 1;
}

bool Appraisals::saveState(const Appraisal &appraisal)
{
    return m_db.run(R"(
        update appraisal
           set state = ?, self_published_at = ?, manager_published_at = ?, acknowledged_at = ?,
               version = version + 1
         where id = ? and version = ?)",
               appraisal.state, appraisal.selfPublishedAt, appraisal.managerPublishedAt,
               appraisal.acknowledgedAt, appraisal.id, appraisal.version)
        == 1;
}

bool Appraisals::saveShared(
    const Appraisal &appraisal, std::optional<int> finalScore, std::optional<int> coverage)
{
    return m_db.run(R"(
        update appraisal
           set state = ?, shared_at = ?, final_score = ?, coverage = ?, version = version + 1
         where id = ? and version = ?)",
               appraisal.state, appraisal.sharedAt, finalScore, coverage, appraisal.id,
               appraisal.version)
        == 1;
}

bool Appraisals::saveResponse(AppraisalId id, Opinion opinion, const QString &response)
{
    return m_db.run(R"(
        update appraisal
           set opinion = ?, response = ?, text_version = text_version + 1
         where id = ? and opinion = 'unstated' and response = '')",
               opinion, response, id)
        == 1;
}

void Appraisals::setCoverageReason(AppraisalId id, const QString &reason)
{
    m_db.run("update appraisal set coverage_reason = ? where id = ?", reason, id);
}

void Appraisals::setSelfSkipReason(AppraisalId id, const QString &reason)
{
    m_db.run("update appraisal set self_skip_reason = ? where id = ?", reason, id);
}

void Appraisals::cite(
    AppraisalId id, Side side, competency::RevisionId revision, evidence::EvidenceId evidence)
{
    m_db.run(R"(
        insert into appraisal_citation (appraisal_id, side, revision_id, evidence_id)
        values (?, ?, ?, ?)
        on conflict (appraisal_id, side, revision_id, evidence_id) do nothing)",
        id, side, revision, evidence);
}

void Appraisals::uncite(
    AppraisalId id, Side side, competency::RevisionId revision, evidence::EvidenceId evidence)
{
    m_db.run(R"(
        delete from appraisal_citation
         where appraisal_id = ? and side = ? and revision_id = ? and evidence_id = ?)",
        id, side, revision, evidence);
}

void Appraisals::recordDisclosure(AppraisalId id, PersonId reader, const QDateTime &at)
{
    m_db.run(R"(
        insert into disclosure (subject_kind, subject_id, reader_id, at)
        values ('appraisal', ?, ?, ?)
        on conflict (subject_kind, subject_id, reader_id) do nothing)",
        id, reader, at);
}

void Appraisals::addAttainment(const Appraisal &appraisal, const Attainment &attainment)
{
    m_db.run(R"(
        insert into attainment (appraisal_id, person_id, cycle_id, gain, weight, core_rating, core_asked, band)
        values (?, ?, ?, ?, ?, ?, ?, ?))",
        appraisal.id, appraisal.person, appraisal.cycle, attainment.gain, attainment.weight,
        attainment.coreSeen, attainment.coreAsked, attainment.band);
}

} // namespace throughline::performance
