#include "exchange/exporters.h"

#include "exchange/appraisalsexport.h"
#include "exchange/auditexport.h"
#include "exchange/candidatesexport.h"
#include "exchange/jobsexport.h"
#include "exchange/peopleexport.h"
#include "exchange/scorecardsexport.h"
#include "exchange/successorsexport.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

// One line for each kind of thing that can be exported.
static const std::vector<Exporter> &exporters()
{
    static const std::vector<Exporter> all{
        {"people"_L1, exportPeople},
        {"jobs"_L1, exportJobs, {u"core_level"_s, u"core_weight"_s}},
        {"candidates"_L1, exportCandidates},
        {"scorecards"_L1, exportScorecards, {u"plan"_s, u"place"_s}},
        {"appraisals"_L1, exportAppraisals, {u"score"_s, u"override"_s}},
        {"positions"_L1, exportPositions},
        {"successors"_L1, exportSuccessors},
        {"audit"_L1, exportAudit, {u"id"_s, u"subject_id"_s}},
    };
    return all;
}

QStringList exportKinds()
{
    QStringList kinds;
    for (const Exporter &exporter : exporters())
        kinds << exporter.kind;
    return kinds;
}

const Exporter *exporterOf(const QString &kind)
{
    for (const Exporter &exporter : exporters())
        if (kind == exporter.kind)
            return &exporter;
    return nullptr;
}

} // namespace throughline::exchange
