#include "exchange/positionsimport.h"

#include "exchange/positionsstaging.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

PositionsImport::PositionsImport() = default;
PositionsImport::~PositionsImport() = default;

const std::vector<Field> &PositionsImport::fields() const
{
    static const std::vector<Field> fields{
        {u"id"_s, Need::Optional,
            {u"key"_s, u"position id"_s, u"position number"_s, u"Stellennummer"_s}},
        {u"title"_s, Need::Required,
            {u"position"_s, u"position title"_s, u"Stelle"_s, u"Stellenbezeichnung"_s}},
        {u"unit"_s, Need::Optional,
            {u"department"_s, u"team"_s, u"org unit"_s, u"Abteilung"_s, u"Bereich"_s,
                u"Einheit"_s}},
        {u"unit_parent"_s, Need::Optional,
            {u"parent unit"_s, u"parent department"_s, u"Übergeordnete Einheit"_s}},
        {u"job"_s, Need::Optional, {u"job id"_s, u"job key"_s, u"Stellenprofil"_s}},
        {u"reports_to"_s, Need::Optional,
            {u"reports to position"_s, u"superior position"_s, u"Vorgesetzte Stelle"_s}},
        {u"holder"_s, Need::Optional,
            {u"person"_s, u"person id"_s, u"incumbent"_s, u"employee id"_s, u"Inhaber"_s}},
    };
    return fields;
}

Result<void> PositionsImport::allowed(const storage::Session &session) const
{
    if (!security::isHr(session))
        return forbidden(u"import-needs-hr"_s);
    return {};
}

void PositionsImport::check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
    ImportProgress &progress)
{
    m_staged = std::make_unique<PositionsStaging>(db, rows, report);
    m_staged->stage(progress);
}

void PositionsImport::write(storage::Connection &db, ImportProgress &progress)
{
    m_staged->write(db, progress);
    security::AuditTrail(db).record(u"positions-imported"_s, u"position"_s, std::nullopt);
}

} // namespace throughline::exchange
