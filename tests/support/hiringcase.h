#pragma once

#include "hiring/debriefing.h"
#include "hiring/planning.h"
#include "hiring/recruiting.h"
#include "support/smallcompany.h"

namespace throughline::tests {

/// A requisition of the small company in the middle of its interviews: "Support agent", managed by
/// Kofi Osei, with a published plan of four questions (two of them on customer service); Mira Novak
/// is interviewed by Osei, Lina Haddad and Marta Duarte. Nobody has opened a scorecard.
class HiringCase
{
public:
    /// Builds it in an empty, migrated database, and leaves the connection with Duarte's eyes (HR).
    explicit HiringCase(storage::Connection &db);

    hiring::RequisitionId requisition{0};
    hiring::PlanId plan{0};
    hiring::ApplicationId novak{0};
    hiring::InterviewId interview{0};

    /// Whoever reads and writes from now on.
    void actAs(PersonId person);

    /// A further candidate with an interview of the same panel, or of the one given.
    hiring::ApplicationId addCandidate(const QString &name,
        const std::vector<PersonId> &panel
        = {SmallCompany::osei, SmallCompany::haddad, SmallCompany::duarte});
    hiring::InterviewId interviewOf(hiring::ApplicationId application);

    /// Opens, fills and submits a person's scorecard: the ratings in the order of their questions,
    /// 0 for "not asked"; every answer gets a note. Leaves the connection with that person's eyes.
    hiring::ScorecardId score(
        hiring::InterviewId interview, PersonId interviewer, const std::vector<int> &ratings);

private:
    storage::Connection &m_db;
};

} // namespace throughline::tests
