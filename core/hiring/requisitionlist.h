#pragma once

#include "hiring/requisition.h"
#include "storage/connection.h"

namespace throughline::hiring {

/// Which requisitions a list shows.
struct RequisitionFilter
{
    std::optional<RequisitionState> state = {};
    QString words = {}; ///< each must begin a word of the title; at most two count

    friend bool operator==(const RequisitionFilter &, const RequisitionFilter &) = default;
};

/// How far the latest plan of a requisition is.
enum class PlanReadiness { None, Draft, Published, Frozen };

struct RequisitionRow
{
    RequisitionId id;
    QString key;
    QString title;
    QString unit; ///< empty without one
    QString hiringManager; ///< empty without one
    int openings;
    QDate openedOn;
    RequisitionState state;
    int candidates; ///< open applications that the reader may see
    int coreLevel; ///< what the job asks of the core competency
    int coreQuestions; ///< in the latest plan
    PlanReadiness plan;
    bool isManaged; ///< by the reader: HR, or its hiring manager
};

/// Requisitions by title, a page at a time, as far as the session may see them.
class RequisitionList
{
public:
    static constexpr int pageSize = 128;

    RequisitionList(storage::Connection &connection, const RequisitionFilter &filter);

    int count();
    std::vector<RequisitionRow> firstPage(int rows = pageSize);
    /// The page after a row, which need not be there any more.
    std::vector<RequisitionRow> after(const RequisitionRow &last);

private:
    std::vector<RequisitionRow> page(const QString &key, RequisitionId from, int rows);

    storage::Connection &m_db;
    std::optional<RequisitionState> m_state;
    QStringList m_patterns;
};

} // namespace throughline::hiring

template<>
inline constexpr auto
    throughline::codes<throughline::hiring::PlanReadiness> = std::to_array<std::string_view>(
        {"none", "draft", "published", "frozen"});
