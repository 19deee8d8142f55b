#include "shell/errands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct Errands
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::Errands)
};
} // namespace

static QList<Errand> errandsOfHr()
{
    return {
        {Errands::tr("Add a person"),
            Errands::tr("new employee, hire, staff, colleague, somebody new"), IconName::Person,
            {PageKind::People, {}, u"new"_s}},
        {Errands::tr("Write a new job description"), Errands::tr("add job, create, role, profile"),
            IconName::Jobs, {PageKind::Jobs, {}, u"new"_s}},
        {Errands::tr("Open a requisition"),
            Errands::tr("hire somebody, recruit, new vacancy, opening, add"), IconName::Candidate,
            {PageKind::Requisitions, {}, u"new"_s}},
        {Errands::tr("Plan an appraisal cycle"),
            Errands::tr("new review round, performance review, start"), IconName::Appraisal,
            {PageKind::Appraisals, {}, u"new"_s}},
    };
}

static QList<Errand> errandsOfAdministration()
{
    return {
        {Errands::tr("Profiles: who works here as what"),
            Errands::tr("add user, account, change role, administrator, permission"),
            IconName::Administration, {PageKind::Administration, {}, u"profiles"_s}},
        {Errands::tr("Roles: what each of them may"),
            Errands::tr("rights, permission, access, who may see"), IconName::Administration,
            {PageKind::Administration, {}, u"roles"_s}},
        {Errands::tr("Policy of the core competency"),
            Errands::tr("customer service, smallest weight, least level, rules"),
            IconName::Administration, {PageKind::Administration, {}, u"policy"_s}},
    };
}

QList<Errand> errandsFor(const QList<SidebarEntry> &places, const storage::Session &session)
{
    QList<Errand> errands;
    if (security::isHr(session))
        errands += errandsOfHr();
    if (std::ranges::find(places, PageKind::Administration, &SidebarEntry::page) != places.end())
        errands += errandsOfAdministration();
    return errands;
}

} // namespace throughline::ui
