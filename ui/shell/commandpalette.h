#pragma once

#include "shell/actionregistry.h"
#include "shell/sidebar.h"
#include "shell/workspace.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

namespace throughline::ui {

class Label;

/// Ctrl+K: finds people, candidates, jobs, positions and competencies, every page and every action
/// that is possible now. The focus stays in the field; the arrows move the list (ui.md 3.3).
/// A leading > looks for commands only, @ for people, # for jobs.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// `profiles`: one action for each profile that can be taken.
    CommandPalette(Workspace *workspace, const ActionRegistry &actions,
        const QList<SidebarEntry> &pages, const QList<QAction *> &profiles, QWidget *parent);

    QLineEdit &field() { return *m_field; }

    /// One line to choose: what it says, and what happens.
    struct Choice
    {
        QString group;
        QString title;
        QString detail;
        IconName icon;
        std::function<void()> open; ///< none: it is not possible here and now
    };

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void search(const QString &typed, QChar prefix);
    static QList<Choice> inTypedOrder(QList<Choice> choices, const QString &typed);
    void layOut();
    void offer(Choice choice, const QString &typed);
    static QString perhaps();
    void putPerhapsLast();
    void addPages(const QString &typed);
    void addErrands(const QString &typed);
    void addProfiles(const QString &typed);
    void addCommands(const QString &typed);
    void addImpossible(const QString &typed);
    void showChoices(const QList<Choice> &found);
    void openCurrent();
    void moveBy(int rows);
    QString countText() const;

    Workspace *m_workspace;
    const ActionRegistry &m_actions;
    QList<SidebarEntry> m_pages;
    QList<QPointer<QAction>> m_profiles;
    QList<Choice> m_choices;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_count;
    QStandardItemModel m_model;
    QTimer m_pause;
    int m_edition = 0; // answers to what was typed before are dropped
};

} // namespace throughline::ui
