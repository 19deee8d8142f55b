#pragma once

#include "hiring/scorecardediting.h"
#include "shell/page.h"

class QComboBox;
class QListView;
class QProgressBar;
class QScrollArea;
class QStackedWidget;

namespace throughline::ui {

class ActionBar;
class EmptyState;
class Heading;
class InterviewTimer;
class Label;
class MessageBar;
class Paragraph;
class QuestionView;
class ScorecardReview;

/// S08: used while talking to a candidate. Questions, anchors, ratings and notes on one screen, all
/// by keyboard; then a review of everything, and submitting. It opens in review when the talk is
/// over already, so that scoring afterwards takes a digit for each question.
class InterviewPage final : public Page
{
    Q_OBJECT

public:
    InterviewPage(Workspace &workspace, hiring::InterviewId id, QWidget *parent = nullptr);
    ~InterviewPage() override;

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override { return m_actions; }
    QUndoStack *undoStack() override;
    std::optional<documents::DocumentRequest> printable() const override;
    void flush() override;
    bool wantsWholeWindow() const override { return true; }

    enum class View { Live, Review, Shared };
    View view() const { return m_view; }
    void setView(View view);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    QAction *act(const QString &id, const QString &text, const QKeySequence &keys,
        void (InterviewPage::*slot)());
    void makeActions();
    void makeLive();
    void load();
    void received(const Result<hiring::InterviewSheet> &sheet);
    void showEmpty(const QString &title, const QString &sentence, QAction *action);
    void showSheet(hiring::InterviewSheet sheet);
    void showQuestion(int index);
    void showState();
    void showSaveState(const SaveState &state);
    void showSubmission();
    void fitToWidth();

    void next();
    void previous();
    void stamp();
    void toggleShared();
    void toggleReview();
    void toggleNotAsked();
    void toggleNoEvidence();
    void toggleTimer();
    void submit();
    void withdraw();
    void leave();
    void openDebrief();
    void useJobsKit();
    void tryAgain();
    void copyText();
    int currentQuestion() const;

    hiring::InterviewId m_id;
    std::optional<hiring::InterviewSheet> m_unopened; ///< an interview without questions
    ScorecardEditing *m_editing = nullptr;
    View m_view = View::Live;
    bool m_wasTrouble = false;

    QList<QAction *> m_actions;
    QAction *m_next = nullptr, *m_previous = nullptr, *m_review = nullptr, *m_submit = nullptr,
            *m_leave = nullptr, *m_withdraw = nullptr, *m_debrief = nullptr, *m_useKit = nullptr,
            *m_tryAgain = nullptr, *m_copy = nullptr;

    QStackedWidget *m_pages; ///< nothing yet, the interview, or an empty state
    QWidget *m_interview;
    MessageBar *m_messages;
    Heading *m_heading;
    Label *m_saved;
    InterviewTimer *m_timer = nullptr;
    QStackedWidget *m_views;
    QWidget *m_live = nullptr;
    QListView *m_list = nullptr;
    QComboBox *m_combo = nullptr;
    QScrollArea *m_scroll = nullptr;
    QuestionView *m_question = nullptr;
    ScorecardReview *m_reviewing = nullptr;
    QWidget *m_shared = nullptr;
    Paragraph *m_sharedText = nullptr;
    ActionBar *m_bar = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace throughline::ui
