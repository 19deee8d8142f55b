#include "jobs/jobspage.h"

#include "exchange/exporting.h"
#include "forms/actionbar.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/percent.h"
#include "forms/views.h"
#include "jobs/coveragepanel.h"
#include "jobs/jobwords.h"
#include "jobs/patternpanel.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using jobs::JobList;
using jobs::JobRow;
using jobs::JobState;

/// "Level 3 · 30 %", or what HR has to do about it.
static QString coreCell(const JobRow &row)
{
    if (row.isCoreWaived)
        return JobsPage::tr("Waived");
    if (row.coreMeaning < jobs::shortestMeaning)
        return JobsPage::tr("Attention: no wording");
    return JobsPage::tr("Level %1 · %2")
        .arg(QLocale().toString(row.coreLevel.number()), percentText(row.coreWeight));
}

/// Whether the open requisitions have their interview kits.
static QString kitCell(const JobRow &row)
{
    if (row.requisitions == 0)
        return u"–"_s;
    if (row.kits == row.requisitions)
        return JobsPage::tr("Ready");
    //: How many interview kits are ready of how many are needed
    return row.requisitions == 1 ? JobsPage::tr("Missing")
                                 : JobsPage::tr("%1 of %2").arg(row.kits).arg(row.requisitions);
}

static QList<PagedModel<JobRow>::Column> jobColumns()
{
    return {{JobsPage::tr("Title"), [](const JobRow &row) { return row.title; }},
        {JobsPage::tr("Department"), [](const JobRow &row) { return row.unit.value_or(u"–"_s); }},
        {JobsPage::tr("State"),
            [](const JobRow &row) {
                //: The state of a job description and the number of its version
                return JobsPage::tr("%1 · version %2")
                    .arg(wordFor(row.state), QLocale().toString(row.number));
            }},
        {JobsPage::tr("Core"), coreCell},
        {JobsPage::tr("Open since"),
            [](const JobRow &row) {
                return row.openSince ? QLocale().toString(*row.openSince, QLocale::ShortFormat)
                                     : u"–"_s;
            }},
        {JobsPage::tr("Candidates"),
            [](const JobRow &row) {
                return row.openSince ? QLocale().toString(row.candidates) : u"–"_s;
            }},
        {JobsPage::tr("Kit"), kitCell}};
}

JobsPage::JobsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(jobColumns(), JobList::pageSize, this)
    , m_new(addPageAction(u"jobs.new"_s, tr("&New job"), QKeySequence::New))
    , m_newFrom(
          addPageAction(u"jobs.newFrom"_s, tr("New job fro&m…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N))
    , m_import(addPageAction(u"jobs.occupations"_s, tr("Add the &O*NET occupations")))
    , m_coverage(addPageAction(u"jobs.coverage"_s, tr("&Coverage"), Qt::CTRL | Qt::Key_T))
    , m_export(addPageAction(u"jobs.export"_s, tr("E&xport jobs…")))
    , m_clearFilter(new QAction(tr("Clear filter"), this))
    , m_retry(new QAction(tr("Try again"), this))
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_report(new CoveragePanel)
    , m_patterns(new PatternPanel(workspace))
    , m_bar(new ActionBar)
    , m_views(new QStackedLayout)
    , m_sides(new QStackedLayout)
{
    m_coverage->setCheckable(true);
    m_message->hide();
    auto column = new QVBoxLayout;
    space(*column, 2, 4, 3);
    column->addWidget(m_message);
    column->addLayout(m_sides, 1);
    m_sides->addWidget(makeList());
    m_sides->addWidget(m_report);
    m_sides->addWidget(m_patterns);
    const bool isHr = security::isHr(workspace.session());
    for (QAction *action : {m_export, m_coverage})
        m_bar->add(*action)->setObjectName(action->objectName() + u"Button"_s);
    if (isHr) { // nobody else writes jobs
        m_bar->add(*m_newFrom)->setObjectName(u"jobs.newFromButton"_s);
        m_bar->add(*m_new, ButtonKind::Primary)->setObjectName(u"jobs.newButton"_s);
    }
    auto whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(column, 1);
    whole->addWidget(m_bar);

    connect(m_new, &QAction::triggered, this, &JobsPage::addJob);
    connect(m_newFrom, &QAction::triggered, this, &JobsPage::showPatterns);
    connect(m_patterns, &PatternPanel::jobChosen, this, &JobsPage::startFromJob);
    connect(m_patterns, &PatternPanel::occupationChosen, this, &JobsPage::startFromOccupation);
    connect(m_patterns, &PatternPanel::left, this, [this] { setCoverageShown(false); });
    connect(m_import, &QAction::triggered, this, &JobsPage::addOccupations);
    connect(m_coverage, &QAction::toggled, this, &JobsPage::setCoverageShown);
    connect(m_retry, &QAction::triggered, this, &JobsPage::reload);
    connect(m_export, &QAction::triggered, this,
        [this] { chooseExportFile(*this, this->workspace(), u"jobs"_s); });
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        m_state->setCurrentIndex(0);
        m_filter->setText({});
        reload();
    });
    connect(&workspace.store(), &storage::Store::changed, this, &JobsPage::reload);
    m_new->setEnabled(isHr);
    m_newFrom->setEnabled(isHr);
    m_import->setEnabled(isHr);
    reload();
}

QWidget *JobsPage::makeList()
{
    auto side = new QWidget;
    m_filter = new FilterField(tr("Filter jobs by title"));
    m_filter->setObjectName(u"jobsFilter"_s);
    m_state = new QComboBox;
    m_state->setObjectName(u"jobsState"_s);
    name(*m_state, tr("State"));
    m_state->addItem(tr("All states"));
    for (const JobState state : {JobState::Draft, JobState::InReview, JobState::Rejected,
             JobState::Approved, JobState::Published, JobState::Retired})
        m_state->addItem(wordFor(state), int(state));

    m_table = new QTableView;
    m_table->setObjectName(u"jobsTable"_s);
    prepareTable(*m_table, tr("Jobs"));
    m_table->setModel(&m_model);
    m_choice = new PagedChoice(*m_table, m_model, &JobRow::id);
    fitColumns(*m_table, 0);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (std::exchange(m_isFresh, false))
            fitColumns(*m_table, 0);
    });
    m_nothingYet = new EmptyState(IconName::Jobs, tr("No jobs yet"),
        tr("A job starts with what good customer service means in it."));
    m_nothingYet->setPrimary(*m_new);
    m_nothingYet->setSecondary(*m_import);
    m_nothingMatches = new EmptyState(
        IconName::Search, tr("No job matches"), tr("Try a part of its title, or any state."));
    m_nothingMatches->setPrimary(*m_clearFilter);

    auto column = new QVBoxLayout(side);
    space(*column, 3);
    auto filters = new QHBoxLayout;
    space(*filters, 2);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_state);
    column->addLayout(filters);
    column->addLayout(m_views, 1);
    m_views->addWidget(m_table);
    m_views->addWidget(m_nothingYet);
    m_views->addWidget(m_nothingMatches);

    connect(m_filter, &FilterField::filterChanged, this, &JobsPage::reload);
    connect(m_state, &QComboBox::activated, this, &JobsPage::reload);
    connect(m_table, &QTableView::activated, this, &JobsPage::openRow);
    return side;
}

QString JobsPage::title() const
{
    if (m_sides->currentWidget() == m_patterns)
        return tr("New job from…");
    return m_coverage->isChecked() ? tr("How many jobs carry customer service?") : tr("Jobs");
}

QWidget *JobsPage::firstFocus()
{
    if (m_sides->currentWidget() == m_patterns)
        return m_patterns->firstFocus();
    if (m_coverage->isChecked())
        return &m_report->table();
    return m_views->currentWidget() == m_table ? static_cast<QWidget *>(m_table)
                                               : m_views->currentWidget();
}

QList<QAction *> JobsPage::pageActions()
{
    return {m_new, m_newFrom, m_import, m_coverage, m_export};
}

void JobsPage::begin(const QString &intent)
{
    if (intent == u"new" && m_new->isEnabled())
        addJob();
    else if (intent == u"coverage")
        m_coverage->setChecked(true);
    else if (intent == u"newFrom" && m_newFrom->isEnabled())
        showPatterns();
}

jobs::JobFilter JobsPage::filter() const
{
    std::optional<JobState> state;
    if (const QVariant chosen = m_state->currentData(); chosen.isValid())
        state = JobState(chosen.toInt());
    return {m_filter->text(), state};
}

void JobsPage::reload()
{
    struct Extent
    {
        int all;
        std::vector<jobs::JobPageStart> starts;
        int shown;
        jobs::Coverage coverage;
    };
    workspace()
        .store()
        .read([filter = filter()](storage::Connection &db) {
            JobList list(db, filter);
            return Extent{
                JobList(db, {}).count(), list.starts(), list.count(), jobs::coverageOf(db)};
        })
        .then(this, [this, edition = ++m_edition](const Result<Extent> &extent) {
            if (edition != m_edition)
                return;
            if (!extent) {
                m_trouble.tell(messageFor(extent.error()), *m_retry);
                emit settled();
                return;
            }
            m_trouble.end();
            m_report->show(extent->coverage);
            m_filter->setCount(extent->shown, extent->all);
            m_export->setEnabled(extent->all > 0);
            m_bar->setState(tr("%n job(s)", nullptr, extent->all));
            show(extent->shown, extent->starts);
            if (extent->shown == 0)
                m_views->setCurrentWidget(extent->all == 0 ? m_nothingYet : m_nothingMatches);
            emit settled();
        });
}

void JobsPage::show(int rows, const std::vector<jobs::JobPageStart> &starts)
{
    m_isFresh = true;
    m_choice->show(rows, [this, filter = filter(), starts](int page) {
        return workspace().store().read(
            [filter, start = starts.at(size_t(page))](
                storage::Connection &db) { return JobList(db, filter).page(start); });
    });
    m_views->setCurrentWidget(m_table);
}

void JobsPage::fail(const Error &error)
{
    m_message->tell(Severity::Problem, messageFor(error));
    emit settled();
}

void JobsPage::openRow(const QModelIndex &index)
{
    if (const JobRow *row = m_model.at(index.row()))
        workspace().open({PageKind::Job, row->id.number()});
}

void JobsPage::setCoverageShown(bool shown)
{
    m_sides->setCurrentIndex(shown ? 1 : 0);
    firstFocus()->setFocus();
    emit titleChanged();
}

} // namespace throughline::ui
