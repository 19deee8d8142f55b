#pragma once

#include "competency/keepinglibrary.h"
#include "forms/conflictsheet.h"
#include "forms/editing.h"
#include "forms/readingtrouble.h"
#include "forms/savestate.h"
#include "jobs/citingjobs.h"
#include "shell/page.h"

#include <QStandardItemModel>
#include <QTimer>

class QLineEdit;
class QStackedLayout;
class QTabWidget;
class QTableView;
class QTextEdit;
class QTreeView;

namespace throughline::ui {

class ActionBar;
class Autosave;
class Chip;
class CitingJobsPanel;
class EmptyState;
class FormDraft;
class LevelColumn;
class MessageBar;
class Paragraph;
class Reflow;
class QuestionsPanel;
class RevisionMerge;

/// One competency as the library shows it: its draft if there is one and the reader may see it,
/// else its published wording.
struct CompetencyFile
{
    competency::CompetencyRevision revision;
    bool isRetired = false;
    competency::Citations citations;
    std::vector<competency::Question> questions;
    std::vector<competency::RevisionSummary> history;
    std::vector<jobs::CitingJob> jobs;
};

/// S05: what do we mean by each competency, at each level? Families left; right the five levels
/// with their behaviours, the questions and the history. Published wording never changes: editing
/// starts a draft.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    LibraryPage(Workspace &workspace, std::optional<qint64> competency, QWidget *parent = nullptr);
    ~LibraryPage() override;

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    QUndoStack *undoStack() override { return &m_editing.history(); }
    void flush() override;

private:
    void makeActions();
    QWidget *makeTree();
    QWidget *makeDetails();
    QWidget *makeLevels();
    void alignLevels();
    void connectFields();

    void loadTree();
    void showTree(const std::vector<competency::CurrentCompetency> &published,
        const std::vector<competency::CompetencyRevision> &drafts);
    void choose(const QModelIndex &index);
    void loadCompetency(competency::CompetencyId id);
    void show(const CompetencyFile &file);
    void showDraft();
    void showState();
    bool isEditable() const;

    // Where two people write (libraryconflict.cpp).
    bool hasUnsavedWords() const;
    void follow();
    bool keepsWords(const CompetencyFile &file);
    void meetTheirs();
    void decideLater();
    void settle(const std::vector<Keep> &choices);
    void copyMine(const QString &done);

    void save(const std::function<void(const std::optional<Error> &)> &report);
    void showSaveState(const SaveState &state);
    void afterSaving(std::function<void()> act);
    /// Runs a use case and shows its failure, or `done` and what became of it. A draft that it
    /// writes is not kept any longer then.
    template<typename Work>
    void perform(Work work, const QString &done, FormDraft *draft = nullptr);
    void refuse(const Error &error);
    void publish();
    void addCompetency();
    void adoptStarters();
    void addQuestion();
    void offerToMove(int revision);
    void moveJobs(const std::vector<jobs::JobId> &jobs);

    std::optional<competency::CompetencyId> m_wanted;
    std::optional<CompetencyFile> m_file;
    Editing<competency::CompetencyRevision> m_editing;
    std::unique_ptr<Autosave> m_autosave;
    std::function<void()> m_afterSaving;
    std::unique_ptr<RevisionMerge> m_merge; ///< while somebody has to choose
    bool m_isConflict = false; ///< nothing is saved until it is settled
    bool m_isBehind = false; ///< others wrote while words here were unsaved
    bool m_isDropping = false; ///< what is written here is let go with the next reading
    std::optional<int> m_publishedNow; // its jobs are asked about once they are loaded

    QAction *m_new, *m_edit, *m_publish, *m_discard, *m_retire, *m_restore, *m_starters, *m_retry,
        *m_moveAll, *m_chooseJobs, *m_decide, *m_copyMine, *m_takeTheirs;
    QStandardItemModel m_model, m_historyModel;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    QStackedLayout *m_sides; // library, nothing yet, two versions
    ConflictSheet *m_sheet;
    QTreeView *m_tree;
    QLineEdit *m_name;
    Chip *m_state;
    Paragraph *m_cited;
    QTextEdit *m_definition;
    Reflow *m_scale;
    QTimer m_alignment;
    QList<LevelColumn *> m_levels;
    Paragraph *m_gaps;
    QTabWidget *m_tabs;
    QuestionsPanel *m_questions;
    CitingJobsPanel *m_jobs;
    QTableView *m_history;
    ActionBar *m_bar;
};

} // namespace throughline::ui
