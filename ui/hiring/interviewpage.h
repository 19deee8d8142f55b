#pragma once

#include "hiring/interviewdesk.h"
#include "shell/page.h"

class QStackedWidget;

namespace throughline::ui {

class AmendBar;
class ConflictSheet;
class InterviewNotices;
class MessageBar;

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

    using View = InterviewDesk::View;
    View view() const { return m_desk ? m_desk->view() : View::Live; }
    void setView(View view) { m_desk->setView(view); }

private:
    QAction *act(const QString &id, const QString &text, const QKeySequence &keys,
        void (InterviewPage::*slot)());
    void makeRatingActions();
    void makeStepActions();
    void makeActions();
    void load();
    void received(const Result<hiring::InterviewSheet> &sheet);
    void showEmpty(const QString &title, const QString &sentence, QAction *action);
    void showSheet(hiring::InterviewSheet sheet);
    void showSubmission();

    // When another window wrote the same scorecard (interviewconflict.cpp)
    void prepareForTwoVersions();
    bool isDeciding() const;
    void openSheet();
    void closeSheet();
    void decideNow();
    void decideLater();
    void showSettled();

    // What the keys do (interviewactions.cpp)
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
    void beginAmending();
    void closeAmending();
    void leave();
    void openDebrief();
    void useJobsKit();
    void tryAgain();
    void copyText();

    hiring::InterviewId m_id;
    std::optional<hiring::InterviewSheet> m_unopened; ///< an interview without questions
    ScorecardEditing *m_editing = nullptr;

    QList<QAction *> m_actions;
    QAction *m_next = nullptr, *m_previous = nullptr, *m_review = nullptr, *m_submit = nullptr,
            *m_leave = nullptr, *m_withdraw = nullptr, *m_debrief = nullptr, *m_useKit = nullptr,
            *m_tryAgain = nullptr, *m_copy = nullptr, *m_amend = nullptr,
            *m_recordAmendment = nullptr, *m_closeAmending = nullptr, *m_decide = nullptr;

    QStackedWidget *m_pages; ///< nothing yet, the interview, two versions, or empty
    MessageBar *m_messages;
    AmendBar *m_amending = nullptr;
    InterviewDesk *m_desk = nullptr;
    ConflictSheet *m_sheet = nullptr;
    InterviewNotices *m_notices = nullptr;
};

} // namespace throughline::ui
