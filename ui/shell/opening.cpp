#include "shell/opening.h"

#include "forms/messagebar.h"
#include "security/role.h"
#include "shell/mainwindow.h"
#include "shell/messages.h"
#include "shell/newcompanydialog.h"
#include "shell/profilechooser.h"
#include "shell/serverdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using OpeningResult = Result<std::unique_ptr<storage::Store>>;

Opening::Opening(MainWindow &window, Foundations foundations, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_foundations(std::move(foundations))
{
    const auto leaveThen
        = [this](auto leave) { return [this, leave] { m_window.leaveThen(leave); }; };
    connect(&m_window, &MainWindow::demoAsked, this, leaveThen([this] { openDemo(); }));
    connect(&m_window, &MainWindow::serverAsked, this, leaveThen([this] { askForServer(); }));
    connect(
        &m_window, &MainWindow::closeAsked, this, leaveThen([this] { m_window.closeWorkspace(); }));
    connect(&m_window, &MainWindow::fileChosen, this,
        [this](const QString &path) { openPlace({.database = path}); });
    connect(&m_window, &MainWindow::openFileAsked, this, leaveThen([this] { askForFile(); }));
    connect(&m_window, &MainWindow::newFileAsked, this, leaveThen([this] { askForNewFile(); }));
}

Opening::~Opening() = default;

void Opening::openPlace(const storage::Place &place)
{
    openThen(place, nullptr);
}

void Opening::openDemo()
{
    m_leftDemo = std::exchange(m_demoFolder, std::make_unique<QTemporaryDir>());
    openThen({.database = m_demoFolder->filePath(tr("Demo company") + u".throughline"_s)},
        m_foundations.demo);
}

void Opening::makeFile(const QString &path)
{
    openThen({.database = path}, m_foundations.empty);
}

void Opening::askForFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a company"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Companies (*.throughline);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { openPlace({.database = path}); });
    dialog->open();
}

void Opening::askForNewFile()
{
    auto *dialog = new NewCompanyDialog(&m_window);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &NewCompanyDialog::chosen, this, &Opening::makeFile);
    dialog->show();
}

void Opening::askForServer()
{
    auto *dialog = new ServerDialog(m_window.preferences(), &m_window);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &ServerDialog::chosen, this, &Opening::openPlace);
    connect(dialog, &ServerDialog::newCompanyAsked, this,
        [this](const storage::Place &place) { openThen(place, m_foundations.empty); });
    dialog->show();
}

/// Opens in a thread of the pool; a new database is filled before anybody sees it.
static OpeningResult openAndFill(const storage::Place &place, const Opening::Filling &filling)
{
    if (filling && !place.isPostgreSql() && QFileInfo(place.database).size() > 0)
        return Error{Error::Kind::Conflict, u"file-exists"_s, {place.database}};
    auto store = storage::Store::open(place, security::ownerSession(),
        filling ? storage::Missing::Create : storage::Missing::Refuse);
    if (!store)
        return store;
    if (filling) {
        const auto filled
            = (*store)->write([filling](storage::Connection &db) { return filling(db); });
        if (const Result<void> outcome = filled.wait(); !outcome)
            return outcome.error();
    }
    (*store)->moveToThread(QCoreApplication::instance()->thread());
    return store;
}

void Opening::openThen(const storage::Place &place, const Filling &filling)
{
    if (std::exchange(m_busy, true))
        return;
    auto *watcher = new QFutureWatcher<OpeningResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_busy = false;
        receive(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(openAndFill, place, filling));
}

void Opening::receive(OpeningResult store)
{
    if (!store) {
        m_window.messageBar().tell(Severity::Problem, messageFor(store.error()));
        emit opened(false);
        return;
    }
    auto held = std::make_shared<std::unique_ptr<storage::Store>>(std::move(*store));
    (*held)
        ->read([](storage::Connection &db) { return security::Profiles(db).all(); })
        .then(this, [this, held](const Result<Profiles> &found) {
            const Profiles profiles = found ? found.value() : Profiles();
            if (profiles.size() > 1 && !isDemo((*held)->place()))
                return askWho(std::move(*held), profiles);
            seat(std::move(*held), profiles,
                profiles.empty() ? std::nullopt : std::optional(profiles.front()));
        });
}

bool Opening::isDemo(const storage::Place &place) const
{
    return m_demoFolder && place.database.startsWith(m_demoFolder->path());
}

void Opening::askWho(std::unique_ptr<storage::Store> store, const Profiles &profiles)
{
    auto held = std::make_shared<std::unique_ptr<storage::Store>>(std::move(store));
    auto *chooser = new ProfileChooser(profiles);
    connect(chooser, &ProfileChooser::chosen, this,
        [this, held, profiles](const security::Profile &profile) {
            if (*held)
                seat(std::move(*held), profiles, profile);
        });
    connect(chooser, &ProfileChooser::cancelled, &m_window, &MainWindow::closeWorkspace);
    m_window.ask(chooser, chooser->firstFocus());
}

void Opening::seat(std::unique_ptr<storage::Store> store, const Profiles &profiles,
    const std::optional<security::Profile> &profile)
{
    const storage::Place place = store->place();
    if (!place.isPostgreSql() && !isDemo(place))
        m_window.preferences().addRecentFile(place.database);
    if (profile)
        store->setSession(security::sessionOf(*profile));
    store->watch(); // what colleagues write meanwhile is shown as well
    m_window.setWorkspace(std::make_unique<Workspace>(std::move(store)));
    m_leftDemo.reset();
    if (isDemo(place))
        m_window.markAsDemo();
    else
        m_demoFolder.reset();
    m_profiles = std::make_unique<QMenu>();
    m_current = profile ? std::optional(profile->id) : std::nullopt;
    offerProfiles(profiles);
    m_name = profile ? profile->name : tr("Owner");
    m_window.setPerson(m_name, m_profiles.get());
    connect(&m_window.workspace()->store(), &storage::Store::changed, this,
        &Opening::readProfilesAgain);
    connect(m_profiles.get(), &QMenu::aboutToHide, this, &Opening::readProfilesAgain,
        Qt::QueuedConnection); // an open menu stays as it is
    sayWhatBecameOf(m_window.workspace()->store().migration());
    emit opened(true);
}

/// Whoever opens an older file learns that another program may not read it any more, and where it
/// is kept as it was.
void Opening::sayWhatBecameOf(const storage::Migration &migration)
{
    if (migration.copy.isEmpty())
        return;
    m_window.messageBar().tell(Severity::Information,
        tr("This company was made by an older version of the program and was brought from %1 to "
           "%2. As it was before, it is kept as %3.")
            .arg(QString::number(migration.from), QString::number(migration.to),
                QDir::toNativeSeparators(migration.copy)));
}

/// Several profiles: behind the name in the header, one key away.
void Opening::offerProfiles(const Profiles &profiles)
{
    m_offered = profiles;
    m_profiles->clear();
    for (const security::Profile &profile : profiles) {
        QAction *take = m_profiles->addAction(QString(profile.name).replace(u'&', u"&&"_s), this,
            [this, profile] { m_window.leaveThen([this, profile] { takeProfile(profile); }); });
        take->setCheckable(true);
        take->setChecked(profile.id == m_current);
    }
}

/// A profile that somebody removed meanwhile keeps its name as long as it is open.
QString Opening::nameOfCurrent() const
{
    const auto current = std::ranges::find_if(
        m_offered, [this](const security::Profile &profile) { return profile.id == m_current; });
    return current == m_offered.end() ? m_name : current->name;
}

/// What an administrator changes counts from the next time that somebody takes the profile.
void Opening::readProfilesAgain()
{
    if (!m_window.workspace())
        return;
    storage::Store *store = &m_window.workspace()->store();
    store->read([](storage::Connection &db) { return security::Profiles(db).all(); })
        .then(this, [this, store](const Result<Profiles> &found) {
            const bool isStillOpen
                = m_window.workspace() && &m_window.workspace()->store() == store;
            if (!found || !isStillOpen || *found == m_offered || m_profiles->isVisible())
                return;
            offerProfiles(*found);
            m_window.setPerson(nameOfCurrent(), m_profiles.get());
        });
}

void Opening::takeProfile(const security::Profile &profile)
{
    m_current = profile.id;
    m_name = profile.name;
    for (qsizetype at = 0; at < m_profiles->actions().size(); ++at)
        m_profiles->actions().at(at)->setChecked(m_offered[size_t(at)].id == profile.id);
    m_window.changePerson(security::sessionOf(profile), profile.name, m_profiles.get());
}

} // namespace throughline::ui
