#include "succession/potential.h"

#include "base/clock.h"
#include "base/reason.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::succession {

PotentialBand bandOf(const PotentialAnswers &answers)
{
    const int sum = int(answers.learns) + int(answers.seeksFeedback) + int(answers.liftsService);
    if (sum <= 4)
        return PotentialBand::Low;
    return sum <= 7 ? PotentialBand::Medium : PotentialBand::High;
}

static bool mayAssess(storage::Connection &db, PersonId person)
{
    if (holds(db.session(), security::Role::Executive))
        return true;
    return *db.one<int>(R"(
        select count(*) from reporting_line where manager_id = session_person() and person_id = ?)",
               person)
        > 0;
}

Result<void> assessPotential(
    storage::Connection &db, PersonId person, const PotentialAnswers &answers)
{
    const auto assessor = db.session().person;
    if (!assessor || !mayAssess(db, person))
        return forbidden(u"not-allowed"_s);
    if (*assessor == person)
        return forbidden(u"potential-own"_s);
    if (!isReason(answers.firstReason) || !isReason(answers.secondReason))
        return invalid(u"potential-reasons-missing"_s);
    db.run(R"(
        insert into potential_assessment (person_id, assessor_id, assessed_at, learns,
            seeks_feedback, lifts_service, band, first_reason, second_reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?))",
        person, *assessor, Clock::now(), int(answers.learns), int(answers.seeksFeedback),
        int(answers.liftsService), bandOf(answers), answers.firstReason.trimmed(),
        answers.secondReason.trimmed());
    security::AuditTrail(db).record(u"potential-assessed"_s, u"person"_s, person.number());
    return {};
}

} // namespace throughline::succession
