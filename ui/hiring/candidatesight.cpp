#include "hiring/candidatesight.h"

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
        sight.isManaged = Requisitions(db).mayManage(*requisition);
    }
    CandidateList list(db, filter);
    sight.shown = list.count();
    sight.all = CandidateList(db, {.requisition = filter.requisition}).count();
    sight.rows = list.firstPage(rows);
    return sight;
}

} // namespace throughline::ui
