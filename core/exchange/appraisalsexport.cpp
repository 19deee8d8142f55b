#include "exchange/appraisalsexport.h"

#include "performance/appraisal.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

namespace {
struct AppraisalLine
{
    qint64 id;
    QString key, person, author, cycle, job;
    performance::AppraisalState state;
    std::optional<QDateTime> sharedAt;
    std::optional<int> score, overrideScore;
    QString band, strengths, growth, nextGoals, opinion, response;
};

struct RatingLine
{
    qint64 appraisal;
    QString competency;
    int asked;
    std::optional<performance::RatingState> selfState;
    std::optional<int> self;
    std::optional<performance::RatingState> managerState;
    std::optional<int> manager;
};
} // namespace

static std::vector<AppraisalLine> appraisalLines(storage::Connection &db)
{
    return db.all<AppraisalLine>(R"(
        select a.id, a.key, p.key, m.key, c.key, coalesce(j.key, ''), a.state, a.shared_at,
               case when a.shared_at is not null then x.final_score end,
               case when a.shared_at is not null then x.override_score end,
               coalesce(t.band, ''), coalesce(x.strengths, ''), coalesce(x.growth, ''),
               coalesce(x.next_goals, ''), coalesce(x.opinion, ''), coalesce(x.response, '')
          from visible_appraisal a
          join person p on p.id = a.person_id
          join person m on m.id = a.author_id
          join appraisal_cycle c on c.id = a.cycle_id
          left join job_version v on v.id = a.job_version_id
          left join job j on j.id = v.job_id
          left join visible_appraisal_text x on x.id = a.id
          left join visible_attainment t on t.appraisal_id = a.id
         order by a.id)");
}

static std::vector<RatingLine> ratingLines(storage::Connection &db)
{
    return db.all<RatingLine>(R"(
        select a.id, c.key, i.asked_level, s.state, s.rating, m.state, m.rating
          from visible_appraisal a
          join appraisal_item i on i.appraisal_id = a.id
          join competency_revision r on r.id = i.revision_id
          join competency c on c.id = r.competency_id
          left join visible_appraisal_rating s
            on s.appraisal_id = a.id and s.side = 'self' and s.revision_id = i.revision_id
          left join visible_appraisal_rating m
            on m.appraisal_id = a.id and m.side = 'manager' and m.revision_id = i.revision_id
         order by a.id, i.place)");
}

static QString orNothing(std::optional<int> number, const QString &nothing)
{
    return number ? QString::number(*number) : nothing;
}

/// As the screens show a score: two decimals, so that 300 is not read as three hundred (P02).
static QString inLevels(std::optional<int> hundredths)
{
    return hundredths ? QString::number(*hundredths / 100.0, 'f', 2) : QString();
}

/// A number, the word of a state that is none, or a dash: missing is never zero (P03).
static QString sideOf(std::optional<performance::RatingState> state, std::optional<int> rating)
{
    if (!state || *state == performance::RatingState::Unrated)
        return u"-"_s;
    return orNothing(rating, codeText(*state));
}

static QString ratingItem(const RatingLine &line)
{
    return u"%1:%2:%3:%4"_s.arg(line.competency, QString::number(line.asked),
        sideOf(line.selfState, line.self), sideOf(line.managerState, line.manager));
}

Table exportAppraisals(storage::Connection &db)
{
    Table table({u"id"_s, u"person_id"_s, u"author_id"_s, u"cycle"_s, u"job"_s, u"state"_s,
        u"shared_on"_s, u"score"_s, u"override"_s, u"attainment"_s, u"ratings"_s, u"strengths"_s,
        u"growth"_s, u"next_goals"_s, u"opinion"_s, u"response"_s});
    const std::vector<RatingLine> ratings = ratingLines(db);
    auto rating = ratings.begin();
    for (const AppraisalLine &line : appraisalLines(db)) {
        QStringList items;
        while (rating != ratings.end() && rating->appraisal < line.id)
            ++rating;
        for (; rating != ratings.end() && rating->appraisal == line.id; ++rating)
            items << ratingItem(*rating);
        table.append(
            {line.key, line.person, line.author, line.cycle, line.job, codeText(line.state),
                line.sharedAt ? line.sharedAt->date().toString(Qt::ISODate) : QString(),
                inLevels(line.score), inLevels(line.overrideScore), line.band, joinList(items),
                line.strengths, line.growth, line.nextGoals, line.opinion, line.response});
    }
    return table;
}

} // namespace throughline::exchange
