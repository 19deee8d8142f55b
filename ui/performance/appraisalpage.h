#pragma once

#include "competency/competencies.h"
#include "evidence/evidencelist.h"
#include "performance/appraisaldraft.h"
#include "shell/page.h"
#include "storage/draftjournal.h"

class QPushButton;
class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace throughline::ui {

class ActionBar;
class AnswerPanel;
class AppraisalDrafts;
class Autosave;
class ConflictSheet;
class CompetencyBlock;
class EmptyState;
class EvidenceDrawer;
struct DraftField;
class HrPanel;
class Label;
class MessageBar;
class ScrollPage;
class SidePanel;
class SummaryPanel;

/// S11: one appraisal with all its competencies on one page. Its author and its person write their
/// sides here, meet each other's when both are done, and read it once it is shared.
class AppraisalPage final : public Page
{
    Q_OBJECT

public:
    AppraisalPage(Workspace &workspace, performance::AppraisalId id, QWidget *parent = nullptr);
    ~AppraisalPage() override;

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    QUndoStack *undoStack() override { return &m_draft->history(); }
    std::optional<documents::DocumentRequest> printable() const override;
    QString whyNotPrintable() const override;
    void flush() override;

protected:
    void resizeEvent(QResizeEvent *) override;
    bool event(QEvent *) override;

private:
    static constexpr qreal drawerFrom = 62; ///< em: below, the drawer opens with Ctrl+E

    /// What the page is made of, read at once.
    struct Content
    {
        performance::AppraisalFile file;
        std::vector<competency::CompetencyRevision> revisions; ///< of the items, in their order
        std::vector<std::pair<competency::CompetencyId, QString>> competencies;
    };
    static Result<Content> readContent(
        storage::Connection &connection, performance::AppraisalId id);

    const performance::AppraisalFile &file() const { return m_content->file; }
    bool writesRatings() const;
    bool writesSummary() const;

    // What is on the page (appraisalpage.cpp)
    void makeFrame();
    void load();
    void receive(const Result<Content> &content);
    void rebuild();

    // When the same side was written in another window (appraisalconflict.cpp)
    void save(const std::function<void(const std::optional<Error> &)> &report);
    /// What another window wrote is met when nothing here is unsaved, or at once.
    enum class Meeting { WhenWritten, Now };
    void refresh(Meeting meeting);
    void moveOn(const performance::AppraisalFile &before);
    void meet(const performance::AppraisalFile &stored);
    bool isDeciding() const;
    void openSheet();
    void closeSheet();
    void decideLater();
    void settle(const std::vector<Keep> &choices);

    // What is typed is kept until the appraisal has taken it (appraisalkeeping.cpp)
    void beginKeeping();
    void keepWords();
    bool writes(const DraftField &field) const;
    void putBack(const std::vector<storage::Draft> &drafts);
    void putBackBeside(const storage::Draft &draft);
    void takeUp(const AppraisalWords &mine, const AppraisalWords &base, const QDateTime &typedAt);
    void tellWhatIsLeft();
    void copyWhatIsLeft();
    void discardWhatIsLeft();
    void keepAnswer(const QString &kept);

    // What is shown of what is written (appraisalshowing.cpp)
    void showCitations();
    void showEntry(int index);
    void showProgress();
    void showScore();
    void showBar();
    void showState();
    void tellWhereItStands();

    // What it is made of (appraisalbody.cpp)
    QWidget *makeBody();
    void addExceptions(QVBoxLayout &column);
    bool letsItGoOn() const;
    QWidget *makeHrPanel();
    CompetencyBlock *makeBlock(size_t index);
    void connectBlock(CompetencyBlock &block, int index);
    void fillDrawer();

    // What can be done (appraisalsteps.cpp)
    void makeActions();
    void addRatingActions();
    void offerActions();
    void rateCurrent(int level);
    void next();
    void previous();
    void goTo(int index);
    void keepInSight(int index);
    void scrollToTheBeginning();
    void goToTheAnswer();
    void showWhy();

    // Evidence beside it (appraisallinking.cpp)
    void toggleDrawer();
    void beginEvidence();
    bool fitBeside() const;
    void arrangePanes();
    void leaveDrawer();
    void insertEvidence(const evidence::EvidenceRow &row);
    void unlink(int index, evidence::EvidenceId evidence);
    bool isLinked(competency::RevisionId revision, evidence::EvidenceId evidence) const;
    class LinkChange;

    // The steps from done to answered (appraisalacts.cpp)
    void submit();
    void whenSaved(std::function<void()> step);
    void publish();
    void share();
    void reveal();
    void withdraw();
    void answer(performance::Opinion opinion, const QString &words);
    void acknowledge();
    void overrideScore(std::optional<int> hundredths, const QString &reason);
    void suggestGoals();
    template<typename Act>
    void perform(Act act);
    void followFocus(QWidget *now);
    void fail(const Error &error);

    const performance::AppraisalId m_id;
    std::optional<Content> m_content;
    AppraisalDraft *m_draft;
    Autosave *m_autosave = nullptr;
    AppraisalDrafts *m_drafts = nullptr; // for those who write here
    std::optional<Answer<AppraisalDraft::Written>> m_writing; // the latest
    std::function<void()> m_afterSaving;
    int m_current = 0;
    std::unique_ptr<AppraisalMerge> m_merge; // while somebody has to choose

    MessageBar *m_message;
    MessageBar *m_standing;
    MessageBar *m_left; // what did not get in
    std::vector<storage::Draft> m_leftWords;
    QString m_keptAnswer;
    Label *m_progress;
    QStackedLayout *m_states; // content or nothing
    EmptyState *m_empty;
    ConflictSheet *m_sheet;
    QSplitter *m_panes;
    ScrollPage *m_scroll;
    QWidget *m_body; // what is rebuilt inside the scroll page
    EvidenceDrawer *m_drawer = nullptr;
    SummaryPanel *m_summary = nullptr;
    AnswerPanel *m_answer = nullptr;
    HrPanel *m_hr = nullptr;
    std::vector<CompetencyBlock *> m_blocks;
    ActionBar *m_bar;
    QPushButton *m_previousButton = nullptr, *m_nextButton = nullptr, *m_mainButton = nullptr;

    QList<QAction *> m_rates;
    QAction *m_clear, *m_next, *m_previous, *m_evidence, *m_newEvidence, *m_submit, *m_reveal,
        *m_withdraw, *m_read, *m_why, *m_decide, *m_retry, *m_toOverview, *m_copyLeft,
        *m_discardLeft;
};

} // namespace throughline::ui
