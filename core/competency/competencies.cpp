#include "competency/competencies.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::competency {

namespace {
struct RevisionRow
{
    RevisionId id;
    CompetencyId competency;
    QString key;
    Family family;
    bool isCore;
    int number;
    RevisionState state;
    QString name;
    QString definition;
    std::optional<QDateTime> publishedAt;
    int version;
};
} // namespace

static CompetencyRevision inFull(storage::Connection &db, const RevisionRow &row)
{
    CompetencyRevision revision{row.id, row.competency, row.key, row.family, row.isCore, row.number,
        row.state, row.name, row.definition, row.publishedAt, row.version, {}, {}};
    revision.titles = db.all<LevelTitle>(
        "select level, title from competency_level where revision_id = ? order by level", row.id);
    revision.anchors = db.all<BehaviouralAnchor>(R"(
        select level, audience, place, wording
          from behavioural_anchor
         where revision_id = ?
         order by level, audience, place)",
        row.id);
    return revision;
}

std::vector<CurrentCompetency> Competencies::current()
{
    auto inUse = published();
    std::erase_if(inUse, [](const CurrentCompetency &one) { return one.retiredAt.has_value(); });
    return inUse;
}

std::vector<CurrentCompetency> Competencies::published()
{
    return m_db.all<CurrentCompetency>(R"(
        select id, key, family, is_core, retired_at, revision_id, number, name, definition
          from current_competency
         order by is_core desc, family desc, name_key, id)");
}

std::vector<CompetencyRevision> Competencies::neverPublished()
{
    std::vector<CompetencyRevision> drafts;
    for (const RevisionRow &row : m_db.all<RevisionRow>(R"(
        select r.id, r.competency_id, c.key, c.family, c.is_core, r.number, r.state, r.name,
               r.definition, r.published_at, r.version
          from visible_competency_revision r
          join visible_competency c on c.id = r.competency_id
         where r.state = 'draft' and r.number = 1
         order by r.name_key, r.id)"))
        drafts.push_back(inFull(m_db, row));
    return drafts;
}

std::optional<CurrentCompetency> Competencies::core()
{
    return m_db.one<CurrentCompetency>(R"(
        select id, key, family, is_core, retired_at, revision_id, number, name, definition
          from current_competency
         where is_core)");
}

CorePolicy Competencies::corePolicy()
{
    return *m_db.one<CorePolicy>(R"(
        select minimum_level, default_level, minimum_weight, minimum_questions, version
          from core_policy)");
}

bool Competencies::setCorePolicy(const CorePolicy &policy)
{
    return m_db.run(R"(
        update core_policy
           set minimum_level = ?, default_level = ?, minimum_weight = ?, minimum_questions = ?,
               version = version + 1
         where version = ?)",
               policy.minimumLevel, policy.defaultLevel, policy.minimumWeight,
               policy.minimumQuestions, policy.version)
        == 1;
}

std::optional<Competency> Competencies::find(CompetencyId id)
{
    return m_db.one<Competency>(R"(
        select id, key, family, is_core, retired_at, foreign_id, version
          from visible_competency
         where id = ?)",
        id);
}

std::optional<Competency> Competencies::findByKey(const QString &key)
{
    return m_db.one<Competency>(R"(
        select id, key, family, is_core, retired_at, foreign_id, version
          from visible_competency
         where key = ?)",
        key);
}

std::optional<CompetencyRevision> Competencies::revision(RevisionId id)
{
    const auto row = m_db.one<RevisionRow>(R"(
        select r.id, r.competency_id, c.key, c.family, c.is_core, r.number, r.state, r.name,
               r.definition, r.published_at, r.version
          from visible_competency_revision r
          join visible_competency c on c.id = r.competency_id
         where r.id = ?)",
        id);
    return row ? std::optional(inFull(m_db, *row)) : std::nullopt;
}

std::optional<CompetencyRevision> Competencies::draft(CompetencyId id)
{
    const auto row = m_db.one<RevisionId>(R"(
        select id from visible_competency_revision where competency_id = ? and state = 'draft')",
        id);
    return row ? revision(*row) : std::nullopt;
}

std::optional<CompetencyRevision> Competencies::latestPublished(CompetencyId id)
{
    const auto row
        = m_db.one<RevisionId>("select revision_id from current_competency where id = ?", id);
    return row ? revision(*row) : std::nullopt;
}

std::vector<RevisionSummary> Competencies::history(CompetencyId id)
{
    return m_db.all<RevisionSummary>(R"(
        select id, number, state, name, published_at
          from visible_competency_revision
         where competency_id = ?
         order by number desc)",
        id);
}

Citations Competencies::citations(RevisionId id)
{
    return *m_db.one<Citations>(R"(
        select (select count(*)
                  from job_competency j
                  join job_version v on v.id = j.job_version_id
                 where j.revision_id = ? and v.state <> 'retired'),
               (select count(distinct plan_id) from plan_question where revision_id = ?))",
        id, id);
}

CompetencyId Competencies::add(const QString &key, Family family, const QString &foreignId)
{
    return *m_db.one<CompetencyId>(R"(
        insert into competency (key, family, is_core, foreign_id)
        values (?, ?, ?, ?)
        returning id)",
        key, family, family == Family::Core, foreignId);
}

RevisionId Competencies::addDraft(CompetencyId id, int number, const QString &name)
{
    return *m_db.one<RevisionId>(R"(
        insert into competency_revision (competency_id, number, name, name_key)
        values (?, ?, ?, ?)
        returning id)",
        id, number, name, folded(name));
}

bool Competencies::save(const CompetencyRevision &draft)
{
    const int saved = m_db.run(R"(
        update competency_revision
           set name = ?, name_key = ?, definition = ?, version = version + 1
         where id = ? and version = ?)",
        draft.name, folded(draft.name), draft.definition, draft.id, draft.version);
    if (saved == 1)
        writeTexts(draft);
    return saved == 1;
}

void Competencies::writeTexts(const CompetencyRevision &revision)
{
    m_db.run("delete from competency_level where revision_id = ?", revision.id);
    m_db.run("delete from behavioural_anchor where revision_id = ?", revision.id);
    for (const LevelTitle &title : revision.titles)
        m_db.run("insert into competency_level (revision_id, level, title) values (?, ?, ?)",
            revision.id, title.level, title.title);
    for (const BehaviouralAnchor &anchor : revision.anchors)
        m_db.run(R"(
            insert into behavioural_anchor (revision_id, level, audience, place, wording)
            values (?, ?, ?, ?, ?))",
            revision.id, anchor.level, anchor.audience, anchor.place, anchor.wording);
}

bool Competencies::publish(const CompetencyRevision &draft, const QDateTime &at)
{
    return m_db.run(R"(
        update competency_revision
           set state = 'published', published_at = ?, version = version + 1
         where id = ? and version = ?)",
               at, draft.id, draft.version)
        == 1;
}

void Competencies::removeDraft(RevisionId id)
{
    m_db.run("delete from competency_level where revision_id = ?", id);
    m_db.run("delete from behavioural_anchor where revision_id = ?", id);
    m_db.run("delete from competency_revision where id = ?", id);
}

bool Competencies::setRetired(const Competency &competency, std::optional<QDateTime> at)
{
    return m_db.run(R"(
        update competency set retired_at = ?, version = version + 1 where id = ? and version = ?)",
               at, competency.id, competency.version)
        == 1;
}

} // namespace throughline::competency
