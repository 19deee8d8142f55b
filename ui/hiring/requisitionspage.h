#pragma once

#include "forms/once.h"
#include "hiring/recruiting.h"
#include "hiring/requisitiontables.h"
#include "shell/page.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace throughline::ui {

class FilterField;
class Heading;
class MessageBar;
class NewRequisitionForm;
class RequisitionClosing;

/// Where hiring starts: the interviews that the reader holds, and the requisitions that they see.
class RequisitionsPage final : public Page
{
    Q_OBJECT

public:
    explicit RequisitionsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override { return m_actions; }
    void begin(const QString &intent) override;

private:
    struct Sight
    {
        std::vector<hiring::InterviewRow> interviews;
        std::vector<hiring::RequisitionRow> requisitions;
        int shown = 0;
        int all = 0;
    };

    void makeActions();
    void layOut();
    void keepRowsVisible();
    hiring::RequisitionFilter filter() const;
    void load();
    void loadMore();
    void received(const Result<Sight> &sight);
    void showInterviews(const std::vector<hiring::InterviewRow> &rows);
    void showRequisitions(const std::vector<hiring::RequisitionRow> &rows, int shown);
    void showEmpty();
    void makeRoom();
    const hiring::RequisitionRow *chosen() const;
    void showChosen();
    void openChosen(PageKind page);
    void beginOpening();
    void openRequisition();
    void beginClosing();
    void leaveForms();
    void reopen();

    QList<QAction *> m_actions;
    QAction *m_new = nullptr, *m_openNow = nullptr, *m_close = nullptr, *m_candidates = nullptr,
            *m_kit = nullptr, *m_compare = nullptr, *m_tryAgain = nullptr, *m_home = nullptr,
            *m_clear = nullptr, *m_closing = nullptr, *m_closeIt = nullptr, *m_reopen = nullptr;
    QWidget *m_buttons = nullptr;
    MessageBar *m_messages;
    Heading *m_interviewsTitle;
    QTableView *m_interviews;
    InterviewRows *m_interviewRows;
    FilterField *m_filter;
    QComboBox *m_state;
    QStackedWidget *m_views;
    QTableView *m_table;
    RequisitionRows *m_rows;
    QWidget *m_empty = nullptr;
    NewRequisitionForm *m_form;
    Once m_opening;
    RequisitionClosing *m_closingForm = nullptr;
};

} // namespace throughline::ui
