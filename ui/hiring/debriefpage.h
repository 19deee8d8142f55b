#pragma once

#include "forms/once.h"
#include "hiring/debriefing.h"
#include "shell/page.h"

class QCheckBox;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace throughline::ui {

class AnswerNotes;
class DebriefExceptions;
class DebriefTable;
class DecisionBar;
class Label;
class MessageBar;
class Paragraph;
class RatingCell;

/// S09: a candidate's scorecards side by side, for the talk about them and the decision. Whoever
/// sits on the panel and has not submitted learns how many are in, and nothing else (H-23).
class DebriefPage final : public Page
{
    Q_OBJECT

public:
    DebriefPage(Workspace &workspace, hiring::ApplicationId id, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override { return m_actions; }
    std::optional<documents::DocumentRequest> printable() const override;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void makeActions();
    QWidget *makeHeading();
    void layOutScores();
    void load();
    void follow();
    void received(const Result<hiring::Debrief> &debrief);
    void showHidden();
    void showScores();
    void showEmpty(
        const QString &title, const QString &sentence, QAction &action, QAction *second = nullptr);
    void makeRoom();
    void showNotes();
    void openOwn();
    void record();
    void refused(const Error &error);
    void offerUndo(
        const QString &said, hiring::DecisionId rejection, const hiring::Application &before);
    void compare();

    hiring::ApplicationId m_id;
    std::optional<hiring::Debrief> m_debrief;
    QList<QAction *> m_actions;
    QAction *m_own = nullptr, *m_decide = nullptr, *m_compare = nullptr, *m_tryAgain = nullptr,
            *m_onlyDisagreements = nullptr, *m_candidates = nullptr, *m_look = nullptr,
            *m_lookNow = nullptr, *m_return = nullptr, *m_returnNow = nullptr, *m_close = nullptr;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QWidget *m_scores, *m_views = nullptr;
    Label *m_candidate;
    Paragraph *m_summary;
    QTableView *m_table;
    DebriefTable *m_model = nullptr;
    QWidget *m_empty = nullptr;
    QCheckBox *m_only = nullptr;
    RatingCell *m_ratingCell;
    AnswerNotes *m_notes;
    Paragraph *m_advice, *m_record;
    DecisionBar *m_decision;
    Once m_recording;
    DebriefExceptions *m_exceptions = nullptr;
};

} // namespace throughline::ui
