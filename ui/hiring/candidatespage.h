#pragma once

#include "hiring/candidatesight.h"
#include "hiring/recruiting.h"
#include "shell/page.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace throughline::ui {

class CandidateBoard;
class CandidateForms;
class CandidateMoves;
class CandidateTable;
class EmptyState;
class FilterField;
class MessageBar;

/// S06: the candidates of a requisition, or of all of them, as a table or as a board. Moving works
/// the same in both: Ctrl and an arrow, or "Move to…".
class CandidatesPage final : public Page
{
    Q_OBJECT

public:
    CandidatesPage(Workspace &workspace, std::optional<hiring::RequisitionId> requisition,
        QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override { return m_actions; }
    void begin(const QString &intent) override;

private:
    void makeActions();
    QAction *act(const QString &id, const QString &text, const QKeySequence &keys,
        void (CandidatesPage::*slot)());
    void layOut();
    hiring::CandidateFilter filter() const;
    void load();
    void loadMore();
    int tableRows() const;
    void received(const Result<CandidateSight> &sight);
    void showRows(CandidateSight sight);
    void showEmpty(EmptyState *empty, QAction &action, QAction *second = nullptr);
    std::optional<hiring::CandidateRow> current() const;
    void moveTo(hiring::ApplicationId id, hiring::Stage stage);
    void moveOn();
    void moveBack();
    void chooseStage();
    void openNext();
    void openDebrief();
    void compare();
    void openKit();
    void toggleBoard();
    void beginAdding();
    void add();
    void keepBoth();
    void takeKnown();
    void beginArranging();
    void beginChanging();
    void showChosen();
    void offerChanges();
    void importList();
    void exportAll();
    void showRefusal(const Error &error);
    void showForm(bool isShown);
    void closeForm();

    std::optional<hiring::RequisitionId> m_requisition;
    QString m_name;
    std::vector<hiring::CandidateRow> m_boardRows;
    std::optional<hiring::ApplicationId> m_selected;
    std::optional<PersonId> m_known; ///< who has the e-mail address of whom the form describes
    std::optional<hiring::ApplicationId> m_added; ///< until the list has it
    QList<QAction *> m_actions;
    QAction *m_add, *m_addNow, *m_keepBoth, *m_arrange, *m_arrangeNow, *m_close, *m_moveTo, *m_open,
        *m_compare, *m_kit, *m_board, *m_tryAgain, *m_clear, *m_takeKnown, *m_change, *m_import;
    MessageBar *m_messages;
    QWidget *m_tools = nullptr, *m_buttons = nullptr;
    FilterField *m_filter;
    QComboBox *m_stage;
    QStackedWidget *m_views; ///< table, board, or an empty state
    QTableView *m_table;
    CandidateTable *m_model;
    CandidateBoard *m_boardView;
    QWidget *m_empty = nullptr;
    CandidateForms *m_forms = nullptr;
    CandidateMoves *m_moves;
    bool m_isBoard = false;
    bool m_isManaged = true; ///< what is shown; an interviewer only looks
};

} // namespace throughline::ui
