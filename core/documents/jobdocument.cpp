#include "documents/composing.h"

using namespace Qt::StringLiterals;

namespace throughline::documents {

namespace {
struct JobRow
{
    QString title;
    QString purpose;
    QString state;
    int number;
    QString key;
    QString unit;
    QString grade;
};

struct AskedRow
{
    qint64 revision;
    QString name;
    QString definition;
    bool isCore;
    int level;
    int weight;
    QString meaning;
    QString levelTitle;
};
} // namespace

static QJsonObject askedValue(storage::Connection &db, const AskedRow &row)
{
    const auto anchors = db.all<QString>(R"(
        select wording from behavioural_anchor
         where revision_id = ? and level = ? and audience = 'work'
         order by place)",
        row.revision, row.level);
    return {{u"name"_s, row.name}, {u"definition"_s, row.definition}, {u"core"_s, row.isCore},
        {u"level"_s, row.level}, {u"levelTitle"_s, row.levelTitle}, {u"weight"_s, row.weight},
        {u"meaning"_s, row.meaning}, {u"anchors"_s, textList(anchors)}};
}

Material jobMaterial(storage::Connection &db, qint64 jobVersion)
{
    const auto job = db.one<JobRow>(R"(
        select v.title, v.purpose, v.state, v.number, j.key, coalesce(u.name, ''), j.grade
          from visible_job_version v
          join job j on j.id = v.job_id
          left join unit u on u.id = j.unit_id
         where v.id = ?)",
        jobVersion);
    if (!job)
        return notFound(u"not-found"_s);
    const auto customers = [&](const QString &side) {
        return textList(db.all<QString>(R"(
            select wording from job_customer where job_version_id = ? and side = ? order by place)",
            jobVersion, side));
    };
    const QJsonArray external = customers(u"external"_s), internal = customers(u"internal"_s);
    const QJsonArray duties = textList(db.all<QString>(
        "select wording from job_duty where job_version_id = ? order by place", jobVersion));
    QJsonArray asked;
    for (const AskedRow &row : db.all<AskedRow>(R"(
            select c.revision_id, r.name, r.definition, c.is_core, c.level, c.weight, c.meaning, l.title
              from job_competency c
              join competency_revision r on r.id = c.revision_id
              join competency_level l on l.revision_id = c.revision_id and l.level = c.level
             where c.job_version_id = ?
             order by c.place)",
             jobVersion))
        asked.append(askedValue(db, row));
    return QJsonObject{{u"title"_s, job->title}, {u"purpose"_s, job->purpose},
        {u"isDraft"_s, job->state != u"published" && job->state != u"approved"},
        {u"number"_s, job->number}, {u"key"_s, job->key}, {u"unit"_s, job->unit},
        {u"grade"_s, job->grade}, {u"hasDuties"_s, !duties.isEmpty()}, {u"duties"_s, duties},
        {u"hasCustomers"_s, !external.isEmpty() || !internal.isEmpty()},
        {u"hasExternal"_s, !external.isEmpty()}, {u"hasInternal"_s, !internal.isEmpty()},
        {u"externalCustomers"_s, external}, {u"internalCustomers"_s, internal},
        {u"competencies"_s, asked}};
}

} // namespace throughline::documents
