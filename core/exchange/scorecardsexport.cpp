#include "exchange/scorecardsexport.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

namespace {
struct ScorecardLine
{
    QString key, application, requisition, interviewer;
    QDateTime submittedAt;
    std::optional<int> recommendation;
    int plan, place;
    QString question, competency, state;
    std::optional<int> rating;
    QString note;
};
} // namespace

static QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

Table exportScorecards(storage::Connection &db)
{
    Table table({u"id"_s, u"candidate"_s, u"requisition"_s, u"interviewer"_s, u"submitted_at"_s,
        u"recommendation"_s, u"plan"_s, u"place"_s, u"question"_s, u"competency"_s, u"state"_s,
        u"rating"_s, u"note"_s});
    for (const ScorecardLine &line : db.all<ScorecardLine>(R"(
        select s.key, a.key, r.key, p.key, s.submitted_at, s.recommendation, l.number, q.place,
               b.key, c.key, w.state, w.rating, w.note
          from visible_scorecard s
          join visible_application a on a.id = s.application_id
          join requisition r on r.id = a.requisition_id
          join visible_person p on p.id = s.interviewer_id
          join visible_scorecard_answer w on w.scorecard_id = s.id
          join plan_question q on q.id = w.plan_question_id
          join interview_plan l on l.id = q.plan_id
          join question b on b.id = q.question_id
          join competency_revision v on v.id = q.revision_id
          join competency c on c.id = v.competency_id
         where s.state = 'submitted'
         order by s.key, q.place, q.id)"))
        table.append({line.key, line.application, line.requisition, line.interviewer,
            line.submittedAt.toString(Qt::ISODate), numberText(line.recommendation),
            QString::number(line.plan), QString::number(line.place), line.question, line.competency,
            line.state, numberText(line.rating), line.note});
    return table;
}

} // namespace throughline::exchange
