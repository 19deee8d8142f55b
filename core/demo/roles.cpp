#include "demo/roles.h"

#include "security/profiles.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

using security::Role;

static int firstWithJob(const Build &build, const QStringList &keys)
{
    for (const QString &key : keys)
        for (int place = 0; place < build.people(); ++place)
            if (build.jobOf(place).key == key)
                return place;
    return -1;
}

/// A leader of five to nine who has been one for more than a year, of those closest to customers.
static int usualManager(const Build &build)
{
    int best = -1, bestScore = -1;
    const QDate year = build.calendar.round(Calendar::pastRounds - 1).first;
    for (int place = 0; place < build.people(); ++place) {
        const JobSeed &job = build.jobOf(place);
        const int team = int(build.company.reports[size_t(place)].size());
        if (job.standing != Standing::Lead || team < 5 || team > 9)
            continue;
        const int score = (job.key == u"support-lead"        ? 2
                                  : job.key == u"field-lead" ? 1
                                                             : 0)
            + (build.member(place).inJobSince < year ? 3 : 0);
        if (score > bestScore) {
            best = place;
            bestScore = score;
        }
    }
    return best;
}

void chooseRoles(Build &build)
{
    Roles &roles = build.roles;
    roles.hrLead = firstWithJob(build, {u"hr-head"_s});
    roles.hrPartner = firstWithJob(build, {u"hr-partner"_s});
    roles.executive = firstWithJob(build, {u"service-director"_s});
    roles.auditor = firstWithJob(build, {u"controller"_s, u"accountant"_s, u"billing-clerk"_s});
    roles.manager = usualManager(build);
    const QDate longEnough = build.calendar.round(Calendar::pastRounds - 2).first;
    for (const int place : build.company.reports[size_t(roles.manager)])
        if (roles.employee < 0 || build.member(place).joined < longEnough)
            roles.employee = place;
}

static void addProfile(Build &build, int place, const QString &label, const QList<Role> &heldRoles)
{
    const Member &member = build.member(place);
    security::Profiles(build.db).add(
        member.name + u" · "_s + label, PersonId(member.id), heldRoles);
}

void writeProfiles(Build &build)
{
    addProfile(build, build.roles.hrPartner, u"HR partner"_s, {Role::Hr});
    addProfile(build, build.roles.manager, u"Manager"_s, {Role::Employee});
    addProfile(build, build.roles.executive, u"Executive"_s, {Role::Executive});
    addProfile(build, build.roles.employee, u"Employee"_s, {Role::Employee});
    addProfile(build, build.roles.hrLead, u"HR lead"_s, {Role::HrLead});
    addProfile(build, build.roles.auditor, u"Administrator"_s, {Role::Auditor, Role::Accounts});
}

} // namespace throughline::demo
