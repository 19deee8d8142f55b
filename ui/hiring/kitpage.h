#pragma once

#include "hiring/kitediting.h"
#include "shell/page.h"

class QComboBox;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace throughline::ui {

class ActionBar;
class Chip;
class MessageBar;
class QuestionPreview;

/// S07: the kit that a requisition's interviewers work with: which questions, how long, asked by
/// whom, and whether it is fit to be used.
class KitPage final : public Page
{
    Q_OBJECT

public:
    KitPage(Workspace &workspace, hiring::RequisitionId id, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override { return m_actions; }
    QUndoStack *undoStack() override;
    std::optional<documents::DocumentRequest> printable() const override;
    void flush() override;

private:
    void makeActions();
    QWidget *makeEditor();
    QLayout *makeTop();
    QWidget *makeQuestions();
    void followEditing();
    void load();
    void follow();
    void followTo(const hiring::Kit &stored);
    void received(const Result<hiring::Kit> &kit);
    void showEmpty(const QString &title, const QString &sentence, QAction &action);
    void offerReading(const Error &refusal);
    void showPlan();
    void showQuestion();
    void showBank();
    int current() const;
    void addQuestion();
    void removeQuestion();
    void moveQuestion(int by);
    void read();
    void publish();
    void nextVersion();

    hiring::RequisitionId m_id;
    KitEditing *m_editing = nullptr;
    std::optional<hiring::PlanId>
        m_readable; ///< for whoever interviews with it and does not change it
    QList<QAction *> m_actions;
    QAction *m_add = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr,
            *m_publish = nullptr, *m_next = nullptr, *m_tryAgain = nullptr, *m_read = nullptr,
            *m_candidates = nullptr;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QWidget *m_editor = nullptr, *m_empty = nullptr;
    Chip *m_state = nullptr;
    QSpinBox *m_slot = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_bankRow = nullptr; ///< what changes the questions
    QComboBox *m_bank = nullptr;
    QuestionPreview *m_preview = nullptr;
    ActionBar *m_bar = nullptr;
};

} // namespace throughline::ui
