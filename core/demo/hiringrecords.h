#pragma once

#include "demo/candidates.h"

namespace throughline::demo {

/// Writes searches, a portion at a time, in the order in which the database lets them come about:
/// plans before the first scorecard opens, answers before it is submitted.
class HiringRecords
{
public:
    HiringRecords(Build &build, Observations &observations)
        : m_build(build)
        , m_observations(observations)
    {}

    /// Takes the search and its candidates up, and numbers what has no number yet.
    void add(const Opening &opening, std::vector<Candidate> &candidates);
    void flush();

private:
    void addOpening(const Opening &opening, const std::vector<Candidate> &candidates);
    void addPlan(const Opening &opening);
    void addCandidate(const Opening &opening, Candidate &candidate);
    void addTalk(const Opening &opening, Candidate &candidate);
    void addCard(const Candidate &candidate, Card &card);
    void addVerdicts(const Opening &opening, const Candidate &candidate);
    void takeEvidenceAlong(const Opening &opening, const Candidate &candidate);

    using Number = std::optional<int>;
    using Moment = std::optional<QDateTime>;

    Build &m_build;
    Observations &m_observations;
    qint64 m_lastApplication = 0, m_lastInterview = 0, m_lastCard = 0;
    std::vector<std::tuple<qint64, QString, QString, QString, QString, bool>> m_people;
    std::vector<std::tuple<qint64, QString, qint64, qint64, qint64, QString, QString, QDate,
        std::optional<QDate>, QString>>
        m_requisitions;
    std::vector<std::tuple<qint64, qint64, int, int, Moment>> m_plans;
    std::vector<std::tuple<qint64, qint64, int, qint64, qint64, int>> m_questions;
    std::vector<std::tuple<qint64, qint64>> m_assignments;
    std::vector<std::tuple<qint64, QString, qint64, qint64, QDate, QString, QString>>
        m_applications;
    std::vector<std::tuple<qint64, qint64, qint64, QDateTime, int, QString>> m_interviews;
    std::vector<std::tuple<qint64, qint64>> m_panels;
    std::vector<std::tuple<qint64, QString, qint64, qint64, Number, QString, QDateTime>> m_cards;
    std::vector<std::tuple<qint64, qint64, QString, Number, QString>> m_answers;
    std::vector<std::tuple<QDateTime, qint64>> m_submitted;
    std::vector<std::tuple<QString, qint64, qint64, QDateTime>> m_disclosures;
    std::vector<std::tuple<qint64, QString, QString, Number, qint64, QDateTime>> m_decisions;
    std::vector<std::tuple<qint64, qint64>> m_evidence;
};

} // namespace throughline::demo
