#include "support/hiringcase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline::tests {

using namespace hiring;

/// What must succeed for a test to mean anything.
template<typename T>
static T made(const Result<T> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    return *result;
}

HiringCase::HiringCase(storage::Connection &db) : m_db(db)
{
    SmallCompany::build(db);
    actAs(SmallCompany::duarte);
    requisition = made(Recruiting(db).openRequisition({.jobVersion = jobs::JobVersionId(1),
        .unit = people::UnitId(SmallCompany::support),
        .hiringManager = SmallCompany::osei,
        .openings = 2}));
    const InterviewPlan begun = made(Planning(db).begin(requisition));
    plan = made(Planning(db).publish(begun.id, begun.version)).id;
    novak = made(Recruiting(db).addCandidate(requisition, {.known = SmallCompany::novak}));
    interview = made(Recruiting(db).schedule(novak,
        {.startsAt = QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC),
            .place = u"Room 2"_s,
            .panel = {SmallCompany::osei, SmallCompany::haddad, SmallCompany::duarte}}));
}

void HiringCase::actAs(PersonId person)
{
    m_db.setSession(SmallCompany::sessionOf(person));
}

ApplicationId HiringCase::addCandidate(const QString &name, const std::vector<PersonId> &panel)
{
    const storage::Session before = m_db.session();
    actAs(SmallCompany::lang);
    const auto id = made(
        Recruiting(m_db).addCandidate(requisition, {.details = {.name = name, .email = u""_s}}));
    made(Recruiting(m_db).schedule(id, {.panel = panel}));
    m_db.setSession(before);
    return id;
}

InterviewId HiringCase::interviewOf(ApplicationId application)
{
    return Interviews(m_db).of(application).front().id;
}

ScorecardId HiringCase::score(InterviewId id, PersonId interviewer, const std::vector<int> &ratings)
{
    actAs(interviewer);
    Interviewing interviewing(m_db);
    InterviewSheet sheet = made(interviewing.open(id));
    for (size_t i = 0; i < sheet.answers.size(); ++i) {
        const int rating = i < ratings.size() ? ratings[i] : 3;
        if (rating == 0)
            sheet.answers[i].setState(AnswerState::NotAsked);
        else
            sheet.answers[i].rate(*competency::Level::of(rating));
        sheet.answers[i].note = u"What was said, %1"_s.arg(i + 1);
    }
    const int version = made(interviewing.save({sheet.scorecard->id, sheet.scorecard->version,
        sheet.answers, Recommendation::Yes, u"Calm under pressure."_s}));
    if (const auto done = interviewing.submit(sheet.scorecard->id, version); !done)
        qFatal("%s", qPrintable(done.error().reason));
    return sheet.scorecard->id;
}

} // namespace throughline::tests
