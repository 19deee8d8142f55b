#pragma once

#include "competency/competencies.h"
#include "forms/once.h"
#include "forms/readingtrouble.h"
#include "security/profilespanel.h"
#include "shell/page.h"

#include <QStandardItemModel>

class QListView;
class QStackedWidget;
class QTableView;

namespace throughline::ui {

class ActionBar;
class FormDraft;
class MessageBar;
class PolicyPanel;

/// S25: who may do what, and what belongs to every job? Profiles and their roles, what each role
/// may, the policy of the core competency; the audit trail, cycles and import are one step away.
class AdministrationPage final : public Page
{
    Q_OBJECT

public:
    explicit AdministrationPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    void begin(const QString &intent) override;

private:
    void makeActions();
    void layOut();
    void addCategory(const QString &text, QWidget &page);
    QWidget *makeRoles();
    void reload();
    template<typename Work, typename Then>
    void perform(Work work, const QString &done, FormDraft &draft, Then then);
    void saveProfile(const security::Profile &profile);
    void removeProfile(security::ProfileId id);
    void savePolicy(const competency::CorePolicy &policy);

    QAction *m_new, *m_audit, *m_cycles, *m_import, *m_retry;
    QStandardItemModel m_categoryModel, m_roleModel;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    Once m_writing;
    QListView *m_categories;
    QStackedWidget *m_pages;
    ProfilesPanel *m_profiles;
    PolicyPanel *m_policy;
    std::optional<qint64> m_core; // the core competency
    ActionBar *m_bar;
};

} // namespace throughline::ui
