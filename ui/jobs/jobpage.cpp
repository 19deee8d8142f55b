#include "jobs/jobpage.h"

#include "competency/competencywords.h"
#include "competency/starterlibrary.h"
#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/button.h"
#include "forms/chip.h"
#include "forms/emptystate.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "jobs/checklist.h"
#include "jobs/competencydetail.h"
#include "jobs/jobcompetencytable.h"
#include "jobs/jobmerge.h"
#include "jobs/reasonrow.h"
#include "people/units.h"
#include "shell/workspace.h"

#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

JobPage::JobPage(Workspace &workspace, jobs::JobId job, QWidget *parent)
    : Page(workspace, parent)
    , m_job(job)
    , m_sheet(new ConflictSheet)
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_reason(new ReasonRow(workspace.store()))
    , m_bar(new ActionBar)
{
    setObjectName(u"jobPage"_s);
    m_message->hide();
    makeActions();
    auto panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeForm());
    panes->addWidget(makeDrawer());
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    auto missing = new EmptyState(IconName::Jobs, tr("This job is not here"),
        tr("It does not exist, or it is a draft that only HR sees."));
    missing->setPrimary(*m_retry);
    m_sides = new QStackedLayout;
    m_sides->addWidget(panes);
    m_sides->addWidget(missing);
    m_sides->addWidget(m_sheet);
    auto column = new QVBoxLayout(this);
    space(*column, 0);
    column->addWidget(m_message);
    column->addLayout(m_sides, 1);
    column->addWidget(m_reason);
    column->addWidget(m_bar);
    tellWhenRestored(m_reason->draft(), *m_message);
    for (QAction *action : {m_preview, m_compare, m_retire, m_withdraw, m_reject, m_newVersion})
        m_bar->add(*action)->setObjectName(action->objectName() + u"Button"_s);
    for (QAction *action : {m_submit, m_approve, m_publish})
        m_bar->add(*action, ButtonKind::Primary)->setObjectName(action->objectName() + u"Button"_s);

    m_checkPause.setSingleShot(true);
    m_checkPause.setInterval(250);
    connect(&m_checkPause, &QTimer::timeout, this, &JobPage::showChecks);
    m_autosave = std::make_unique<Autosave>(
        m_editing.history(), [this](const Autosave::Report &report) { save(report); });
    connect(m_autosave.get(), &Autosave::stateChanged, this, &JobPage::showSaveState);
    connect(m_sheet, &ConflictSheet::decided, this, &JobPage::settle);
    connect(m_sheet, &ConflictSheet::postponed, this, &JobPage::decideLater);
    connect(&this->workspace().store(), &storage::Store::changed, this, &JobPage::follow);
    connectFields();
    load();
}

/// What is left is written while all parts of the page are still there; its history says nothing
/// any more as it goes.
JobPage::~JobPage()
{
    m_autosave.reset();
    m_editing.history().disconnect(this);
}

QString JobPage::title() const
{
    return m_file ? draft().title : tr("Job description");
}

QWidget *JobPage::firstFocus()
{
    if (m_sides->currentWidget() == m_sheet)
        return m_sheet->firstFocus();
    return m_sides->currentIndex() == 0 ? static_cast<QWidget *>(m_title)
                                        : m_sides->currentWidget();
}

QList<QAction *> JobPage::pageActions()
{
    return {m_preview, m_compare, m_submit, m_withdraw, m_approve, m_reject, m_publish, m_retire,
        m_newVersion, m_waive, m_liftWaiver, m_spread, m_remove, m_up, m_down};
}

std::optional<documents::DocumentRequest> JobPage::printable() const
{
    if (!m_file)
        return std::nullopt;
    return documents::DocumentRequest{
        documents::DocumentKind::Job, m_file->description.version.id.number()};
}

void JobPage::flush()
{
    m_autosave->saveNow();
    if (m_isConflict && draft() != JobDraft::from(m_file->description))
        copyMine(tr("“%1” was left with two versions. Yours is not saved; it is on the clipboard.")
                     .arg(draft().title));
}

void JobPage::begin(const QString &intent)
{
    if (intent != u"new")
        return;
    m_title->setFocus();
    m_title->selectAll();
    m_isTitleToWrite = !m_file; // selected as soon as it is there
}

static std::vector<competency::CompetencyRevision> wordingsFor(storage::Connection &db,
    const jobs::JobDescription &description,
    const std::vector<competency::CurrentCompetency> &library)
{
    competency::Competencies competencies(db);
    std::vector<competency::CompetencyRevision> wordings;
    for (const jobs::JobCompetency &row : description.competencies)
        wordings.push_back(*competencies.revision(row.revision));
    for (const competency::CurrentCompetency &other : library)
        if (std::ranges::find(wordings, other.revision, &competency::CompetencyRevision::id)
            == wordings.end())
            wordings.push_back(*competencies.revision(other.revision));
    return wordings;
}

/// What was asked for twice comes twice, and may come after the reader went on writing: it is shown
/// only where it is news, and where no word goes with it.
bool JobPage::isAheadOf(const JobFile &file, Unsaved unsaved) const
{
    if (!m_file || unsaved == Unsaved::Drop)
        return false;
    const jobs::JobVersion &shown = m_file->description.version, &read = file.description.version;
    return hasUnsavedWords()
        || (read.id == shown.id && read.state == shown.state && read.version <= shown.version);
}

void JobPage::load(Unsaved unsaved)
{
    workspace()
        .store()
        .read([id = m_job](storage::Connection &db) -> Result<JobFile> {
            jobs::Jobs stored(db);
            const auto newest = stored.newest(id);
            if (!newest)
                return notFound(u"job-unknown"_s);
            const auto description = *stored.description(*newest);
            competency::Competencies competencies(db);
            const auto library = competencies.current();
            std::vector<std::pair<people::UnitId, QString>> units;
            for (const people::Unit &unit : people::Units(db).all())
                units.emplace_back(unit.id, unit.name);
            return JobFile{description, stored.versions(id), competencies.corePolicy(), library,
                wordingsFor(db, description, library), units,
                codeText(competency::libraryLanguage(db))};
        })
        .then(this, [this, unsaved](const Result<JobFile> &file) {
            if (file)
                m_trouble.end();
            if (!file)
                fail(file.error());
            else if (!isAheadOf(*file, unsaved))
                show(*file);
            emit settled();
        });
}

} // namespace throughline::ui
