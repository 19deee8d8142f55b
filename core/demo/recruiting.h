#pragma once

#include "demo/agenda.h"
#include "demo/candidates.h"
#include "demo/hiringrecords.h"

namespace throughline::demo {

/// Runs the searches: who applied, who was met when, and how it ended.
class Recruiting
{
public:
    Recruiting(Build &build, Observations &observations)
        : m_build(build)
        , m_talks(build, observations)
        , m_observations(observations)
        , m_records(build, observations)
    {}

    void write(std::vector<Opening> &openings);

private:
    std::vector<Candidate> search(Chance &chance, const Opening &opening);
    Candidate applicant(Chance &chance, const Opening &opening, const QString &stage);
    Candidate hire(Chance &chance, const Opening &opening) const;
    std::vector<Candidate> met(Chance &chance, const Opening &opening);
    void planTalks(Chance &chance, const Opening &opening, std::vector<Candidate> &candidates);
    void leaveACardMissing(Chance &chance, const Opening &opening, Candidate &candidate) const;
    void decide(Chance &chance, const Opening &opening, std::vector<Candidate> &candidates);
    void turnDown(
        Chance &chance, const Opening &opening, Candidate &candidate, const QString &path);
    QString reason(
        Chance &chance, const Opening &opening, const Candidate &candidate, const QString &path);
    bool isTrue(const QString &reason, const Opening &opening, const Candidate &candidate) const;
    int asked(const Opening &opening) const
    {
        return m_build.jobs[size_t(opening.job)].on(opening.opened).asked.front().level;
    }

    Build &m_build;
    Talks m_talks;
    Observations &m_observations;
    HiringRecords m_records;
    Agenda m_agenda;
};

} // namespace throughline::demo
