#include "exchange/candidatesimport.h"

#include "exchange/candidatestaging.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

CandidatesImport::CandidatesImport() = default;
CandidatesImport::~CandidatesImport() = default;

const std::vector<Field> &CandidatesImport::fields() const
{
    static const std::vector<Field> fields{
        {u"id"_s, Need::Optional,
            {u"key"_s, u"application id"_s, u"application"_s, u"Bewerbung"_s,
                u"Bewerbungsnummer"_s}},
        {u"person_id"_s, Need::Optional,
            {u"candidate id"_s, u"applicant id"_s, u"Bewerbernummer"_s}},
        {u"name"_s, Need::Required,
            {u"full name"_s, u"candidate"_s, u"candidate name"_s, u"applicant"_s, u"Bewerber"_s,
                u"Bewerberin"_s}},
        {u"email"_s, Need::Optional,
            {u"e-mail"_s, u"email address"_s, u"mail"_s, u"E-Mail-Adresse"_s}},
        {u"phone"_s, Need::Optional,
            {u"telephone"_s, u"phone number"_s, u"mobile"_s, u"Telefon"_s, u"Telefonnummer"_s}},
        {u"requisition"_s, Need::Required,
            {u"requisition id"_s, u"vacancy"_s, u"job"_s, u"opening"_s, u"Ausschreibung"_s,
                u"Stelle"_s}},
        {u"applied_on"_s, Need::Optional,
            {u"applied"_s, u"date applied"_s, u"application date"_s, u"date"_s, u"Beworben am"_s,
                u"Bewerbungsdatum"_s}},
        {u"stage"_s, Need::Optional, {u"status"_s, u"state"_s, u"Stufe"_s, u"Stand"_s}},
        {u"requisition_job"_s, Need::Optional, {u"job id"_s, u"job key"_s, u"Stellenprofil"_s}},
        {u"requisition_title"_s, Need::Optional,
            {u"vacancy title"_s, u"job title"_s, u"Stellentitel"_s}},
        {u"requisition_unit"_s, Need::Optional,
            {u"unit"_s, u"department"_s, u"team"_s, u"Abteilung"_s, u"Bereich"_s, u"Einheit"_s}},
        {u"requisition_unit_parent"_s, Need::Optional,
            {u"unit parent"_s, u"parent unit"_s, u"Übergeordnete Einheit"_s}},
        {u"requisition_manager"_s, Need::Optional,
            {u"hiring manager"_s, u"hiring manager id"_s, u"Einstellende Führungskraft"_s}},
        {u"requisition_openings"_s, Need::Optional,
            {u"openings"_s, u"headcount"_s, u"Anzahl Stellen"_s}},
        {u"requisition_opened_on"_s, Need::Optional,
            {u"opened on"_s, u"open since"_s, u"Offen seit"_s}},
        {u"requisition_closed_on"_s, Need::Optional, {u"closed on"_s, u"Geschlossen am"_s}},
        {u"requisition_state"_s, Need::Optional,
            {u"requisition status"_s, u"Stand der Ausschreibung"_s}},
    };
    return fields;
}

Result<void> CandidatesImport::allowed(const storage::Session &session) const
{
    if (!security::isHr(session))
        return forbidden(u"import-needs-hr"_s);
    return {};
}

void CandidatesImport::check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
    ImportProgress &progress)
{
    m_staged = std::make_unique<CandidateStaging>(db, rows, report);
    m_staged->stage(progress);
}

void CandidatesImport::write(storage::Connection &db, ImportProgress &progress)
{
    m_staged->write(db);
    progress.advance(0);
    security::AuditTrail(db).record(u"candidates-imported"_s, u"application"_s, std::nullopt);
}

} // namespace throughline::exchange
