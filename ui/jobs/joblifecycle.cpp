#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/formdraft.h"
#include "forms/messagebar.h"
#include "jobs/jobcompetencytable.h"
#include "jobs/jobpage.h"
#include "jobs/jobpreview.h"
#include "jobs/reasonrow.h"
#include "shell/messages.h"
#include "shell/workspace.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using jobs::DescribingJobs;
using jobs::JobDescription;
using jobs::JobVersionId;

void JobPage::makeActions()
{
    const auto make = [this](const char *id, const QString &text, const QKeySequence &keys = {}) {
        return addPageAction(u"job."_s + QLatin1StringView(id), text, keys);
    };
    m_preview = make("preview", tr("Previe&w"), Qt::CTRL | Qt::Key_E);
    m_preview->setCheckable(true);
    m_compare = make("compare", tr("&Compare with the version before"));
    m_submit = make("submit", tr("&Send for review"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_withdraw = make("withdraw", tr("Back to the draft"));
    m_approve = make("approve", tr("Appr&ove"));
    m_reject = make("reject", tr("Send &back…"));
    m_publish = make("publish", tr("P&ublish"));
    m_retire = make("retire", tr("Retire"));
    m_newVersion = make("newVersion", tr("&New version"));
    m_waive = make("waive", tr("Waive the core competency…"));
    m_liftWaiver = make("liftWaiver", tr("Lift the waiver"));
    m_spread = make("spread", tr("Spread the rest"));
    m_remove = make("remove", tr("Remove"));
    m_up = make("up", tr("Move up"));
    m_down = make("down", tr("Move down"));
    for (QAction *action : pageActions())
        action->setEnabled(false); // until the job is read
    m_copyMine = new QAction(tr("Copy my words"), this);
    m_takeTheirs = new QAction(tr("Look at what is stored"), this);
    m_decide = new QAction(tr("Decide now"), this);
    m_copyMine->setObjectName("job.copyMine"_L1);
    m_decide->setObjectName("job.decide"_L1);
    m_retry = new QAction(tr("Try again"), this);
    m_retry->setObjectName("job.retry"_L1);
    for (int level = 1; level <= 5; ++level) {
        auto action = new QAction(tr("Level %1").arg(level), this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + level)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, level] {
            const auto &rows = draft().competencies;
            const int row = m_table->currentRow();
            const bool isTooLow
                = row == 0 && m_file && level < m_file->policy.minimumLevel.number();
            if (row >= 0 && row < int(rows.size()) && !isTooLow)
                changeRow(tr("change level"), [level](jobs::JobCompetency &changed) {
                    changed.level = *jobs::Level::of(level);
                });
        });
    }

    connect(m_preview, &QAction::toggled, this, [this] {
        m_comparison.clear();
        showDrawer();
    });
    connect(m_compare, &QAction::triggered, this, [this] {
        if (m_file->versions.size() > 1)
            compareWith(m_file->versions[1].id);
    });
    connect(m_submit, &QAction::triggered, this,
        [this] { act(&DescribingJobs::submit, tr("Sent for review.")); });
    connect(m_withdraw, &QAction::triggered, this,
        [this] { act(&DescribingJobs::withdraw, tr("It is a draft again.")); });
    connect(m_approve, &QAction::triggered, this,
        [this] { act(&DescribingJobs::approve, tr("Approved. Publish it to put it in force.")); });
    connect(m_publish, &QAction::triggered, this,
        [this] { act(&DescribingJobs::publish, tr("Published: it is in force now.")); });
    connect(m_retire, &QAction::triggered, this,
        [this] { act(&DescribingJobs::retire, tr("Retired: nobody is hired on it any more.")); });
    connect(m_liftWaiver, &QAction::triggered, this,
        [this] { act(&DescribingJobs::liftWaiver, tr("The waiver is lifted.")); });
    connect(m_reject, &QAction::triggered, this, [this] {
        askForReason(&DescribingJobs::reject, u"reject-job"_s, tr("Why does it go back?"),
            tr("Send back"), tr("Sent back to its author."));
    });
    connect(m_waive, &QAction::triggered, this, [this] {
        askForReason(&DescribingJobs::waive, u"waive-job"_s, tr("Why can this job do without it?"),
            tr("Waive"), tr("Waived; the coverage report says why."));
    });
    connect(m_newVersion, &QAction::triggered, this, &JobPage::makeNewVersion);
    connect(m_spread, &QAction::triggered, this,
        [this] { changeCompetencies(tr("spread the rest"), jobs::spreadWeights); });
    connect(m_remove, &QAction::triggered, this, &JobPage::removeCurrent);
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_copyMine, &QAction::triggered, this, [this] { copyMine(tr("Copied.")); });
    connect(m_decide, &QAction::triggered, this, &JobPage::decideNow);
    connect(m_takeTheirs, &QAction::triggered, this, [this] { load(Unsaved::Drop); });
    connect(m_retry, &QAction::triggered, this, [this] { load(); });
}

void JobPage::save(const std::function<void(const std::optional<Error> &)> &report)
{
    if (!m_file || !isEditable() || draft() == JobDraft::from(m_file->description))
        return report(std::nullopt);
    if (m_isConflict)
        return report(conflict(u"job-changed-elsewhere"_s));
    workspace()
        .store()
        .write([wanted = description()](
                   storage::Connection &db) { return DescribingJobs(db).save(wanted); })
        .then(this, [this, report](const Result<JobDescription> &saved) {
            if (saved) {
                m_file->description = *saved;
                return report(std::nullopt);
            }
            report(saved.error());
            if (saved.error().kind == Error::Kind::Conflict)
                meetTheirs();
        });
}

void JobPage::showSaveState(const SaveState &state)
{
    const bool hasFailed = state.kind == SaveState::Kind::Failed;
    const QString words = wordsFor(state, hasFailed ? messageFor(state.error) : QString());
    m_bar->setState(words, hasFailed ? Severity::Problem : Severity::Information);
    workspace().setSaveState(state);
    if (state.kind == SaveState::Kind::Saved && m_afterSaving)
        std::exchange(m_afterSaving, {})();
    else if (hasFailed)
        m_afterSaving = {};
}

void JobPage::askForReason(ReasonedAct reasoned, const QString &matter, const QString &question,
    const QString &confirm, const QString &done)
{
    const QString draft = u"%1:%2"_s.arg(matter).arg(m_file->description.version.id.number());
    m_reason->ask(draft, question, confirm, [this, reasoned, done](const QString &reason) {
        act([reasoned, reason](DescribingJobs &describing, JobVersionId id,
                int version) { return (describing.*reasoned)(id, version, reason); },
            done, &m_reason->draft());
    });
}

/// An act on the version waits until every word of it is written.
void JobPage::act(Act act, const QString &done, FormDraft *reason)
{
    const auto now = [this, act = std::move(act), done, reason] { perform(act, done, reason); };
    if (m_autosave->state().kind == SaveState::Kind::Saved)
        return now();
    m_afterSaving = now;
    m_autosave->saveNow();
}

void JobPage::perform(const Act &act, const QString &done, FormDraft *reason)
{
    const jobs::JobVersion &version = m_file->description.version;
    const auto performing = workspace().store().write(
        [act, id = version.id, number = version.version](storage::Connection &db) {
            DescribingJobs describing(db);
            return act(describing, id, number);
        });
    if (reason)
        reason->discardAfter(performing);
    performing.then(this, [this, done](const Result<JobDescription> &job) {
        if (!job)
            return m_message->tell(Severity::Attention, messageFor(job.error()));
        workspace().mention(done);
        load();
    });
}

void JobPage::makeNewVersion()
{
    workspace()
        .store()
        .write([id = m_job](storage::Connection &db) { return DescribingJobs(db).newVersion(id); })
        .then(this, [this](const Result<JobDescription> &job) {
            if (!job)
                return m_message->tell(Severity::Attention, messageFor(job.error()));
            load();
        });
}

void JobPage::compareWith(JobVersionId earlier)
{
    workspace()
        .store()
        .read([earlier](storage::Connection &db) { return jobs::Jobs(db).description(earlier); })
        .then(this, [this](const Result<std::optional<JobDescription>> &before) {
            if (!before || !*before)
                return;
            m_preview->setChecked(false);
            m_comparison = comparisonView(**before, description());
            showDrawer();
        });
}

} // namespace throughline::ui
