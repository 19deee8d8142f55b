#include "hiring/applications.h"

namespace throughline::hiring {

std::optional<Application> Applications::find(ApplicationId id)
{
    return m_db.one<Application>(R"(
        select id, key, person_id, requisition_id, applied_on, stage, note, version
          from visible_application
         where id = ?)",
        id);
}

std::optional<ApplicationId> Applications::findByKey(const QString &key)
{
    return m_db.one<ApplicationId>("select id from visible_application where key = ?", key);
}

std::vector<Application> Applications::of(RequisitionId requisition)
{
    return m_db.all<Application>(R"(
        select id, key, person_id, requisition_id, applied_on, stage, note, version
          from visible_application
         where requisition_id = ?
         order by id)",
        requisition);
}

std::vector<Application> Applications::of(PersonId person)
{
    return m_db.all<Application>(R"(
        select id, key, person_id, requisition_id, applied_on, stage, note, version
          from visible_application
         where person_id = ?
         order by applied_on desc, id desc)",
        person);
}

ApplicationId Applications::add(const Application &application)
{
    return *m_db.one<ApplicationId>(R"(
        insert into application (key, person_id, requisition_id, applied_on, stage, note)
        values (?, ?, ?, ?, ?, ?)
        returning id)",
        application.key.isEmpty() ? std::nullopt : std::optional(application.key),
        application.person, application.requisition, application.appliedOn, application.stage,
        application.note);
}

bool Applications::save(const Application &application)
{
    return m_db.run(R"(
        update application
           set person_id = ?, applied_on = ?, stage = ?, note = ?, version = version + 1
         where id = ? and version = ?)",
               application.person, application.appliedOn, application.stage, application.note,
               application.id, application.version)
        == 1;
}

} // namespace throughline::hiring
