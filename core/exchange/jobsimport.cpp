#include "exchange/jobsimport.h"

#include "exchange/jobstaging.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

JobsImport::JobsImport() = default;
JobsImport::~JobsImport() = default;

const std::vector<Field> &JobsImport::fields() const
{
    static const std::vector<Field> fields{
        {u"id"_s, Need::Optional, {u"key"_s, u"job id"_s, u"Stellennummer"_s}},
        {u"title"_s, Need::Required, {u"job title"_s, u"job"_s, u"Bezeichnung"_s, u"Stelle"_s}},
        {u"unit"_s, Need::Optional, {u"department"_s, u"team"_s, u"Abteilung"_s, u"Bereich"_s}},
        {u"state"_s, Need::Optional, {u"status"_s, u"Stand"_s}},
        {u"core_level"_s, Need::Optional, {u"service level"_s}},
        {u"core_weight"_s, Need::Optional, {u"service weight"_s}},
        {u"core_meaning"_s, Need::Optional, {u"service meaning"_s}, Extent::Text},
        {u"duties"_s, Need::Optional, {u"tasks"_s, u"responsibilities"_s, u"Aufgaben"_s},
            Extent::Text},
        {u"competencies"_s, Need::Optional, {u"skills"_s, u"Kompetenzen"_s}, Extent::Text},
        {u"purpose"_s, Need::Optional, {u"summary"_s, u"Zweck"_s, u"Ziel der Stelle"_s},
            Extent::Text},
        {u"external_customers"_s, Need::Optional, {u"customers"_s, u"Kunden"_s}, Extent::Text},
        {u"internal_customers"_s, Need::Optional, {u"interne Kunden"_s}, Extent::Text},
        {u"competency_meanings"_s, Need::Optional, {}, Extent::Text},
        {u"core_waiver"_s, Need::Optional, {}, Extent::Text},
        {u"grade"_s, Need::Optional, {u"pay grade"_s, u"Stufe"_s}},
        {u"onet_code"_s, Need::Optional, {u"onet soc code"_s, u"soc code"_s}},
    };
    return fields;
}

Result<void> JobsImport::allowed(const storage::Session &session) const
{
    if (!security::isHr(session))
        return forbidden(u"import-needs-hr"_s);
    return {};
}

void JobsImport::check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
    ImportProgress &progress)
{
    m_staged = std::make_unique<JobStaging>(db, rows, report);
    m_staged->stage(progress);
}

void JobsImport::write(storage::Connection &db, ImportProgress &progress)
{
    m_staged->write(progress);
    security::AuditTrail(db).record(u"jobs-imported"_s, u"job"_s, std::nullopt);
}

} // namespace throughline::exchange
