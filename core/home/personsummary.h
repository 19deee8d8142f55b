#pragma once

#include "base/result.h"
#include "people/employments.h"
#include "people/person.h"
#include "storage/connection.h"

namespace throughline::home {

/// Where somebody works now.
struct Workplace
{
    QString position; ///< empty without one
    QString unit;
    QDate since;
    std::optional<qint64> job; ///< the job of the position, if the session may see it
    QString jobTitle;
};

/// What the job of somebody's position asks of them; the core competency comes first.
struct AskedCompetency
{
    QString name;
    bool isCore;
    int level; ///< 1 to 5
    QString levelTitle; ///< the competency's own word for this level, or empty
};

struct EvidenceGlimpse
{
    QDate happenedOn;
    QString competency;
    QString wording;
};

struct AppraisalGlimpse
{
    qint64 id;
    QString cycle;
    bool isShared;
};

/// Everything that the session may see about one person, for one screen: read at once, so that the
/// parts fit each other.
struct PersonSummary
{
    people::Person person;
    std::optional<Workplace> workplace;
    std::vector<people::NamedPerson> line; ///< the superiors, the nearest first
    std::vector<people::NamedPerson> reports;
    std::vector<AskedCompetency> asked;
    std::vector<EvidenceGlimpse> evidence; ///< the latest twenty
    std::vector<AppraisalGlimpse> appraisals; ///< the latest first
};

/// Errors: "person-unknown", also when the session may not see them.
Result<PersonSummary> personSummary(storage::Connection &db, PersonId id);

} // namespace throughline::home
