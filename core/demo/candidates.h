#pragma once

#include "demo/observations.h"
#include "demo/openings.h"

namespace throughline::demo {

/// One interviewer's answer to one question.
struct CardAnswer
{
    const PlannedQuestion *question;
    std::optional<int> rating; ///< none: see state
    QString state; ///< rated, not_asked, no_evidence
    QString note;
};

/// One interviewer's scorecard of one talk.
struct Card
{
    int interviewer; ///< member
    std::vector<CardAnswer> answers;
    int recommendation; ///< 1 to 4
    QString summary;
    QDateTime opened;
    std::optional<QDateTime> submitted; ///< none: still being written
    qint64 id = 0;
};

/// Where the arithmetic puts a candidate.
struct Place
{
    QString standing; ///< ranked, below_minimum
    std::optional<int> rank;
    double core = 0; ///< mean of the panel in the core competency
    int best = 0; ///< the further competency with the most surplus, place in the library
    bool hasGap = false; ///< somewhere below what the job asks
};

/// A decision, as it was given reasons for.
struct Verdict
{
    QString outcome; ///< advance, hire, reject, hold
    QString reason;
    QDateTime at;
};

/// Somebody who applied.
struct Candidate
{
    qint64 person;
    QString name, first, mailbox;
    int member = -1; ///< for colleagues who apply, and for who was hired
    QDate applied = {};
    QString stage = {}, note = {};
    std::optional<QDateTime> talk = {}; ///< planned or over
    std::vector<Card> cards = {};
    std::optional<Place> place = {};
    std::vector<Verdict> verdicts = {};
    qint64 id = 0, interview = 0;
};

/// Holds the talks of an opening: what each interviewer rated, noted and advised.
class Talks
{
public:
    Talks(Build &build, Observations &observations) : m_build(build), m_observations(observations)
    {}

    /// Fills the cards of the whole panel for a talk that is over.
    void hold(Chance &chance, const Opening &opening, Candidate &candidate);
    /// Ranks everybody who has all cards, as the comparison does: nobody short of the core level,
    /// then without gaps, then by the weighted mean (H-27, H-28).
    void rank(const Opening &opening, std::vector<Candidate> &candidates) const;

private:
    Card card(Chance &chance, const Opening &opening, const Candidate &candidate, int interviewer);
    QString note(Chance &chance, int member, int competency, int rating);
    void meetTheJob(Chance &chance, const Opening &opening, Candidate &candidate);
    void advise(Chance &chance, const Opening &opening, Card &card);
    const std::vector<AskedSeed> &asked(const Opening &opening) const
    {
        return m_build.jobs[size_t(opening.job)].on(opening.opened).asked;
    }

    Build &m_build;
    Observations &m_observations;
};

} // namespace throughline::demo
