#include "documents/composing.h"
#include "hiring/interviewplans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::documents {

namespace {
struct KitRow
{
    QString requisition;
    int number;
    int minutes;
};

struct QuestionRow
{
    qint64 id;
    qint64 question;
    qint64 revision;
    QString title;
    QString wording;
    QString competency;
    bool isCore;
    int minutes;
};

struct LevelRow
{
    int level;
    QString title;
};

struct CardRow
{
    QString candidate;
    QString requisition;
    QString interviewer;
    std::optional<QDateTime> submittedAt;
    std::optional<int> recommendation;
    QString summary;
    hiring::PlanId plan;
    PersonId author;
};

struct AnswerRow
{
    hiring::PlanQuestionId question;
    QString state;
    std::optional<int> rating;
    std::optional<QString> levelTitle;
    QString note;
};
} // namespace

static QJsonArray interviewAnchors(storage::Connection &db, qint64 revision)
{
    QJsonArray levels;
    for (const LevelRow &row : db.all<LevelRow>(
             "select level, title from competency_level where revision_id = ? order by level",
             revision))
        levels.append(QJsonObject{{u"level"_s, row.level}, {u"title"_s, row.title},
            {u"anchors"_s,
                textList(db.all<QString>(R"(
                    select wording from behavioural_anchor
                     where revision_id = ? and level = ? and audience = 'interview'
                     order by place)",
                    revision, row.level))}});
    return levels;
}

static QJsonArray kitQuestions(storage::Connection &db, qint64 plan)
{
    QJsonArray questions;
    for (const QuestionRow &row : db.all<QuestionRow>(R"(
            select k.id, q.id, k.revision_id, q.title, q.wording, r.name, c.is_core, k.minutes
              from plan_question k
              join question q on q.id = k.question_id
              join competency_revision r on r.id = k.revision_id
              join competency c on c.id = r.competency_id
             where k.plan_id = ?
             order by k.place)",
             plan)) {
        const auto probes = db.all<QString>(
            "select wording from probe where question_id = ? order by place", row.question);
        const auto askedBy = db.all<QString>(R"(
            select p.name from plan_assignment a join person p on p.id = a.person_id
             where a.plan_question_id = ? order by p.name_key, p.id)",
            row.id);
        questions.append(QJsonObject{{u"number"_s, questions.size() + 1},
            {u"isFurther"_s, !questions.isEmpty()}, {u"title"_s, row.title},
            {u"wording"_s, row.wording}, {u"competency"_s, row.competency}, {u"core"_s, row.isCore},
            {u"minutes"_s, row.minutes}, {u"probes"_s, textList(probes)},
            {u"askedBy"_s, textList(askedBy)}, {u"levels"_s, interviewAnchors(db, row.revision)}});
    }
    return questions;
}

Material kitMaterial(storage::Connection &db, qint64 plan)
{
    const auto kit = db.one<KitRow>(R"(
        select r.title, k.number, k.slot_minutes
          from interview_plan k
          join visible_requisition r on r.id = k.requisition_id
         where k.id = ?)",
        plan);
    if (!kit)
        return notFound(u"not-found"_s);
    return QJsonObject{{u"requisition"_s, kit->requisition}, {u"version"_s, kit->number},
        {u"minutes"_s, kit->minutes}, {u"questions"_s, kitQuestions(db, plan)}};
}

/// Of a draft also what is not answered yet, so that it can be filled in on paper.
static QJsonArray answers(storage::Connection &db, qint64 scorecard, const CardRow &card)
{
    const auto given = db.all<AnswerRow>(R"(
        select w.plan_question_id, w.state, w.rating, l.title, w.note
          from visible_scorecard_answer w
          join plan_question k on k.id = w.plan_question_id
          left join competency_level l on l.revision_id = k.revision_id and l.level = w.rating
         where w.scorecard_id = ?)",
        scorecard);
    QJsonArray list;
    for (const hiring::PlanQuestion &question : hiring::InterviewPlans(db).questions(card.plan)) {
        const auto answer = std::ranges::find(given, question.id, &AnswerRow::question);
        const bool isGiven = answer != given.end();
        if (!isGiven && (card.submittedAt || !question.isAskedBy(card.author)))
            continue;
        const AnswerRow row = isGiven ? *answer : AnswerRow{question.id, u"unrated"_s, {}, {}, {}};
        QJsonObject value = ratingValue(row.state, row.rating, row.levelTitle.value_or(QString()));
        value[u"question"_s] = question.title;
        value[u"competency"_s] = question.competencyName;
        value[u"core"_s] = question.isCore;
        value[u"note"_s] = row.note;
        list.append(value);
    }
    return list;
}

Material scorecardMaterial(storage::Connection &db, qint64 scorecard)
{
    const auto card = db.one<CardRow>(R"(
        select p.name, r.title, n.name, s.submitted_at, s.recommendation, s.summary, i.plan_id,
               s.interviewer_id
          from visible_scorecard s
          join interview i on i.id = s.interview_id
          join visible_application a on a.id = s.application_id
          join person p on p.id = a.person_id
          join requisition r on r.id = a.requisition_id
          join person n on n.id = s.interviewer_id
         where s.id = ?)",
        scorecard);
    if (!card)
        return notFound(u"not-found"_s);
    QJsonObject values{{u"candidate"_s, card->candidate}, {u"requisition"_s, card->requisition},
        {u"interviewer"_s, card->interviewer}, {u"isDraft"_s, !card->submittedAt},
        {u"summary"_s, card->summary}, {u"answers"_s, answers(db, scorecard, *card)}};
    values[u"hasRecommendation"_s] = card->recommendation.has_value();
    if (card->recommendation)
        values[u"recommendation%1"_s.arg(*card->recommendation)] = true;
    return values;
}

} // namespace throughline::documents
