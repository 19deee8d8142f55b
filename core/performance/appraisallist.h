#pragma once

#include "performance/cycle.h"
#include "storage/connection.h"

namespace throughline::performance {

/// Whose appraisals of a cycle are listed: those the reader writes, or all they may know of.
enum class ListScope { Own, Visible };

/// One appraisal in the overview: how far it is, and no rating.
struct AppraisalRow
{
    AppraisalId id;
    PersonId person;
    QString name;
    QString unit; ///< empty if the person has left
    QString author;
    AppraisalState state;
    bool selfDone;
    bool managerDone;
    int items;
    std::optional<int> rated; ///< by the author; none for the person before it is shared
    std::optional<int> cited; ///< pieces of evidence, likewise
    QDate dueOn;

    friend bool operator==(const AppraisalRow &, const AppraisalRow &) = default;
};

/// The key of a page's first row.
struct AppraisalPageStart
{
    QString nameKey;
    AppraisalId id;
};

/// A unit's part of a cycle, for HR.
struct UnitProgress
{
    QString unit;
    int appraisals;
    int selfDone;
    int managerDone;
    int shared;

    friend bool operator==(const UnitProgress &, const UnitProgress &) = default;
};

/// A cycle's appraisals by the person's name, a page at a time. A page is found by its first key
/// and not by its number, so the last of a million costs what the first does.
class AppraisalList
{
public:
    static constexpr int pageSize = 128;

    AppraisalList(storage::Connection &connection, CycleId cycle, ListScope scope)
        : m_db(connection)
        , m_cycle(cycle)
        , m_scope(scope)
    {}

    int count();
    std::vector<AppraisalPageStart> starts();
    std::vector<AppraisalRow> page(const AppraisalPageStart &start);

    /// By unit name; units of which the reader knows no appraisal are not there.
    std::vector<UnitProgress> byUnit();

private:
    storage::Connection &m_db;
    CycleId m_cycle;
    ListScope m_scope;
};

} // namespace throughline::performance
