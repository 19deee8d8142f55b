#include "forms/naming.h"
#include "shell/editactions.h"
#include "shell/header.h"
#include "shell/language.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace throughline::ui {

QAction *MainWindow::addWindowAction(QMenu &menu, const QString &id, const QString &text,
    const QKeySequence &keys, std::function<void()> act)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(id);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    m_actions.addWindowAction(action);
    return action;
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeGoMenu();
    m_pageMenu = menuBar()->addMenu(tr("&Tools"));
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&File"));
    addWindowAction(
        menu, u"newFile"_s, tr("&New company file…"), {}, [this] { emit newFileAsked(); });
    addWindowAction(
        menu, u"openFile"_s, tr("&Open…"), QKeySequence::Open, [this] { emit openFileAsked(); });
    addWindowAction(
        menu, u"connectServer"_s, tr("Connect to a &server…"), {}, [this] { emit serverAsked(); });
    menu.addSeparator();
    m_printAction = addWindowAction(
        menu, u"print"_s, tr("&Print or save as PDF…"), QKeySequence::Print, [this] { print(); });
    updatePrinting();
    QAction *saveCopy = addWindowAction(
        menu, u"saveCopy"_s, tr("S&ave a copy…"), {}, [this] { emit copyAsked(); });
    m_resetDemo = addWindowAction(
        menu, u"resetDemo"_s, tr("Begin the &demo anew"), {}, [this] { emit demoAsked(); });
    m_resetDemo->setVisible(m_isDemo);
    menu.addSeparator();
    m_switchProfile = addWindowAction(menu, u"switchProfile"_s, tr("S&witch profile…"),
        QKeySequence(u"Ctrl+Shift+P"_s), [this] { m_header->offerProfiles(); });
    m_switchProfile->setEnabled(m_profiles && !m_profiles->isEmpty());
    QAction *closeCompany = addWindowAction(
        menu, u"closeCompany"_s, tr("&Close company"), {}, [this] { emit closeAsked(); });
    m_companyActions = {saveCopy, closeCompany};
    addWindowAction(menu, u"quit"_s, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_undo.createUndoAction(&menu, tr("&Undo"));
    undo->setObjectName("undo"_L1);
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_undo.createRedoAction(&menu, tr("&Redo"));
    redo->setObjectName("redo"_L1);
    redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    for (QAction *action : {undo, redo}) {
        menu.addAction(action);
        addAction(action); // also where a page has put the menu bar away
        m_actions.addWindowAction(action);
    }
    menu.addSeparator();
    const auto edit = [&](const QString &id, const QString &text, const QKeySequence &keys,
                          void (EditActions::*act)()) {
        return addWindowAction(menu, id, text, keys, [this, act] { (m_edit->*act)(); });
    };
    QAction *cut = edit(u"cut"_s, tr("Cu&t"), QKeySequence::Cut, &EditActions::cut);
    QAction *copy = edit(u"copy"_s, tr("&Copy"), QKeySequence::Copy, &EditActions::copy);
    QAction *paste = edit(u"paste"_s, tr("&Paste"), QKeySequence::Paste, &EditActions::paste);
    QAction *selectAll
        = edit(u"selectAll"_s, tr("Select &all"), QKeySequence::SelectAll, &EditActions::selectAll);
    menu.addSeparator();
    QAction *copyTable = edit(u"copyTable"_s, tr("Copy the whole ta&ble"),
        QKeySequence(u"Ctrl+Shift+C"_s), &EditActions::copyTable);
    menu.addSeparator();
    addWindowAction(menu, u"find"_s, tr("&Find on this page"), QKeySequence::Find, [this] {
        if (!m_edit->find())
            openPalette(); // whoever looks for something is helped there
    });
    m_edit = new EditActions(*this, {cut, copy, paste, selectAll, copyTable});
    connect(&menu, &QMenu::aboutToShow, m_edit, &EditActions::update);
}

void MainWindow::makeViewMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&View"));
    const auto mode = [&](const QString &id, const QString &text, Mode to) {
        QAction *action
            = addWindowAction(menu, id, text, {}, [this, to] { m_preferences.setMode(to); });
        action->setCheckable(true);
        return action;
    };
    m_modes = {mode(u"lookSystem"_s, tr("Look as the &system"), Mode::System),
        mode(u"lookLight"_s, tr("&Light"), Mode::Light),
        mode(u"lookDark"_s, tr("&Dark"), Mode::Dark)};
    checkMode();
    makeLanguageMenu(*menu.addMenu(tr("Lan&guage")));
    menu.addSeparator();
    const auto resize = [this](int by) {
        return [this, by] {
            m_preferences.setTextPercent(by ? m_preferences.textPercent() + by : 100);
        };
    };
    addWindowAction(
        menu, u"textLarger"_s, tr("L&arger text"), QKeySequence(u"Ctrl+="_s), resize(10));
    addWindowAction(
        menu, u"textSmaller"_s, tr("S&maller text"), QKeySequence(u"Ctrl+-"_s), resize(-10));
    addWindowAction(menu, u"textNormal"_s, tr("&Normal text size"), {}, resize(0));
    menu.addSeparator();
    addWindowAction(menu, u"toggleSidebar"_s, tr("Show or hide the side&bar"),
        QKeySequence(u"Ctrl+B"_s), [this] {
            m_preferences.setSidebarShown(!m_preferences.isSidebarShown());
            fitToWidth();
        });
}

/// Also where no company is open and the settings are not there: whoever starts for the first time
/// may not read the language that is spoken.
void MainWindow::makeLanguageMenu(QMenu &menu)
{
    const auto speak = [&](const QString &id, const QString &text, const QString &code) {
        QAction *action = addWindowAction(
            menu, id, text, {}, [this, code] { m_preferences.setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(m_preferences.language() == code);
    };
    speak(u"languageOfSystem"_s, tr("Language of the &system"), QString());
    for (const QString &code : languages())
        speak(u"language-"_s + code, u'&' + nameOfLanguage(code), code);
}

void MainWindow::checkMode()
{
    for (qsizetype i = 0; i < m_modes.size(); ++i)
        m_modes[i]->setChecked(Mode(i) == m_preferences.mode());
}

void MainWindow::makeGoMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Go"));
    addWindowAction(menu, u"openPalette"_s, tr("&Search or do…"), QKeySequence(u"Ctrl+K"_s),
        [this] { openPalette(); });
    m_back = addWindowAction(menu, u"back"_s, tr("&Back"), QKeySequence(u"Alt+Left"_s),
        [this] { goThroughHistory(-1); });
    m_forward = addWindowAction(menu, u"forward"_s, tr("&Forward"), QKeySequence(u"Alt+Right"_s),
        [this] { goThroughHistory(1); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    menu.addSeparator();
    m_companyActions += addWindowAction(menu, u"goHome"_s, tr("&Home"), QKeySequence(u"Alt+Home"_s),
        [this] { go({PageKind::Home}); });
    m_companyActions += addWindowAction(
        menu, u"goAudit"_s, tr("&Audit trail"), {}, [this] { go({PageKind::Audit}); });
    m_companyActions += addWindowAction(menu, u"goSettings"_s, tr("S&ettings"),
        QKeySequence(u"Ctrl+,"_s), [this] { go({PageKind::Settings}); });
    addWindowAction(
        menu, u"nextPane"_s, tr("&Next pane"), QKeySequence(u"F6"_s), [this] { movePane(1); });
    addWindowAction(menu, u"previousPane"_s, tr("&Previous pane"), QKeySequence(u"Shift+F6"_s),
        [this] { movePane(-1); });
}

void MainWindow::makeHelpMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Help"));
    addWindowAction(menu, u"shortcuts"_s, tr("&Shortcuts of this page"), QKeySequence(u"Ctrl+/"_s),
        [this] { showShortcuts(); });
    addWindowAction(menu, u"about"_s, tr("&About Throughline"), {}, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Throughline"),
            tr("Throughline %1\n\nCompetency-based hiring, performance review and succession. Free "
               "software under the GNU General Public License, version 3 or later.\n\nThis product "
               "includes information from the O*NET 29.3 Database by the U.S. Department of Labor, "
               "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 "
               "license. O*NET is a trademark of USDOL/ETA. [Modified: selected elements only.]")
                .arg(QCoreApplication::applicationVersion()),
            QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::updatePageMenu()
{
    m_pageMenu->clear();
    m_pageMenu->addActions(m_page->pageActions());
    m_pageMenu->setEnabled(!m_page->pageActions().isEmpty());
    updatePrinting();
}

/// Most pages know what they can print only when they have read it.
void MainWindow::updatePrinting()
{
    const bool prints = m_page && m_page->printable();
    m_printAction->setEnabled(prints);
    m_whyNotPrint->setKey(m_printAction->shortcut());
    m_whyNotPrint->setEnabled(m_page && !prints && m_here.kind != PageKind::PrintPreview);
}

} // namespace throughline::ui
