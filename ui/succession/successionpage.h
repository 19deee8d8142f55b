#pragma once

#include "forms/readingtrouble.h"
#include "shell/page.h"
#include "succession/successordetails.h"

namespace throughline::ui {

class ActionBar;
class Alternatives;
class AddSuccessorPane;
class FormDraft;
class EmptyState;
class MarkPositionPane;
class MessageBar;
class Paragraph;

/// S15 without the drawn chart: the key positions with their cover, and for the chosen one why it
/// is key, who could follow, how ready they are and what proves it.
class SuccessionPage final : public Page
{
    Q_OBJECT

public:
    SuccessionPage(Workspace &workspace, std::optional<qint64> position, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    std::optional<documents::DocumentRequest> printable() const override;
    void begin(const QString &intent) override;

private:
    /// What stands beside the key positions.
    enum Side { Details, Adding, Marking };
    struct Book
    {
        std::vector<SuccessionPlan> plans;
        succession::BenchStrength bench;
        std::optional<std::pair<qint64, QString>> unmarked; ///< asked for, but not a key position
    };
    static Book readBook(storage::Connection &connection, std::optional<qint64> wanted);

    void connectActions();
    void layOut();
    void makeBar();
    QWidget *makeOutline();
    QLayout *makeSides();
    void load();
    void showBook(const Book &book);
    void showBench();
    void showOutline(const std::optional<succession::PositionId> &before);
    void showDetails();
    void turnTo(Side side);
    const SuccessionPlan *current() const;
    const succession::Successor *currentSuccessor() const;

    // What can be done (successionsteps.cpp)
    void offerCandidates();
    void searchCandidates(const QString &typed);
    void addSuccessor(PersonId person, succession::Readiness readiness, const QString &proof);
    void reviewSuccessor();
    void setReadiness(succession::SuccessorId id, int version, succession::Readiness readiness,
        const QString &proof);
    void removeSuccessor();
    void offerMarking();
    void searchPositions(const QString &typed);
    void markPosition(qint64 position, const QString &reason, succession::LossRisk lossRisk);
    void unmarkPosition();
    void backToOutline();
    /// Undo of what a toast offers; a refusal is reported.
    template<typename Act>
    std::function<void()> wayBack(Act act);
    void endForm(FormDraft &draft, int turn);
    template<typename Pane>
    void refuseIn(Pane &pane, bool isStillShown, const Error &error);

    std::optional<qint64> m_wanted;
    std::optional<succession::PositionId>
        m_addedTo; ///< the position that somebody is being named for
    bool m_isLedToMarking = false; ///< once: whoever leaves it is not led back
    QString m_intent;
    Book m_book;
    QStandardItemModel m_outlineModel;
    QAction *m_add, *m_review, *m_remove, *m_mark, *m_unmark, *m_reload;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    Paragraph *m_bench;
    QTableView *m_outline;
    EmptyState *m_empty;
    Alternatives *m_views; // the panes or nothing
    Alternatives *m_sides;
    SuccessorDetails *m_details;
    AddSuccessorPane *m_adding;
    MarkPositionPane *m_marking;
    ActionBar *m_bar;
};

} // namespace throughline::ui
