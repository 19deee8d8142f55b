#include "evidence/evidencerecords.h"

namespace throughline::evidence {

std::optional<Evidence> EvidenceRecords::find(EvidenceId id)
{
    return m_db.one<Evidence>(R"(
        select id, key, person_id, competency_id, kind, polarity, customer, wording, source,
               happened_on, recorded_at, author_id, level, replaces_id, withdrawn_at, version
          from visible_evidence
         where id = ?)",
        id);
}

std::vector<Evidence> EvidenceRecords::earlierVersions(EvidenceId id)
{
    return m_db.all<Evidence>(R"(
        with recursive earlier (id) as (
            select replaces_id from visible_evidence where id = ?
            union all
            select e.replaces_id from visible_evidence e join earlier x on x.id = e.id)
        select e.id, e.key, e.person_id, e.competency_id, e.kind, e.polarity, e.customer, e.wording, e.source,
               e.happened_on, e.recorded_at, e.author_id, e.level, e.replaces_id, e.withdrawn_at, e.version
          from visible_evidence e
          join earlier x on x.id = e.id
         order by e.id desc)",
        id);
}

bool EvidenceRecords::isReplaced(EvidenceId id)
{
    return *m_db.one<bool>("select exists (select 1 from evidence where replaces_id = ?)", id);
}

EvidenceId EvidenceRecords::add(const EvidenceEntry &entry, std::optional<PersonId> author,
    const QDateTime &recordedAt, std::optional<EvidenceId> replaces)
{
    return *m_db.one<EvidenceId>(R"(
        insert into evidence (person_id, competency_id, kind, polarity, customer, wording, source,
                              happened_on, recorded_at, author_id, level, replaces_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning id)",
        entry.person, entry.competency, entry.kind, entry.polarity, entry.customer,
        entry.wording.trimmed(), entry.source.trimmed(), entry.happenedOn, recordedAt, author,
        entry.level, replaces);
}

bool EvidenceRecords::withdraw(const Evidence &evidence, const QDateTime &at)
{
    return m_db.run(R"(
        update evidence
           set withdrawn_at = ?, version = version + 1
         where id = ? and version = ? and withdrawn_at is null)",
               at, evidence.id, evidence.version)
        == 1;
}

} // namespace throughline::evidence
