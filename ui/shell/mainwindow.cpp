#include "shell/mainwindow.h"

#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "shell/commandpalette.h"
#include "shell/editactions.h"
#include "shell/header.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/shortcutlist.h"
#include "shell/toast.h"
#include "shell/welcome.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

MainWindow::MainWindow(Preferences &preferences, const PageRegistry &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_pages(pages)
    , m_actions(preferences)
    , m_whyNotPrint(new QShortcut(this))
{
    setObjectName("mainWindow"_L1);
    resize(1280, 800);
    connect(m_whyNotPrint, &QShortcut::activated, this, &MainWindow::sayWhyNothingPrints);
    makeMenus();
    layOut();
    nameCompany();
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::checkMode);
    // Queued: the page in which somebody chose the language is made anew as well.
    connect(
        &m_preferences, &Preferences::languageChanged, this,
        [this] {
            applyLanguage(m_preferences.language());
            retranslate();
        },
        Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    leavePage();
}

void MainWindow::ask(QWidget *question, QWidget *firstFocus)
{
    closeWorkspace();
    m_messages->dismiss();
    m_question = question;
    m_stack->addWidget(question);
    m_stack->setCurrentWidget(question);
    firstFocus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeWorkspace()
{
    leavePage();
    if (m_question)
        m_question->deleteLater();
    m_question = nullptr;
    forgetWay();
    m_workspace.reset();
    m_toast->hide(); // what it would undo is in this company
    m_isDemo = false;
    m_resetDemo->setVisible(false);
    m_places.clear();
    setPerson({}, nullptr);
    m_stack->removeWidget(m_welcome);
    m_welcome->deleteLater();
    makeWelcome(); // with the files that were opened meanwhile
    nameCompany();
    fitToWidth();
    m_welcome->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::changePerson(
    const storage::Session &session, const QString &person, QMenu *profiles)
{
    leavePage();
    forgetWay();
    m_toast->hide(); // what it would undo is the other's
    m_workspace->store().setSession(session);
    setPerson(person, profiles);
    go({PageKind::Home});
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    closeWorkspace();
    m_workspace = std::move(workspace);
    m_messages->dismiss();
    nameCompany();
    listen(*m_workspace);
    offerPlaces();
    m_header->show();
    statusBar()->show();
    go({PageKind::Home});
}

void MainWindow::listen(Workspace &workspace)
{
    connect(&workspace, &Workspace::openRequested, this, &MainWindow::go);
    connect(&workspace, &Workspace::backRequested, this, [this] { goThroughHistory(-1); });
    connect(&workspace, &Workspace::failed, this,
        [this](const Error &error) { m_messages->tell(Severity::Problem, messageFor(error)); });
    connect(&workspace, &Workspace::mentioned, m_toast, &Toast::tell);
    connect(&workspace, &Workspace::saveStateChanged, this, [this](const SaveState &state) {
        m_saveState->setText(wordsFor(state, messageFor(state.error)));
    });
}

void MainWindow::setPerson(const QString &person, QMenu *profiles)
{
    m_person = person;
    m_profiles = profiles;
    m_header->setPerson(person, profiles);
    fitToWidth();
    if (m_workspace)
        offerPlaces();
}

/// Where only one works with the company: their own page, and for the owner who else could.
void MainWindow::showPerson()
{
    if (const auto person = m_workspace->session().person)
        return go({PageKind::Person, person->number()});
    go({PageKind::Administration, {}, u"profiles"_s});
}

/// What is open to everybody stands there at once, the rest as soon as it is known.
void MainWindow::offerPlaces()
{
    const auto show = [this](const home::Entrances &open) {
        m_places = sidebarFor(open);
        m_sidebar->setEntries(m_places);
        m_sidebar->setCurrent(m_here.kind);
    };
    show({});
    m_workspace->store()
        .read([](storage::Connection &db) { return home::entrancesOf(db); })
        .then(
            this, [this, show, workspace = m_workspace.get()](const Result<home::Entrances> &open) {
                if (open && workspace == m_workspace.get())
                    show(*open);
            });
}

void MainWindow::openPalette()
{
    const auto profiles = m_profiles ? m_profiles->actions() : QList<QAction *>();
    auto *palette = new CommandPalette(m_workspace.get(), m_actions, m_places, profiles, this);
    palette->setWindowModality(Qt::WindowModal);
    palette->show();
    palette->field().setFocus();
}

void MainWindow::showShortcuts()
{
    auto *list = new ShortcutList(m_actions, this);
    list->setWindowModality(Qt::WindowModal);
    list->show();
}

void MainWindow::print()
{
    if (!m_page || !m_page->printable())
        return;
    const auto request = *m_page->printable();
    go({PageKind::PrintPreview, request.subject, codeText(request.kind)});
}

void MainWindow::sayWhyNothingPrints()
{
    const QString why = m_page->whyNotPrintable();
    m_messages->tell(Severity::Information,
        !why.isEmpty()
            ? why
            : tr("Nothing is printed from this page. Open what you want on paper: a job, "
                 "an interview plan, a scorecard, a debrief, a shared appraisal, or "
                 "Succession for the plans of all key positions."));
}

/// The first in the order of Tab of what lies in a region.
static void focusFirstIn(const QWidget &region)
{
    QWidget *at = region.nextInFocusChain();
    for (; at && at != &region; at = at->nextInFocusChain())
        if (region.isAncestorOf(at) && at->isVisible() && (at->focusPolicy() & Qt::TabFocus))
            return at->setFocus(Qt::TabFocusReason);
}

/// F6: from one region of the window to the next one that can take the keyboard.
void MainWindow::movePane(int step)
{
    QWidget *main = m_page ? m_page->firstFocus() : m_welcome->firstFocus();
    QList<QWidget *> panes{m_sidebar, main, m_demoBar, m_messages, m_header};
    if (m_page)
        for (MessageBar *message : m_page->findChildren<MessageBar *>())
            panes.insert(2, message);
    panes.removeIf([](QWidget *pane) { return !pane || !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    QWidget *focused = QApplication::focusWidget();
    // A field somewhere on the page counts as the page.
    const bool isOnPage = focused && m_page && m_page->isAncestorOf(focused);
    qsizetype at = isOnPage ? std::max(qsizetype(0), panes.indexOf(main)) : 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    QWidget *next = panes[(at + step + panes.size()) % panes.size()];
    if (next->focusPolicy() == Qt::NoFocus)
        focusFirstIn(*next);
    else
        next->setFocus(Qt::TabFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_page)
        m_page->flush();
    if (m_mayClose || unkeptPages().isEmpty())
        return event->accept();
    event->ignore();
    leaveThen([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_sidebar)
        fitToWidth();
}

} // namespace throughline::ui
