// The paper of a debrief: every scorecard, side by side and one by one, and what was decided.

#include "documents/composing.h"

#include "hiring/amending.h"
#include "hiring/decisions.h"
#include "hiring/requisitions.h"
#include "hiring/standings.h"
#include "jobs/jobs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::documents {

namespace {
struct CandidateRow
{
    QString candidate;
    hiring::RequisitionId requisition;
    QString title;
    int expected;
    int submitted;
};

struct PanelRow
{
    qint64 scorecard;
    PersonId interviewer;
    QString name;
};
} // namespace

static QString ratingNumber(const std::optional<competency::Level> &rating)
{
    return rating ? QString::number(rating->number()) : u"–"_s;
}

/// The day of an instant, as whoever prints it counts days.
static QString debriefDay(const QDateTime &at)
{
    return at.toLocalTime().date().toString(Qt::ISODate);
}

static QJsonObject returnValue(const hiring::ScorecardReturn &one)
{
    QJsonArray changes;
    if (!one.isOpen)
        for (const hiring::ReturnedRating &change : one.changes)
            changes.append(QJsonObject{{u"question"_s, change.questionTitle},
                {u"before"_s, ratingNumber(change.before)},
                {u"after"_s, ratingNumber(change.after)}});
    return {{u"author"_s, one.interviewer}, {u"who"_s, one.returnedBy}, {u"why"_s, one.reason},
        {u"isInformed"_s, one.isInformed}, {u"isOpen"_s, one.isOpen}, {u"changes"_s, changes},
        {u"day"_s, debriefDay(one.at)}};
}

/// H-24, H-25: what happened outside the usual course belongs to the packet of a decision.
static void addExceptions(QJsonObject &values, storage::Connection &db, qint64 application)
{
    hiring::Amending amending(db);
    const hiring::ApplicationId id(application);
    QJsonArray looks, amendments, returns;
    for (const hiring::GlassBreaking &look : amending.glassBreakings(id))
        looks.append(QJsonObject{
            {u"who"_s, look.name}, {u"why"_s, look.reason}, {u"day"_s, debriefDay(look.at)}});
    for (const hiring::Amendment &amendment : amending.amendments(id))
        amendments.append(QJsonObject{{u"question"_s, amendment.questionTitle},
            {u"before"_s, ratingNumber(amendment.before)}, {u"after"_s, amendment.rating.number()},
            {u"isDisclosed"_s, amendment.isDisclosed}, {u"why"_s, amendment.reason},
            {u"day"_s, debriefDay(amendment.at)}});
    for (const hiring::ScorecardReturn &one : amending.returns(id))
        returns.append(returnValue(one));
    if (!looks.isEmpty() || !amendments.isEmpty() || !returns.isEmpty())
        values[u"hasExceptions"_s] = true;
    values[u"returns"_s] = returns;
    values[u"looks"_s] = looks;
    values[u"amendments"_s] = amendments;
}

/// One decimal, as everywhere (H-30); {"has": false} where nothing was rated.
static QJsonObject scoreValue(const std::optional<Rational> &score)
{
    if (!score)
        return {{u"has"_s, false}};
    return {{u"has"_s, true}, {u"score"_s, double(score->rounded(1)) / 10}};
}

static std::optional<Rational> givenBy(const hiring::CompetencyScore &score, PersonId interviewer)
{
    for (const hiring::InterviewerScore &one : score.interviewers)
        if (one.interviewer == interviewer)
            return one.mean;
    return std::nullopt;
}

/// A row for each competency of the job, named as the job cites it (H-05).
static QJsonArray scoreRows(const std::vector<jobs::JobCompetency> &job,
    const hiring::CandidateScore &candidate, const std::vector<PersonId> &panel)
{
    QJsonArray rows;
    for (const hiring::CompetencyScore &score : candidate.competencies) {
        QJsonArray cells;
        for (const PersonId interviewer : panel)
            cells.append(scoreValue(givenBy(score, interviewer)));
        const auto own
            = std::ranges::find(job, score.asked.competency, &jobs::JobCompetency::competency);
        rows.append(QJsonObject{{u"competency"_s, own == job.end() ? QString() : own->name},
            {u"core"_s, score.asked.isCore}, {u"asked"_s, score.asked.level.number()},
            {u"isShort"_s, score.isShort()}, {u"cells"_s, cells},
            {u"mean"_s, QJsonArray{scoreValue(score.score)}}});
    }
    return rows;
}

/// What the arithmetic makes of the scorecards that the reader may see (H-27, H-28).
static void addScores(QJsonObject &values, storage::Connection &db, hiring::ApplicationId id,
    hiring::RequisitionId requisition, const std::vector<PersonId> &panel)
{
    hiring::Standings standings(db);
    const auto all = standings.of(requisition);
    const auto score = hiring::scored(all.asked, standings.answers(id));
    const hiring::ScoredCandidate *own = all.find(id);
    values[u"hasScores"_s] = true;
    const auto job
        = jobs::Jobs(db).competencies(hiring::Requisitions(db).find(requisition)->jobVersion);
    values[u"rows"_s] = scoreRows(job, score, panel);
    values[u"total"_s] = QJsonArray{scoreValue(score.total)};
    values[u"isBelow"_s] = score.standing == hiring::Standing::BelowMinimum;
    values[u"isIncomplete"_s] = score.standing == hiring::Standing::Incomplete;
    if (!own || !own->place)
        return;
    values[u"hasPlace"_s] = true;
    values[u"place"_s] = *own->place;
    values[u"candidates"_s] = int(all.candidates.size());
}

/// All of them, the first one first: a later one does not undo an earlier one.
static QJsonArray decisions(storage::Connection &db, hiring::ApplicationId id)
{
    QJsonArray list;
    for (const hiring::Decision &decision : hiring::Decisions(db).of(id)) {
        list.prepend(QJsonObject{{u"decided_"_s + codeText(decision.outcome), true},
            {u"who"_s, decision.decider}, {u"reason"_s, decision.reason},
            {u"day"_s, debriefDay(decision.decidedAt)}});
    }
    return list;
}

Material debriefMaterial(storage::Connection &db, qint64 application)
{
    const hiring::ApplicationId id(application);
    const auto candidate = db.one<CandidateRow>(R"(
        select p.name, r.id, r.title, g.expected, g.submitted
          from visible_application a
          join person p on p.id = a.person_id
          join requisition r on r.id = a.requisition_id
          join visible_scorecard_progress g on g.application_id = a.id
         where a.id = ?)",
        application);
    if (!candidate)
        return notFound(u"not-found"_s);
    QJsonArray cards;
    std::vector<PersonId> panel;
    std::vector<QString> names;
    for (const PanelRow &row : db.all<PanelRow>(R"(
            select s.id, p.id, p.name
              from visible_scorecard s
              join person p on p.id = s.interviewer_id
             where s.application_id = ? and s.state = 'submitted'
             order by s.id)",
             application)) {
        if (const Material card = scorecardMaterial(db, row.scorecard))
            cards.append(*card);
        if (std::ranges::find(panel, row.interviewer) != panel.end())
            continue;
        panel.push_back(row.interviewer);
        names.push_back(row.name);
    }
    QJsonObject values{{u"candidate"_s, candidate->candidate}, {u"requisition"_s, candidate->title},
        {u"expected"_s, candidate->expected}, {u"submitted"_s, candidate->submitted},
        {u"cards"_s, cards}, {u"interviewers"_s, textList(names)},
        {u"decisions"_s, decisions(db, id)}};
    if (!panel.empty())
        addScores(values, db, id, candidate->requisition, panel);
    addExceptions(values, db, application);
    return values;
}

} // namespace throughline::documents
