#pragma once

#include "shell/actionregistry.h"
#include "shell/pageregistry.h"
#include "shell/preferences.h"
#include "shell/sidebar.h"
#include "shell/workspace.h"

#include <QMainWindow>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QUndoGroup>

namespace throughline::ui {

class EditActions;
class Header;
class Label;
class MessageBar;
class Toast;
class Welcome;

/// The window: navigation at the leading edge, one page, and above and below it what is the same
/// everywhere. It knows pages only through their contract.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Preferences &preferences, const PageRegistry &pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a company from now on, beginning at Home.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    /// Leaves the company and shows the welcome again.
    void closeWorkspace();
    /// Shows a question instead of the welcome until a company is shown or closed; takes it over.
    void ask(QWidget *question, QWidget *firstFocus);
    Workspace *workspace() const { return m_workspace.get(); }

    /// Says above every page that this is the demo company, and how to begin one's own (S01).
    void markAsDemo();

    /// Somebody else sits here now: what is unsaved is written by whoever wrote it, then everything
    /// begins anew at Home, since the way back may lead where the new one may not go.
    void changePerson(const storage::Session &session, const QString &person, QMenu *profiles);

    /// Who sits here, and what the menu behind the name offers (other profiles).
    void setPerson(const QString &person, QMenu *profiles);

    void go(const Destination &destination);
    /// Does it at once, or asks first where something half written would be lost.
    void leaveThen(std::function<void()> leave);
    Page *currentPage() const { return m_page; }
    const Destination &here() const { return m_here; }

    MessageBar &messageBar() { return *m_messages; }
    ActionRegistry &actions() { return m_actions; }
    Preferences &preferences() { return m_preferences; }

    /// Makes every word anew, after the language has changed.
    void retranslate();

signals:
    void demoAsked();
    void newFileAsked();
    void openFileAsked();
    void copyAsked();
    void serverAsked();
    void fileChosen(const QString &path);
    void closeAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Left while something was half written in it; waits, unseen, in the stack.
    struct HeldPage
    {
        Destination place;
        Page *page;
        QPointer<QWidget> stood; ///< the field with the keyboard
    };

    QAction *addWindowAction(QMenu &menu, const QString &id, const QString &text,
        const QKeySequence &keys, std::function<void()> act);
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeLanguageMenu(QMenu &menu);
    void makeGoMenu();
    void makeHelpMenu();
    void layOut();
    void makeWelcome();
    void makeStatusBar();
    void makeDemoBar();
    void checkMode();
    void nameCompany();
    void showPage(const Destination &destination);
    void leavePage();
    void turnFromPage();
    void forgetHeldPages();
    HeldPage pageFor(const Destination &destination);
    QStringList unkeptPages() const;
    void forgetWay();
    void updatePageMenu();
    void updatePrinting();
    void followUndo();
    void goThroughHistory(int step);
    void openPalette();
    void showShortcuts();
    void print();
    void sayWhyNothingPrints();
    void movePane(int step);
    void fitToWidth();
    void listen(Workspace &workspace);
    void offerPlaces();
    void showPerson();

    Preferences &m_preferences;
    const PageRegistry &m_pages;
    ActionRegistry m_actions;
    QUndoGroup m_undo;
    QShortcut *m_whyNotPrint; ///< has the keys of printing where nothing is printed
    QPointer<EditActions> m_edit;
    std::unique_ptr<Workspace> m_workspace;

    Header *m_header = nullptr;
    Sidebar *m_sidebar = nullptr;
    QList<SidebarEntry> m_places; ///< where this session may go
    QStackedWidget *m_stack = nullptr;
    Welcome *m_welcome = nullptr;
    QWidget *m_question = nullptr;
    MessageBar *m_demoBar = nullptr;
    MessageBar *m_messages = nullptr;
    Toast *m_toast = nullptr;
    Label *m_saveState = nullptr;
    Label *m_place = nullptr;
    QMenu *m_pageMenu = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_resetDemo = nullptr;
    QAction *m_switchProfile = nullptr;
    QList<QAction *> m_companyActions; ///< only where a company is open
    QList<QAction *> m_modes; ///< in the order of Mode
    bool m_isDemo = false;
    QString m_person;
    QPointer<QMenu> m_profiles;

    std::vector<HeldPage> m_held;
    bool m_mayClose = false; ///< somebody said that what is half written may go

    Page *m_page = nullptr;
    Destination m_here;
    QList<Destination> m_history;
    qsizetype m_at = -1;
};

} // namespace throughline::ui
