#pragma once

#include "base/result.h"
#include "people/employments.h"
#include "people/people.h"
#include "people/positions.h"
#include "people/reportingline.h"
#include "people/units.h"

namespace throughline::people {

/// Where somebody works from a day on. Without a unit it is the position's.
struct Placement
{
    std::optional<PositionId> position = {};
    std::optional<UnitId> unit = {};
    std::optional<PersonId> manager = {};
    QDate from;
};

/// Somebody's last employment and those of whoever reported to them, as they stood before it ended.
struct Departure
{
    Employment employment;
    std::vector<Employment> reports;
};

/// What HR does with people and their employment. Each function is one unit of work, is audited,
/// and leaves the reporting line right. Reasons of refusal: "staffing-needs-hr", "person-unknown",
/// "position-unknown", "unit-unknown", "manager-unknown", "position-held" (by whom),
/// "already-employed", "not-employed", "reporting-loop" (the people in it), "person-name-missing",
/// "person-name-too-long", "person-name-hides-characters", "email-invalid",
/// "starts-before-last-end" (that day), "ends-before-start" (the start), "leaving-day-in-future",
/// "changed-by-another".
class Staffing
{
public:
    explicit Staffing(storage::Connection &connection);

    Result<PersonId> addPerson(const NewPerson &person);
    Result<void> correct(const Person &person);

    Result<EmploymentId> hire(PersonId person, const Placement &placement);
    /// Another position, unit or manager from that day on; the employment before ends a day
    /// earlier.
    Result<EmploymentId> move(PersonId person, const Placement &placement);
    Result<void> changeManager(PersonId person, std::optional<PersonId> manager);
    /// The last day must not lie ahead; whoever reported to this person reports to their manager.
    Result<Departure> leave(PersonId person, QDate lastDay);
    /// Undoes it, for the team as well; all or nothing, and only while nobody has written to one of
    /// these employments, the seat is free and the manager is still here.
    Result<void> takeBackLeaving(const Departure &departure);

private:
    Result<UnitId> unitFor(PersonId person, const Placement &placement);
    Result<void> managerFits(PersonId person, std::optional<PersonId> manager);
    Result<EmploymentId> place(PersonId person, const Placement &placement, UnitId unit);
    Result<Departure> handOver(Departure departure);
    void rebuildLines(const Departure &departure);
    bool isHr() const;

    storage::Connection &m_db;
    People m_people;
    Units m_units;
    Positions m_positions;
    Employments m_employments;
    ReportingLine m_line;
};

} // namespace throughline::people
