#include "competency/citingjobspanel.h"
#include "competency/competencywords.h"
#include "competency/levelcolumn.h"
#include "competency/librarypage.h"
#include "competency/questionspanel.h"
#include "competency/starterlibrary.h"
#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "jobs/describingjobs.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace competency;

template<typename Work>
void LibraryPage::perform(Work work, const QString &done, FormDraft *draft)
{
    const auto writing
        = workspace().store().write([work = std::move(work)](storage::Connection &db) {
              KeepingLibrary keeping(db);
              return work(keeping);
          });
    if (draft)
        draft->discardAfter(writing);
    writing.then(this, [this, done](const auto &result) {
        if (!result) {
            m_isDropping = false;
            return refuse(result.error());
        }
        if (!m_isConflict) // what has to be decided stays there
            m_message->dismiss();
        if (!done.isEmpty())
            workspace().mention(done);
        if (hasUnsavedWords()) // else the page follows by itself
            loadTree();
    });
}

/// While two versions wait for a decision the bar of the page belongs to them.
void LibraryPage::refuse(const Error &error)
{
    if (m_isConflict)
        workspace().report(error);
    else
        m_message->tell(Severity::Attention, messageFor(error));
}

void LibraryPage::makeActions()
{
    const auto make = [this](const char *id, const QString &text, const QKeySequence &keys = {}) {
        return addPageAction(u"library."_s + QLatin1StringView(id), text, keys);
    };
    m_new = make("new", tr("New &competency"), QKeySequence::New);
    m_edit = make("edit", tr("&Start a draft"));
    m_publish = make("publish", tr("P&ublish"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_discard = make("discard", tr("Discard the draft"));
    m_retire = make("retire", tr("&Retire"));
    m_restore = make("restore", tr("Take back into use"));
    m_starters = make("starters", tr("Use the st&arter set"));
    m_retry = new QAction(tr("Try again"), this);
    m_decide = new QAction(tr("Decide now"), this);
    m_copyMine = new QAction(tr("Copy my words"), this);
    m_takeTheirs = new QAction(tr("Show what is stored"), this);
    m_decide->setObjectName("library.decide"_L1);
    m_copyMine->setObjectName("library.copyMine"_L1);
    m_takeTheirs->setObjectName("library.takeTheirs"_L1);
    connect(m_decide, &QAction::triggered, this, &LibraryPage::meetTheirs);
    connect(m_copyMine, &QAction::triggered, this, [this] { copyMine(tr("Copied.")); });
    connect(m_takeTheirs, &QAction::triggered, this, [this] {
        m_message->dismiss();
        m_isDropping = true;
        loadTree();
    });
    m_moveAll = new QAction(tr("Move all"), this);
    m_chooseJobs = new QAction(tr("Choose…"), this);
    connect(m_moveAll, &QAction::triggered, this, [this] { moveJobs(m_jobs->behind()); });
    connect(m_chooseJobs, &QAction::triggered, this, [this] {
        m_message->dismiss();
        m_tabs->setCurrentWidget(m_jobs);
        m_jobs->selectBehind();
    });

    connect(m_new, &QAction::triggered, this, [this] { afterSaving([this] { addCompetency(); }); });
    connect(m_publish, &QAction::triggered, this, [this] { afterSaving([this] { publish(); }); });
    connect(m_starters, &QAction::triggered, this, &LibraryPage::adoptStarters);
    connect(m_retry, &QAction::triggered, this, &LibraryPage::loadTree);
    connect(m_edit, &QAction::triggered, this, [this] {
        perform([id = m_file->revision.competency](
                    KeepingLibrary &keeping) { return keeping.startDraft(id); },
            {});
    });
    connect(m_discard, &QAction::triggered, this, [this] {
        m_isDropping = true;
        perform([id = m_file->revision.competency](
                    KeepingLibrary &keeping) { return keeping.discardDraft(id); },
            tr("The draft is gone; the published wording stays."));
    });
    connect(m_retire, &QAction::triggered, this, [this] {
        perform([id = m_file->revision.competency](
                    KeepingLibrary &keeping) { return keeping.retire(id); },
            tr("Retired: whatever uses it keeps it; it cannot be chosen anew."));
    });
    connect(m_restore, &QAction::triggered, this, [this] {
        perform([id = m_file->revision.competency](
                    KeepingLibrary &keeping) { return keeping.restore(id); },
            tr("It can be used again."));
    });
}

void LibraryPage::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_editing.set(&CompetencyRevision::name, text, tr("change name"));
    });
    connect(m_definition, &QTextEdit::textChanged, this, [this] {
        m_editing.set(
            &CompetencyRevision::definition, m_definition->toPlainText(), tr("change definition"));
    });
    for (LevelColumn *column : m_levels) {
        connect(column, &LevelColumn::titleEdited, this, [this](Level level, const QString &text) {
            auto changed = m_editing.value();
            changed.setTitle(level, text);
            m_editing.set(&CompetencyRevision::titles, changed.titles, tr("change level title"));
        });
        connect(column, &LevelColumn::behavioursEdited, this,
            [this](Level level, Audience audience, const QStringList &wordings) {
                auto changed = m_editing.value();
                changed.setWordings(level, audience, wordings);
                m_editing.set(
                    &CompetencyRevision::anchors, changed.anchors, tr("change behaviours"));
            });
    }
    connect(m_questions, &QuestionsPanel::addAsked, this, &LibraryPage::addQuestion);
    connect(m_questions, &QuestionsPanel::saveAsked, this, [this](const Question &draft) {
        perform([draft](KeepingLibrary &keeping) { return keeping.saveQuestion(draft); },
            tr("Kept."), &m_questions->draft());
    });
    connect(m_questions, &QuestionsPanel::publishAsked, this, [this](const Question &draft) {
        perform(
            [draft](KeepingLibrary &keeping) -> Result<Question> {
                const auto saved = keeping.saveQuestion(draft);
                return saved ? keeping.publishQuestion(saved->id, saved->version) : saved;
            },
            tr("Published: interview plans can take it."), &m_questions->draft());
    });
    connect(m_questions, &QuestionsPanel::rewordAsked, this, [this](QuestionId id) {
        perform([id](KeepingLibrary &keeping) { return keeping.reword(id); },
            tr("A draft with the same wording waits below the published questions."));
    });
    connect(m_questions, &QuestionsPanel::retireAsked, this, [this](QuestionId id, int version) {
        perform(
            [id, version](KeepingLibrary &keeping) { return keeping.retireQuestion(id, version); },
            tr("Retired."));
    });
}

bool LibraryPage::isEditable() const
{
    return m_file && m_file->revision.state == RevisionState::Draft
        && security::isHr(workspace().session());
}

void LibraryPage::save(const std::function<void(const std::optional<Error> &)> &report)
{
    if (m_isConflict)
        return report(conflict(u"library-changed-elsewhere"_s));
    if (!m_file || !isEditable() || m_isDropping || m_editing.value() == m_file->revision)
        return report(std::nullopt);
    CompetencyRevision wanted = m_editing.value();
    wanted.version = m_file->revision.version;
    workspace()
        .store()
        .write([wanted](storage::Connection &db) { return KeepingLibrary(db).save(wanted); })
        .then(this, [this, wanted, report](const Result<CompetencyRevision> &saved) {
            if (!saved) {
                report(saved.error());
                const bool isMet = saved.error().kind == Error::Kind::Conflict
                    || saved.error().reason == u"published-revision-fixed"
                    || saved.error().reason == u"competency-unknown";
                return isMet ? meetTheirs() : void();
            }
            if (m_file->revision.id == saved->id) {
                m_file->revision = wanted;
                m_file->revision.version = saved->version;
            }
            report(std::nullopt);
        });
}

void LibraryPage::showSaveState(const SaveState &state)
{
    const bool hasFailed = state.kind == SaveState::Kind::Failed;
    m_bar->setState(wordsFor(state, hasFailed ? messageFor(state.error) : QString()),
        hasFailed ? Severity::Problem : Severity::Information);
    workspace().setSaveState(state);
    if (state.kind == SaveState::Kind::Saved && m_afterSaving)
        std::exchange(m_afterSaving, {})();
    else if (hasFailed)
        m_afterSaving = {};
    if (m_isBehind)
        follow();
}

void LibraryPage::afterSaving(std::function<void()> act)
{
    if (m_autosave->state().kind == SaveState::Kind::Saved)
        return act();
    m_afterSaving = std::move(act);
    m_autosave->saveNow();
}

void LibraryPage::publish()
{
    const auto &revision = m_file->revision;
    workspace()
        .store()
        .write([id = revision.id, version = revision.version](
                   storage::Connection &db) { return KeepingLibrary(db).publish(id, version); })
        .then(this, [this](const Result<Publication> &publication) {
            if (!publication)
                return m_message->tell(Severity::Attention, messageFor(publication.error()));
            m_message->dismiss();
            workspace().mention(tr("Published as revision %1.").arg(publication->number));
            m_publishedNow = publication->number;
            loadTree();
        });
}

void LibraryPage::addCompetency()
{
    workspace()
        .store()
        .write([name = tr("New competency")](storage::Connection &db) {
            return KeepingLibrary(db).add(name, Family::Working);
        })
        .then(this, [this](const Result<CompetencyRevision> &added) {
            if (!added)
                return m_message->tell(Severity::Attention, messageFor(added.error()));
            m_wanted = added->competency;
            loadTree();
            m_name->setFocus();
        });
}

void LibraryPage::adoptStarters()
{
    workspace()
        .store()
        .write([](storage::Connection &db) { return adoptStarterLibrary(db); })
        .then(this, [this](const Result<QStringList> &added) {
            if (!added)
                return m_message->tell(Severity::Attention, messageFor(added.error()));
            workspace().mention(tr("%n competency(s) were added, complete at every level.", nullptr,
                int(added->size())));
            loadTree();
        });
}

void LibraryPage::addQuestion()
{
    if (!m_file)
        return;
    const Question question{QuestionId(0), {}, m_file->revision.competency,
        QuestionKind::Behavioural, tr("New question"), tr("Tell me about a time when …"), 6, {},
        QuestionState::Draft, {}, 1, {}};
    perform([question](KeepingLibrary &keeping) { return keeping.addQuestion(question); },
        tr("A new draft waits below the published questions."));
}

} // namespace throughline::ui
