#pragma once

#include "performance/cycle.h"
#include "storage/connection.h"

namespace throughline::performance {

/// Which of a cycle's appraisals are listed, of those that the reader may know of.
enum class AppraisalChoice {
    All,
    Own, ///< those that the reader writes
    SelfOpen, ///< the person has not done their side
    AuthorOpen, ///< the author has not done theirs
    ToShare, ///< both sides are done, the person has not got it
    Unanswered ///< shared, not acknowledged
};

struct AppraisalFilter
{
    QString words; ///< beginnings of words of the person's name
    AppraisalChoice choice = AppraisalChoice::All;
    std::optional<qint64> unit = {}; ///< that unit itself, without those below it

    friend bool operator==(const AppraisalFilter &, const AppraisalFilter &) = default;
};

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
    std::optional<qint64> id; ///< none for those who have left
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
    using Start = AppraisalPageStart;
    static constexpr int pageSize = 128;

    AppraisalList(
        storage::Connection &connection, CycleId cycle, const AppraisalFilter &filter = {});

    int count();
    /// Where pages begin, as far as they are not known yet, and whether there are more: of a large
    /// company some at a time, so that who jumps to a page never waits for the whole list.
    bool addStarts(std::vector<AppraisalPageStart> &known);
    std::vector<AppraisalRow> page(const AppraisalPageStart &start);

    /// The first page, for which nobody has to know where the others begin.
    std::vector<AppraisalRow> firstPage() { return page(beginning()); }

    /// By unit name, whatever the filter; units of which the reader knows no appraisal are not
    /// there.
    std::vector<UnitProgress> byUnit();

private:
    static AppraisalPageStart beginning() { return {QString::fromLatin1(""), AppraisalId(0)}; }
    bool seesFew();
    std::vector<AppraisalPageStart> keysOfFew();
    bool addStartsAmongMany(std::vector<AppraisalPageStart> &known);

    storage::Connection &m_db;
    CycleId m_cycle;
    AppraisalChoice m_choice;
    qint64 m_unit; ///< 0: every unit
    QStringList m_patterns; ///< of the name's words
    bool m_isWhole; ///< nothing is left out
    std::optional<bool> m_seesFew; ///< not asked yet
};

} // namespace throughline::performance

template<>
inline constexpr auto
    throughline::codes<throughline::performance::AppraisalChoice> = std::to_array<std::string_view>(
        {"all", "own", "self-open", "author-open", "to-share", "unanswered"});
