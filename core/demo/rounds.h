#pragma once

#include "demo/reviewrecords.h"

namespace throughline::demo {

/// The rounds of appraisals: their template, whom each is for, and everybody's appraisal.
class Rounds
{
public:
    Rounds(Build &build, Observations &observations);

    void write();

private:
    void writeTemplate();
    void writeCycle(int round);
    /// Departments in which a round was held; a large company began with some of them.
    bool includes(int round, int department) const;
    void enrol(int round);
    void arrangeForProfiles();
    std::optional<QString> reasonToExclude(int round, int member, int author) const;

    Build &m_build;
    Reviews m_reviews;
    ReviewRecords m_records;
    std::vector<std::tuple<qint64, qint64, std::optional<qint64>>> m_participants;
    std::vector<std::tuple<qint64, qint64, QString>> m_exclusions;
    qint64 m_lastReview = 0;
};

} // namespace throughline::demo
