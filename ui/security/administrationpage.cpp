#include "security/administrationpage.h"

#include "competency/keepinglibrary.h"
#include "forms/actionbar.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "people/people.h"
#include "security/keepingprofiles.h"
#include "security/policypanel.h"
#include "security/securitywords.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using security::Role;

namespace {
struct Outline
{
    std::vector<ShownProfile> profiles;
    QString coreName;
    std::optional<qint64> core;
    competency::CorePolicy policy;
};
} // namespace

AdministrationPage::AdministrationPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_categories(new QListView)
    , m_pages(new QStackedWidget)
    , m_profiles(new ProfilesPanel(workspace))
    , m_policy(new PolicyPanel(workspace.store(), holds(workspace.session(), Role::HrLead)))
    , m_bar(new ActionBar)
{
    setObjectName("administrationPage"_L1);
    makeActions();
    layOut();
    connect(m_profiles, &ProfilesPanel::saveAsked, this, &AdministrationPage::saveProfile);
    connect(m_profiles, &ProfilesPanel::removeAsked, this, &AdministrationPage::removeProfile);
    connect(m_profiles, &ProfilesPanel::anotherShown, m_message, &MessageBar::dismiss);
    connect(m_policy, &PolicyPanel::saveAsked, this, &AdministrationPage::savePolicy);
    connect(m_policy, &PolicyPanel::libraryAsked, this, [this] {
        this->workspace().open({PageKind::Library, m_core});
    });
    connect(&workspace.store(), &storage::Store::changed, this, &AdministrationPage::reload);
    reload();
}

void AdministrationPage::makeActions()
{
    const storage::Session &session = workspace().session();
    m_new = addPageAction(u"newProfile"_s, tr("&New profile"), QKeySequence::New);
    m_audit = addPageAction(u"openAudit"_s, tr("&Audit trail"));
    m_cycles = addPageAction(u"openCycles"_s, tr("Appraisal &cycles"));
    m_import = addPageAction(u"openImport"_s, tr("&Import"));
    m_retry = addPageAction(u"reloadAdministration"_s, tr("Try again"), QKeySequence::Refresh);
    for (const auto &[action, isOffered] : {std::pair(m_new, holds(session, Role::Accounts)),
             std::pair(m_audit, holds(session, Role::Auditor)),
             std::pair(m_import, security::isHr(session))}) {
        action->setEnabled(isOffered);
        action->setVisible(isOffered);
    }
    connect(m_new, &QAction::triggered, this, [this] {
        m_categories->setCurrentIndex(m_categoryModel.index(0, 0));
        m_profiles->beginNew();
        m_profiles->findChild<QWidget *>(u"profileName"_s)->setFocus();
    });
    connect(m_retry, &QAction::triggered, this, &AdministrationPage::reload);
    for (const auto &[action, page] : {std::pair(m_audit, PageKind::Audit),
             std::pair(m_cycles, PageKind::Appraisals), std::pair(m_import, PageKind::Import)})
        connect(
            action, &QAction::triggered, this, [this, page = page] { workspace().open({page}); });
}

void AdministrationPage::layOut()
{
    m_message->hide();
    prepareList(*m_categories, tr("Parts of the administration"));
    m_categories->setObjectName("administrationCategories"_L1);
    m_categories->setModel(&m_categoryModel);
    m_categories->setMaximumWidth(em(15));
    m_categories->setMinimumWidth(em(10));
    addCategory(tr("Profiles"), *m_profiles);
    addCategory(tr("Roles"), *makeRoles());
    addCategory(tr("Core competency"), *m_policy);
    connect(m_categories->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_pages->setCurrentIndex(index.row()); });
    m_categories->setCurrentIndex(m_categoryModel.index(0, 0));
    auto *row = new QHBoxLayout;
    space(*row, 3, 4, 3);
    row->addWidget(m_categories, 1);
    row->addWidget(m_pages, 4);
    for (QAction *action : {m_import, m_cycles, m_audit})
        m_bar->add(*action)->setObjectName(action->objectName() + u"Button"_s);
    m_bar->add(*m_new)->setObjectName(u"newProfileButton"_s);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addWidget(m_message);
    whole->addLayout(row, 1);
    whole->addWidget(m_bar);
}

void AdministrationPage::addCategory(const QString &text, QWidget &page)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    m_categoryModel.appendRow(item);
    m_pages->addWidget(new ScrollPage(page));
}

/// What each role may, as words and not as a wall of ticks.
QWidget *AdministrationPage::makeRoles()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    space(*column, 3);
    column->addWidget(new Heading(tr("Roles")));
    column->addWidget(new Paragraph(
        tr("Somebody may hold several. Being a manager is not given: it follows from the reporting "
           "line, and shows the people in one's own line."),
        TextRole::Body, Tone::Secondary));
    for (const Role role : {Role::Employee, Role::Hr, Role::HrLead, Role::Executive,
             Role::Compensation, Role::Auditor, Role::Accounts}) {
        column->addWidget(new Label(wordFor(role), TextRole::Strong));
        column->addWidget(new Paragraph(sentenceFor(role)));
    }
    column->addStretch(1);
    return page;
}

QString AdministrationPage::title() const
{
    return tr("Who may do what?");
}

QWidget *AdministrationPage::firstFocus()
{
    return m_categories;
}

QList<QAction *> AdministrationPage::pageActions()
{
    return {m_new, m_audit, m_cycles, m_import, m_retry};
}

void AdministrationPage::begin(const QString &intent)
{
    const QStringList parts{u"profiles"_s, u"roles"_s, u"policy"_s};
    if (const qsizetype part = parts.indexOf(intent); part >= 0)
        m_categories->setCurrentIndex(m_categoryModel.index(int(part), 0));
}

void AdministrationPage::reload()
{
    workspace()
        .store()
        .read([](storage::Connection &db) {
            people::People people(db);
            std::vector<ShownProfile> profiles;
            for (const security::Profile &profile : security::Profiles(db).all()) {
                const auto person = profile.person ? people.find(*profile.person) : std::nullopt;
                profiles.push_back({profile, person ? person->name : QString()});
            }
            competency::Competencies competencies(db);
            Outline outline{profiles, {}, {}, competencies.corePolicy()};
            for (const auto &current : competencies.current())
                if (current.isCore) {
                    outline.coreName = current.name;
                    outline.core = current.id.number();
                }
            return outline;
        })
        .then(this, [this](const Result<Outline> &outline) {
            if (outline) {
                m_trouble.end();
                m_core = outline->core;
                m_profiles->show(outline->profiles);
                m_policy->show(outline->coreName, outline->policy);
            } else {
                m_trouble.tell(messageFor(outline.error()), *m_retry);
            }
            emit settled();
        });
}

/// What somebody else changed meanwhile is read at once, and meets what is written here. The draft
/// that it writes is not kept any longer then.
template<typename Work, typename Then>
void AdministrationPage::perform(Work work, const QString &done, FormDraft &draft, Then then)
{
    if (!m_writing.begin())
        return;
    const auto writing = workspace().store().write(std::move(work));
    draft.discardAfter(writing);
    writing.then(this, [this, done, then](const auto &result) {
        m_writing.end();
        if (!result) {
            m_message->tell(Severity::Attention, messageFor(result.error()));
            if (result.error().kind == Error::Kind::Conflict)
                reload();
            return;
        }
        m_message->dismiss();
        then(result);
        workspace().mention(done);
    });
}

void AdministrationPage::saveProfile(const security::Profile &profile)
{
    perform(
        [profile](storage::Connection &db) { return security::KeepingProfiles(db).save(profile); },
        tr("The profile is saved. It counts from the next time somebody opens the file."),
        m_profiles->draft(),
        [this](const Result<security::Profile> &saved) { m_profiles->confirm(*saved); });
}

void AdministrationPage::removeProfile(security::ProfileId id)
{
    perform([id](storage::Connection &db) { return security::KeepingProfiles(db).remove(id); },
        tr("The profile is removed."), m_profiles->draft(),
        [this, id](const Result<void> &) { m_profiles->forget(id); });
}

void AdministrationPage::savePolicy(const competency::CorePolicy &policy)
{
    perform(
        [policy](storage::Connection &db) {
            return competency::KeepingLibrary(db).setCorePolicy(policy);
        },
        tr("The policy is saved."), m_policy->draft(),
        [](const Result<competency::CorePolicy> &) {});
}

} // namespace throughline::ui
