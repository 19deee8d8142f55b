#include "hiring/candidatesight.h"

#include "base/foldedtext.h"
#include "hiring/requisitions.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

Result<CandidateSight> readCandidates(
    storage::Connection &db, const CandidateFilter &filter, int rows)
{
    CandidateSight sight;
    if (filter.requisition) {
        const auto requisition = Requisitions(db).find(*filter.requisition);
        if (!requisition)
            return notFound(u"requisition-unknown"_s);
        sight.requisition = requisition->title;
    }
    CandidateList list(db, filter);
    sight.shown = list.count();
    sight.all = CandidateList(db, {.requisition = filter.requisition}).count();
    sight.rows = list.firstPage(rows);
    return sight;
}

std::vector<CandidateRow> readCandidatesAfter(
    storage::Connection &db, const CandidateFilter &filter, const CandidateRow &last)
{
    auto rows = CandidateList(db, filter)
                    .page({folded(last.name), last.application}, CandidateList::pageSize + 1);
    rows.erase(rows.begin());
    return rows;
}

} // namespace throughline::ui
