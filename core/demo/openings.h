#pragma once

#include "demo/build.h"

namespace throughline::demo {

/// How far the search for somebody is.
enum class Progress {
    Filled, ///< somebody was hired, and works here today
    Fresh, ///< just opened; the plan is not published yet
    Screening,
    Interviewing, ///< some talks are over, one is today, more are to come; a card is missing
    Debriefing, ///< all cards are in, nobody has decided
    Deciding, ///< somebody is on hold
    Offering,
    Cancelled
};

/// A question of a plan and who of the panel asks it; nobody named means everybody.
struct PlannedQuestion
{
    qint64 id;
    int competency; ///< place in the library
    int bankPlace; ///< place in its questions
    std::vector<int> askers; ///< members
};

/// A requisition with its plan and panel.
struct Opening
{
    Progress progress;
    int job; ///< place in Seeds::jobs
    int unit;
    int manager; ///< the member who hires
    QDate opened;
    int hired = -1; ///< the member who got the job
    bool isShown = false; ///< the manager's and the HR partner's own, with a talk today
    qint64 id = 0, plan = 0;
    int slotMinutes = 45;
    std::vector<int> panel = {}; ///< members, the hiring one first
    std::vector<PlannedQuestion> questions = {}; ///< the core ones first

    bool isAskedBy(const PlannedQuestion &question, int member) const
    {
        return question.askers.empty() || std::ranges::count(question.askers, member) > 0;
    }
};

/// Chooses the requisitions of the last two and a half years and those that are open, and adds a
/// vacant seat for each of the latter. Before the staff is written.
std::vector<Opening> planOpenings(Build &build);

/// Finds the panel and the questions. Answers false where nobody was there to interview.
bool preparePanel(Build &build, Opening &opening);

} // namespace throughline::demo
