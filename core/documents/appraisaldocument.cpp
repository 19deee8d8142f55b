#include "documents/composing.h"

using namespace Qt::StringLiterals;

namespace throughline::documents {

namespace {
struct HeadRow
{
    QString person;
    QString author;
    QString cycle;
    QDate startsOn;
    QDate endsOn;
    QString job;
    bool isShared;
};

struct TextRow
{
    std::optional<int> finalScore;
    std::optional<int> coverage;
    QString strengths;
    QString growth;
    QString nextGoals;
    QString response;
};

struct ItemRow
{
    qint64 revision;
    QString name;
    bool isCore;
    int asked;
    int weight;
};

struct SideRow
{
    QString state;
    std::optional<int> rating;
    QString comment;
    std::optional<QString> title;
};

struct CitedRow
{
    QDate on;
    QString wording;
};
} // namespace

static QJsonObject sideValue(
    storage::Connection &db, qint64 appraisal, qint64 revision, const QString &side)
{
    const auto row = db.one<SideRow>(R"(
        select r.state, r.rating, r.comment, l.title
          from visible_appraisal_rating r
          left join competency_level l on l.revision_id = r.revision_id and l.level = r.rating
         where r.appraisal_id = ? and r.revision_id = ? and r.side = ?)",
        appraisal, revision, side);
    if (!row)
        return {{u"hidden"_s, true}};
    QJsonObject value = ratingValue(row->state, row->rating, row->title.value_or(QString()));
    value[u"comment"_s] = row->comment;
    return value;
}

static QJsonArray citations(storage::Connection &db, qint64 appraisal, qint64 revision)
{
    QJsonArray list;
    for (const CitedRow &row : db.all<CitedRow>(R"(
            select e.happened_on, e.wording
              from visible_appraisal_citation c
              join visible_evidence e on e.id = c.evidence_id
             where c.appraisal_id = ? and c.revision_id = ?
             order by e.happened_on, e.id)",
             appraisal, revision))
        list.append(
            QJsonObject{{u"on"_s, row.on.toString(Qt::ISODate)}, {u"wording"_s, row.wording}});
    return list;
}

static QJsonArray items(storage::Connection &db, qint64 appraisal)
{
    QJsonArray list;
    for (const ItemRow &row : db.all<ItemRow>(R"(
            select t.revision_id, r.name, t.is_core, t.asked_level, t.weight
              from appraisal_item t
              join competency_revision r on r.id = t.revision_id
             where t.appraisal_id = ?
             order by t.place)",
             appraisal))
        list.append(QJsonObject{{u"name"_s, row.name}, {u"core"_s, row.isCore},
            {u"asked"_s, row.asked}, {u"weight"_s, row.weight / 100.0},
            {u"self"_s, QJsonArray{sideValue(db, appraisal, row.revision, u"self"_s)}},
            {u"manager"_s, QJsonArray{sideValue(db, appraisal, row.revision, u"manager"_s)}},
            {u"citations"_s, citations(db, appraisal, row.revision)}});
    return list;
}

Material appraisalMaterial(storage::Connection &db, qint64 appraisal)
{
    const auto head = db.one<HeadRow>(R"(
        select p.name, m.name, c.name, c.starts_on, c.ends_on, coalesce(v.title, ''), a.shared_at is not null
          from visible_appraisal a
          join person p on p.id = a.person_id
          join person m on m.id = a.author_id
          join appraisal_cycle c on c.id = a.cycle_id
          left join job_version v on v.id = a.job_version_id
         where a.id = ?)",
        appraisal);
    if (!head)
        return notFound(u"not-found"_s);
    QJsonObject values{{u"person"_s, head->person}, {u"author"_s, head->author},
        {u"cycle"_s, head->cycle}, {u"from"_s, head->startsOn.toString(Qt::ISODate)},
        {u"to"_s, head->endsOn.toString(Qt::ISODate)}, {u"job"_s, head->job},
        {u"isDraft"_s, !head->isShared}, {u"items"_s, items(db, appraisal)}};
    const auto text = db.one<TextRow>(R"(
        select coalesce(override_score, final_score), coverage, strengths, growth, next_goals, response
          from visible_appraisal_text
         where id = ?)",
        appraisal);
    if (!text)
        return values;
    if (text->finalScore)
        values[u"score"_s] = *text->finalScore / 100.0;
    values[u"strengths"_s] = text->strengths;
    values[u"growth"_s] = text->growth;
    values[u"nextGoals"_s] = text->nextGoals;
    values[u"response"_s] = text->response;
    return values;
}

} // namespace throughline::documents
