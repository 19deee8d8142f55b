#pragma once

#include "hiring/scorecardediting.h"

#include <QWidget>

class QAction;
class QProgressBar;
class QStackedWidget;

namespace throughline::ui {

class ActionBar;
class Heading;
class InterviewTimer;
class Label;
class LiveQuestions;
class Paragraph;
class ScorecardReview;

/// Everything on an interviewer's screen, from the candidate's name to the progress: the questions
/// during the talk, the review after it, or for a shared screen nothing but the question.
class InterviewDesk final : public QWidget
{
    Q_OBJECT

public:
    /// What the buttons do; the page owns them.
    struct Actions
    {
        QAction *leave, *review, *previous, *next, *submit;
    };
    enum class View { Live, Review, Shared };

    InterviewDesk(ScorecardEditing &editing, const QString &title, Actions actions);

    View view() const { return m_view; }
    void setView(View view);
    QWidget *firstFocus();
    int currentQuestion() const;

    /// While a rating is amended only the ratings stand above, so that the reason has room.
    void setAmending(bool isAmending);

    /// After the last question comes the review.
    void next();
    void previous();
    /// Marks the current question so, or takes that back.
    void toggle(hiring::AnswerState missing);
    /// Puts the time into the notes.
    void stamp();
    /// Leads to what is missing, in the review.
    void go(const hiring::ScorecardGap &gap);

    InterviewTimer &timer() { return *m_timer; }
    Label &saved() { return *m_saved; }

private:
    QLayout *makeHeader(const QString &title);
    void makeViews();
    void makeBar();
    void showQuestion(int index);
    void showState();

    ScorecardEditing &m_editing;
    Actions m_actions;
    View m_view = View::Live;
    Label *m_saved;
    InterviewTimer *m_timer;
    QStackedWidget *m_views;
    LiveQuestions *m_live = nullptr;
    ScorecardReview *m_review = nullptr;
    Paragraph *m_shared = nullptr;
    ActionBar *m_bar = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace throughline::ui
