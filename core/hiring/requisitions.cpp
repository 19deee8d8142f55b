#include "hiring/requisitions.h"

#include "base/foldedtext.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::hiring {

/// What has no key of its own yet is given one by the database.
static std::optional<QString> requisitionKey(const QString &key)
{
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

std::optional<Requisition> Requisitions::find(RequisitionId id)
{
    return m_db.one<Requisition>(R"(
        select id, key, job_version_id, unit_id, hiring_manager_id, title, openings, opened_on,
               closed_on, state, version
          from visible_requisition
         where id = ?)",
        id);
}

std::optional<RequisitionId> Requisitions::findByKey(const QString &key)
{
    return m_db.one<RequisitionId>("select id from visible_requisition where key = ?", key);
}

std::vector<OpenableJob> Requisitions::openableJobs()
{
    return m_db.all<OpenableJob>(R"(
        select v.id, v.title, j.unit_id
          from visible_job_version v
          join job j on j.id = v.job_id
         where v.state = 'published'
         order by v.title_key, v.id)");
}

RequisitionId Requisitions::add(const Requisition &requisition)
{
    return *m_db.one<RequisitionId>(R"(
        insert into requisition (key, job_version_id, unit_id, hiring_manager_id, title, title_key,
               openings, opened_on, closed_on, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning id)",
        requisitionKey(requisition.key), requisition.jobVersion, requisition.unit,
        requisition.hiringManager, requisition.title, folded(requisition.title),
        requisition.openings, requisition.openedOn, requisition.closedOn, requisition.state);
}

bool Requisitions::save(const Requisition &requisition)
{
    return m_db.run(R"(
        update requisition
           set unit_id = ?, hiring_manager_id = ?, title = ?, title_key = ?, openings = ?,
               opened_on = ?, closed_on = ?, state = ?, version = version + 1
         where id = ? and version = ?)",
               requisition.unit, requisition.hiringManager, requisition.title,
               folded(requisition.title), requisition.openings, requisition.openedOn,
               requisition.closedOn, requisition.state, requisition.id, requisition.version)
        == 1;
}

bool Requisitions::mayManage(const Requisition &requisition)
{
    const storage::Session &session = m_db.session();
    return security::isHr(session)
        || (session.person && requisition.hiringManager == session.person);
}

Result<Requisition> Requisitions::managed(RequisitionId id)
{
    const auto requisition = find(id);
    if (!requisition)
        return notFound(u"requisition-unknown"_s);
    if (!mayManage(*requisition))
        return forbidden(u"requisition-not-yours"_s);
    return *requisition;
}

} // namespace throughline::hiring
