#include "forms/label.h"
#include "forms/messagebar.h"
#include "shell/editactions.h"
#include "shell/header.h"
#include "shell/mainwindow.h"
#include "shell/toast.h"
#include "shell/welcome.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr qreal roomForWords = 64; // em: below it the sidebar is a rail of icons
static constexpr qreal roomForDemoBar = 36; // em of height: below it the page needs them all

void MainWindow::layOut()
{
    m_header = new Header(*m_back, *m_forward, *m_actions.findAction(u"openPalette"_s));
    connect(m_header, &Header::personPressed, this, &MainWindow::showPerson);
    makeDemoBar();
    m_messages = new MessageBar;
    m_messages->hide();
    m_stack = new QStackedWidget;
    makeWelcome();
    m_toast = new Toast;
    // 3.6: what was just done is undone by the same keys as words; what was written comes first.
    auto *undoing = new QShortcut(QKeySequence::Undo, m_toast);
    connect(undoing, &QShortcut::activated, m_toast, &Toast::undo);
    connect(&m_undo, &QUndoGroup::canUndoChanged, undoing,
        [undoing](bool hasWords) { undoing->setEnabled(!hasWords); });
    m_sidebar = new Sidebar;
    connect(m_sidebar, &Sidebar::chosen, this, [this](PageKind page) { go({page}); });

    auto *content = new QVBoxLayout;
    content->setContentsMargins({});
    content->setSpacing(0);
    content->addWidget(m_header);
    content->addWidget(m_demoBar);
    content->addWidget(m_messages);
    content->addWidget(m_stack, 1);
    content->addWidget(m_toast);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(content, 1);
    setCentralWidget(central);

    makeStatusBar();
    m_header->hide();
    m_sidebar->hide();
    statusBar()->hide();
    m_welcome->firstFocus()->setFocus();
}

void MainWindow::makeWelcome()
{
    m_welcome = new Welcome(m_preferences);
    connect(m_welcome, &Welcome::demoChosen, this, &MainWindow::demoAsked);
    connect(m_welcome, &Welcome::newFileChosen, this, &MainWindow::newFileAsked);
    connect(m_welcome, &Welcome::serverChosen, this, &MainWindow::serverAsked);
    connect(m_welcome, &Welcome::openChosen, this, &MainWindow::openFileAsked);
    connect(m_welcome, &Welcome::fileChosen, this, &MainWindow::fileChosen);
    m_stack->addWidget(m_welcome);
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::makeDemoBar()
{
    m_demoBar = new MessageBar;
    m_demoBar->setObjectName("demoBar"_L1);
    m_demoBar->hide();
    connect(m_demoBar, &MessageBar::dismissed, this, [this] { m_isDemo = false; });
    if (m_isDemo)
        markAsDemo();
}

void MainWindow::markAsDemo()
{
    m_isDemo = true;
    m_demoBar->tell(Severity::Information,
        tr("Demo company. Change whatever you like: it is gone when you leave, unless you save a "
           "copy."),
        {m_actions.findAction(u"newFile"_s), m_resetDemo});
    m_resetDemo->setVisible(true);
    fitToWidth();
}

void MainWindow::makeStatusBar()
{
    m_saveState = new Label(QString(), TextRole::Small, Tone::Secondary);
    m_saveState->setObjectName("saveState"_L1);
    m_place = new Label(QString(), TextRole::Small, Tone::Secondary);
    auto *bar = new QStatusBar; // setStatusBar() deletes an earlier one with all that was in it
    setStatusBar(bar);
    bar->addWidget(m_saveState);
    bar->addPermanentWidget(m_place);
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(sp(4), 0, sp(4), 0);
}

void MainWindow::nameCompany()
{
    for (QAction *action : m_companyActions)
        action->setEnabled(m_workspace != nullptr);
    if (!m_workspace)
        return setWindowTitle(tr("Throughline"));
    const storage::Place &place = m_workspace->store().place();
    const QString name = place.display();
    m_place->setText(place.isPostgreSql() ? name : QFileInfo(name).fileName());
    setWindowTitle(
        tr("%1 – Throughline")
            .arg(place.isPostgreSql() ? place.database : QFileInfo(name).completeBaseName()));
}

void MainWindow::fitToWidth()
{
    const bool whole = m_page && m_page->wantsWholeWindow();
    const bool narrow = width() < em(roomForWords);
    m_switchProfile->setEnabled(!whole && m_profiles && !m_profiles->isEmpty());
    m_sidebar->setRail(narrow);
    m_sidebar->setVisible(m_workspace && !whole && m_preferences.isSidebarShown());
    m_header->setVisible(m_workspace && !whole);
    m_header->setNarrow(narrow);
    m_demoBar->setVisible(m_workspace && !whole && m_isDemo && height() >= em(roomForDemoBar));
    statusBar()->setVisible(m_workspace && !whole);
    menuBar()->setVisible(!whole);
}

/// Everything is made anew where it stood, the welcome or the page, and the keyboard with it.
void MainWindow::retranslate()
{
    const Destination here = m_here;
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    turnFromPage();
    for (const HeldPage &held : m_held) {
        m_stack->removeWidget(held.page);
        held.page->setParent(this); // outlives the stack, in the words it was begun in
        held.page->hide();
    }
    m_question = nullptr; // goes with the stack; whoever asked hears that it was destroyed
    m_actions.forgetWindowActions();
    delete m_edit; // it knows the actions that go
    const auto menus = menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    menuBar()->clear();
    qDeleteAll(menus); // with their actions, so that no key has two
    makeMenus();
    layOut();
    nameCompany();
    for (const HeldPage &held : m_held)
        m_stack->addWidget(held.page);
    if (!m_workspace)
        return;
    setPerson(m_person, m_profiles);
    showPage(here);
    if (auto *again = focused.isEmpty() ? nullptr : m_page->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

} // namespace throughline::ui
