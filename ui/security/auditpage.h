#pragma once

#include "forms/readingtrouble.h"
#include "security/auditlist.h"
#include "shell/page.h"
#include "tables/pagedchoice.h"

class QComboBox;
class QStackedLayout;
class QTableView;

namespace throughline::ui {

class ActionBar;
class EmptyState;
class LookupField;
class MessageBar;

/// S25: who did what, and when? The append-only trail, newest first, without the contents; only
/// an auditor sees it.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;

private:
    struct Outline
    {
        security::AuditFilter filter;
        int count;
        int everything;
        QStringList kinds;
    };

    void makeActions();
    void layOut();
    security::AuditFilter filter() const;
    void reload();
    void showOutline(const Outline &outline);
    void showKinds(const QStringList &kinds);
    void settleAfterFirstPage();

    const bool m_isAuditor;
    PagedModel<security::AuditRow> m_model;
    QAction *m_export, *m_clear, *m_retry, *m_home;
    LookupField *m_person;
    QComboBox *m_kind, *m_period;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    QTableView *m_table;
    PagedChoice<security::AuditRow, qint64> *m_choice;
    EmptyState *m_nothing, *m_noMatch, *m_notAllowed;
    QStackedLayout *m_either;
    ActionBar *m_bar;
    bool m_isFitted = false;
    int m_question = 0;
};

} // namespace throughline::ui
