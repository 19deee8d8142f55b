#include "exchange/peopleimport.h"

#include "exchange/peoplewriting.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

PeopleImport::PeopleImport() = default;
PeopleImport::~PeopleImport() = default;

const std::vector<Field> &PeopleImport::fields() const
{
    static const std::vector<Field> fields{
        {u"id"_s, Need::Optional,
            {u"key"_s, u"employee id"_s, u"employee number"_s, u"person id"_s, u"staff id"_s,
                u"Personalnummer"_s, u"Mitarbeiternummer"_s, u"Mitarbeiter-ID"_s, u"Nummer"_s}},
        {u"name"_s, Need::Required,
            {u"full name"_s, u"display name"_s, u"employee name"_s, u"employee"_s,
                u"Vollständiger Name"_s, u"Mitarbeiter"_s, u"Mitarbeiterin"_s}},
        {u"email"_s, Need::Optional,
            {u"e-mail"_s, u"email address"_s, u"mail"_s, u"work email"_s, u"E-Mail-Adresse"_s}},
        {u"phone"_s, Need::Optional,
            {u"telephone"_s, u"phone number"_s, u"mobile"_s, u"Telefon"_s, u"Telefonnummer"_s,
                u"Rufnummer"_s}},
        {u"position"_s, Need::Optional,
            {u"title"_s, u"job title"_s, u"role"_s, u"Stelle"_s, u"Stellenbezeichnung"_s,
                u"Funktion"_s}},
        {u"position_id"_s, Need::Optional, {u"position key"_s, u"Stellennummer"_s}},
        {u"unit"_s, Need::Optional,
            {u"department"_s, u"team"_s, u"division"_s, u"org unit"_s, u"Abteilung"_s, u"Bereich"_s,
                u"Einheit"_s, u"Organisationseinheit"_s}},
        {u"unit_parent"_s, Need::Optional,
            {u"parent unit"_s, u"parent department"_s, u"Übergeordnete Einheit"_s,
                u"Übergeordnete Abteilung"_s}},
        {u"manager_id"_s, Need::Optional,
            {u"manager"_s, u"supervisor id"_s, u"supervisor"_s, u"line manager"_s,
                u"Vorgesetzter"_s, u"Vorgesetzte"_s, u"Vorgesetzten-ID"_s, u"Führungskraft"_s}},
        {u"start_date"_s, Need::Optional,
            {u"start"_s, u"hire date"_s, u"hired on"_s, u"started on"_s, u"entry date"_s,
                u"Eintrittsdatum"_s, u"Eintritt"_s, u"Beginn"_s}},
        {u"reports_to"_s, Need::Optional,
            {u"reports to position"_s, u"superior position"_s, u"Vorgesetzte Stelle"_s}},
    };
    return fields;
}

Result<void> PeopleImport::allowed(const storage::Session &session) const
{
    if (!security::isHr(session))
        return forbidden(u"import-needs-hr"_s);
    return {};
}

void PeopleImport::check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
    ImportProgress &progress)
{
    m_staged = std::make_unique<PeopleStaging>(PeopleStock::readFrom(db), rows, report);
    m_staged->stage(progress);
}

void PeopleImport::write(storage::Connection &db, ImportProgress &progress)
{
    PeopleWriting(db, *m_staged, progress).write();
    security::AuditTrail(db).record(u"people-imported"_s, u"person"_s, std::nullopt);
}

} // namespace throughline::exchange
