#pragma once

#include "hiring/scorecards.h"
#include "hiring/scoring.h"
#include "hiring/standings.h"

namespace throughline::hiring {

/// Which candidates a list shows.
struct CandidateFilter
{
    std::optional<RequisitionId> requisition = {};
    std::optional<Stage> stage = {};
    QString words = {}; ///< each must begin a word of the name; at most two count

    friend bool operator==(const CandidateFilter &, const CandidateFilter &) = default;
};

/// What has to happen next with an application, so that nobody waits.
enum class NextStep {
    Screen,
    Schedule, ///< no interview is arranged
    Interview, ///< arranged, nobody has submitted
    Scorecards, ///< some scorecards are missing
    Debrief, ///< all are in
    Decide,
    Hire, ///< the offer is out
    None
};

struct CandidateRow
{
    ApplicationId application;
    PersonId person;
    QString name;
    RequisitionId requisition;
    QString requisitionTitle;
    Stage stage;
    QDate appliedOn;
    int version; ///< of the application, for moving it
    Progress progress;
    std::optional<Rational> coreScore; ///< none: not scored, or hidden from the reader (H-23)
    NextStep next;
};

/// Applications by name, a page at a time, as far as the session may see them.
class CandidateList
{
public:
    static constexpr int pageSize = 128;

    CandidateList(storage::Connection &connection, const CandidateFilter &filter);

    int count();
    /// The first page; with a row number of its own, what a board shows at once.
    std::vector<CandidateRow> firstPage(int rows = pageSize);
    /// The page after a row, which need not be there any more.
    std::vector<CandidateRow> after(const CandidateRow &last);

private:
    std::vector<CandidateRow> page(const QString &key, ApplicationId from, int rows);
    std::optional<Rational> coreScore(ApplicationId id);

    storage::Connection &m_db;
    std::optional<RequisitionId> m_requisition;
    std::optional<Stage> m_stage;
    QStringList m_patterns; ///< one for each of two words
};

NextStep nextStep(Stage stage, const Progress &progress);

} // namespace throughline::hiring
