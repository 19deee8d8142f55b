#pragma once

#include "base/result.h"
#include "hiring/amending.h"
#include "hiring/decisions.h"
#include "hiring/interviewing.h"
#include "hiring/requisitions.h"
#include "hiring/standings.h"
#include "people/unit.h"

namespace throughline::hiring {

/// One answer as the debrief lays it beside the others.
struct DebriefAnswer
{
    PersonId interviewer;
    CompetencyId competency;
    QString question; ///< its title
    AnswerState state;
    std::optional<Level> rating;
    QString note;

    friend bool operator==(const DebriefAnswer &, const DebriefAnswer &) = default;
};

/// What an interviewer advised, beside the ratings and outside their arithmetic (H-22).
struct Advice
{
    PersonId interviewer;
    std::optional<Recommendation> recommendation;
    QString summary;

    friend bool operator==(const Advice &, const Advice &) = default;
};

/// A competency as the job's row names it, with the titles of its five levels.
struct CompetencyHeading
{
    CompetencyId id;
    QString name;
    std::array<QString, 5> titles;

    friend bool operator==(const CompetencyHeading &, const CompetencyHeading &) = default;
};

/// A candidate's scorecards side by side (S09). Until the reader has submitted their own it holds
/// the progress and nothing else (H-23).
struct Debrief
{
    Application application;
    QString candidate;
    QString requisition;
    Progress progress;
    bool isHidden = false; ///< the reader is on the panel and has not submitted
    std::vector<InterviewId> ownOpen = {}; ///< the reader's interviews that wait for a scorecard
    bool mayDecide = false;
    bool mayHire = false; ///< the reader may decide, and is HR
    /// To choose from in a hire, where neither the requisition nor its manager says which it is.
    std::vector<people::Unit> units = {};
    bool mayBreakGlass = false; ///< hidden, and the reader is an HR lead

    std::vector<NamedPerson> interviewers = {}; ///< who has submitted, in the order of submission
    std::vector<CompetencyHeading> headings = {}; ///< as score.competencies
    CandidateScore score = {};
    std::optional<int> place = {}; ///< by the arithmetic, before any discussion
    int candidates = 0; ///< how many have scores
    std::vector<DebriefAnswer> answers = {};
    std::vector<Advice> advice = {};
    std::vector<Decision> decisions = {}; ///< newest first
    std::vector<Amendment> amendments = {}; ///< ratings changed after submitting (H-25)
    std::vector<GlassBreaking> glassBreakings = {}; ///< who looked before handing in (H-24)
    std::vector<ScorecardReturn> returns = {}; ///< handed back to their authors (H-25)
    std::vector<ReturnableScorecard> returnable = {}; ///< what the reader may hand back

    friend bool operator==(const Debrief &, const Debrief &) = default;
};

/// A column of the comparison (S10).
struct ComparedCandidate
{
    ApplicationId application;
    QString name;
    Stage stage;
    bool isHidden = false; ///< waits for the reader's own scorecard; its scores are empty
    CandidateScore score = {};
    std::vector<int> plans = {}; ///< plan numbers; more than one, or another's, is said (H-14)
    std::vector<DebriefAnswer> answers = {};
    std::vector<NamedPerson> interviewers = {};

    friend bool operator==(const ComparedCandidate &, const ComparedCandidate &) = default;
};

/// Two to six candidates of one requisition side by side (H-32).
struct Comparison
{
    RequisitionId requisition;
    QString title;
    std::vector<CompetencyHeading> headings = {};
    std::vector<Asked> asked = {}; ///< as headings
    std::vector<ComparedCandidate> candidates = {};
    int coreWeight = 0; ///< percent, as the job has it
    bool isAcrossPlans = false; ///< different plan numbers: a rank must say so (H-14)
    bool isUnevenPanel = false; ///< not the same number of interviewers for each (H-15)
    bool isBlind = false; ///< some are hidden, so nobody is given a place (H-23)

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

inline constexpr size_t fewestCompared = 2, mostCompared = 6;

/// Who may be compared, to choose from.
struct Comparable
{
    ApplicationId application;
    QString name;
    Stage stage;

    friend bool operator==(const Comparable &, const Comparable &) = default;
};

/// Reading other people's scorecards. What is shown is recorded as disclosed, so these are writes:
/// an author can no longer withdraw what somebody has read. Reasons of refusal:
/// "application-unknown", "requisition-unknown", "comparison-size" (arguments: fewest and most).
class Debriefing
{
public:
    explicit Debriefing(storage::Connection &connection);

    /// Keeps the place that the arithmetic gives before anything is shown (H-34).
    Result<Debrief> open(ApplicationId id);
    Result<Comparison> compare(RequisitionId requisition, const std::vector<ApplicationId> &ids);
    /// What open() and compare() would answer now, for whoever asks whether that has changed: it
    /// records nothing, so nobody may be shown it.
    Result<Debrief> peek(ApplicationId id);
    Result<Comparison> peek(RequisitionId requisition, const std::vector<ApplicationId> &ids);
    /// Candidates of a requisition with at least one submitted scorecard that the reader may see.
    std::vector<Comparable> comparable(RequisitionId requisition);

private:
    void readScores(Debrief &debrief);
    std::vector<people::Unit> unitsFor(const Requisition &requisition);
    ComparedCandidate compared(
        const Application &application, const RequisitionStandings &standings);
    std::vector<DebriefAnswer> answersOf(ApplicationId id);
    std::vector<NamedPerson> interviewersOf(ApplicationId id);
    std::vector<CompetencyHeading> headings(RequisitionId requisition);
    void discloseAll(ApplicationId id);

    storage::Connection &m_db;
    Applications m_applications;
    Requisitions m_requisitions;
    Scorecards m_scorecards;
};

} // namespace throughline::hiring
