#pragma once

#include "forms/conflictsheet.h"
#include "forms/editing.h"
#include "forms/readingtrouble.h"
#include "forms/savestate.h"
#include "jobs/describingjobs.h"
#include "jobs/jobdraft.h"
#include "jobs/wordingcheck.h"
#include "shell/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTextBrowser;
class QTextEdit;

namespace throughline::ui {

class ActionBar;
class Autosave;
class CheckList;
class Chip;
class CompetencyDetail;
class EmptyState;
class FormDraft;
class JobCompetencyTable;
class JobMerge;
class Label;
class MessageBar;
class Paragraph;
class ReasonRow;

/// Everything that the editor of one job needs, read at once.
struct JobFile
{
    jobs::JobDescription description;
    std::vector<jobs::JobVersion> versions; ///< newest first
    competency::CorePolicy policy;
    std::vector<competency::CurrentCompetency> library;
    std::vector<competency::CompetencyRevision> wordings; ///< of what the description cites
    std::vector<std::pair<people::UnitId, QString>> units;
    QString language; ///< of the wording lists
};

/// S04: what does this job ask of people, and what does good service mean in it? The core row is
/// first and stays. What is written is saved by itself; the buttons move the version through its
/// life.
class JobPage final : public Page
{
    Q_OBJECT

public:
    JobPage(Workspace &workspace, jobs::JobId job, QWidget *parent = nullptr);
    ~JobPage() override;

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    QUndoStack *undoStack() override { return &m_editing.history(); }
    std::optional<documents::DocumentRequest> printable() const override;
    void flush() override;
    void begin(const QString &intent) override;

private:
    // What it is made of (jobform.cpp).
    void makeActions();
    QWidget *makeForm();
    QWidget *makeHead();
    QWidget *makeCompetencies();
    QWidget *makeTexts();
    QWidget *makeDrawer();
    QTextEdit *makeText(const QString &objectName, const QString &text, qreal lines);
    void connectFields();

    // From the database to the fields.
    enum class Unsaved { Keep, Drop };
    void load(Unsaved unsaved = Unsaved::Keep);
    bool isAheadOf(const JobFile &file, Unsaved unsaved) const;
    void show(const JobFile &file);
    void fail(const Error &error);
    void showDraft();
    void showCompetency(int row);
    void showState();
    void showChecks();
    void showDrawer();
    bool isEditable() const;
    jobs::JobDescription description() const { return draft().applyTo(m_file->description); }
    const JobDraft &draft() const { return m_editing.value(); }

    // What the reader does (jobediting.cpp).
    void changeCompetencies(
        const QString &text, const std::function<void(std::vector<jobs::JobCompetency> &)> &change);
    void changeRow(const QString &text, const std::function<void(jobs::JobCompetency &)> &change);
    void addCompetency(const competency::CurrentCompetency &competency);
    void removeCurrent();
    void moveCurrent(int places);
    void save(const std::function<void(const std::optional<Error> &)> &report);
    void showSaveState(const SaveState &state);

    // When somebody else wrote the same draft meanwhile (jobconflict.cpp).
    bool hasUnsavedWords() const;
    void follow();
    void followTo(const jobs::JobDescription &stored);
    void meetTheirs();
    void openSheet();
    void decideNow();
    void decideLater();
    void settle(const std::vector<Keep> &choices);
    void copyMine(const QString &done);

    using Act = std::function<Result<jobs::JobDescription>(
        jobs::DescribingJobs &, jobs::JobVersionId, int version)>;
    using ReasonedAct = Result<jobs::JobDescription> (jobs::DescribingJobs::*)(
        jobs::JobVersionId, int version, const QString &reason);
    void askForReason(ReasonedAct act, const QString &matter, const QString &question,
        const QString &confirm, const QString &done);
    void act(Act act, const QString &done, FormDraft *reason = nullptr);
    void perform(const Act &act, const QString &done, FormDraft *reason);
    void makeNewVersion();
    void compareWith(jobs::JobVersionId earlier);

    const jobs::JobId m_job;
    std::optional<JobFile> m_file;
    Editing<JobDraft> m_editing{JobDraft{}};
    std::unique_ptr<jobs::WordingCheck> m_wording;
    std::unique_ptr<Autosave> m_autosave;
    bool m_isConflict = false;
    bool m_isTitleToWrite = false; ///< the first title shown is only a stopgap
    std::unique_ptr<JobMerge> m_merge;
    std::optional<jobs::JobDescription> m_theirs;
    std::function<void()> m_afterSaving;
    QTimer m_checkPause;
    QString m_comparison; // shown in the drawer in place of the preview

    QAction *m_preview, *m_compare, *m_submit, *m_withdraw, *m_approve, *m_reject, *m_publish,
        *m_retire, *m_newVersion, *m_waive, *m_liftWaiver, *m_spread, *m_remove, *m_up, *m_down,
        *m_copyMine, *m_takeTheirs, *m_decide, *m_retry;
    QStackedLayout *m_sides; // editor, not found, two versions
    ConflictSheet *m_sheet;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    QLineEdit *m_title;
    QComboBox *m_unit;
    QLineEdit *m_grade;
    QTextEdit *m_purpose;
    Chip *m_state;
    Paragraph *m_note;
    JobCompetencyTable *m_table;
    Paragraph *m_coreSentence;
    QPushButton *m_add;
    QMenu *m_addMenu;
    Label *m_weights;
    CompetencyDetail *m_detail;
    QTextEdit *m_duties, *m_external, *m_internal;
    CheckList *m_checks;
    QWidget *m_drawer;
    Label *m_drawerTitle;
    QTextBrowser *m_drawerText;
    ReasonRow *m_reason;
    ActionBar *m_bar;
};

} // namespace throughline::ui
