#include "competency/librarypage.h"

#include "competency/citingjobspanel.h"
#include "competency/competencywords.h"
#include "competency/levelcolumn.h"
#include "competency/questionspanel.h"
#include "competency/revisionmerge.h"
#include "forms/actionbar.h"
#include "forms/alternatives.h"
#include "forms/autosave.h"
#include "forms/chip.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "shell/workspace.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static competency::CompetencyRevision nothing()
{
    using namespace competency;
    return {RevisionId(0), CompetencyId(0), {}, Family::Working, false, 0, RevisionState::Draft, {},
        {}, {}, 0, {}, {}};
}

LibraryPage::LibraryPage(Workspace &workspace, std::optional<qint64> competency, QWidget *parent)
    : Page(workspace, parent)
    , m_editing(nothing())
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_sheet(new ConflictSheet)
    , m_bar(new ActionBar)
{
    if (competency)
        m_wanted = competency::CompetencyId(*competency);
    setObjectName(u"libraryPage"_s);
    m_message->hide();
    makeActions();
    auto panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeTree());
    panes->addWidget(makeDetails());
    panes->setStretchFactor(1, 1);
    auto empty = new EmptyState(IconName::Library, tr("No competencies"),
        tr("Begin with a set that is complete at every level, and make it yours."));
    empty->setPrimary(*m_starters);
    m_sides = new Alternatives;
    m_sides->addWidget(panes);
    m_sides->addWidget(empty);
    m_sides->addWidget(m_sheet);
    connect(m_sheet, &ConflictSheet::decided, this, &LibraryPage::settle);
    connect(m_sheet, &ConflictSheet::postponed, this, &LibraryPage::decideLater);
    auto column = new QVBoxLayout(this);
    space(*column, 0);
    column->addWidget(m_message);
    column->addLayout(m_sides, 1);
    column->addWidget(m_bar);
    for (QAction *action : {m_discard, m_retire, m_restore, m_edit})
        m_bar->add(*action)->setObjectName(action->objectName() + u"Button"_s);
    m_bar->add(*m_publish, ButtonKind::Primary)
        ->setObjectName(m_publish->objectName() + u"Button"_s);
    m_autosave = std::make_unique<Autosave>(
        m_editing.history(), [this](const Autosave::Report &report) { save(report); });
    connect(m_autosave.get(), &Autosave::stateChanged, this, &LibraryPage::showSaveState);
    connect(&m_editing.history(), &QUndoStack::indexChanged, this, &LibraryPage::showDraft);
    connectFields();
    connect(&this->workspace().store(), &storage::Store::changed, this, &LibraryPage::follow);
    showState();
    loadTree();
}

/// What is left is written while all parts of the page are still there; its history says nothing
/// any more as it goes.
LibraryPage::~LibraryPage()
{
    m_autosave.reset();
    m_editing.history().disconnect(this);
}

QWidget *LibraryPage::makeTree()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(u"libraryTree"_s);
    prepareTree(*m_tree, tr("Competencies by family"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(&m_model);
    m_tree->setMinimumWidth(em(11));
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::choose);
    return m_tree;
}

QWidget *LibraryPage::makeDetails()
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"competencyName"_s);
    m_definition = new QTextEdit;
    m_definition->setObjectName(u"competencyDefinition"_s);
    prepareText(*m_definition, tr("Definition"));
    m_definition->setUndoRedoEnabled(false);
    m_definition->setMinimumHeight(em(2.2));
    m_definition->setMaximumHeight(em(4.2));
    m_state = new Chip({});
    m_state->setObjectName(u"revisionState"_s);
    m_cited = new Paragraph({}, TextRole::Body, Tone::Secondary);
    m_cited->setObjectName(u"cited"_s);
    m_questions = new QuestionsPanel(workspace().store());
    m_history = new QTableView;
    m_history->setObjectName(u"revisionHistory"_s);
    prepareTable(*m_history, tr("History"));
    m_history->setModel(&m_historyModel);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"libraryTabs"_s);
    name(*m_tabs->tabBar(), tr("Parts of the competency"));
    m_tabs->addTab(makeLevels(), tr("Levels"));
    m_tabs->addTab(m_questions, tr("Questions"));
    m_jobs = new CitingJobsPanel;
    connect(m_jobs, &CitingJobsPanel::moveAsked, this, &LibraryPage::moveJobs);
    connect(m_jobs, &CitingJobsPanel::openAsked, this, [this](jobs::JobId job) {
        workspace().open({PageKind::Job, job.number()});
    });
    m_tabs->addTab(m_jobs, tr("Jobs"));
    m_tabs->addTab(m_history, tr("History"));

    auto details = new QWidget;
    auto column = new QVBoxLayout(details);
    space(*column, 2, 4, 2);
    auto state = new QHBoxLayout;
    space(*state, 2);
    state->addWidget(m_state);
    state->addWidget(m_cited, 1);
    column->addLayout(state);
    auto form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    space(*form, 2);
    formRow(*form, tr("&Name"), *m_name);
    formRow(*form, tr("&Definition"), *m_definition);
    column->addLayout(form);
    m_tabs->setMinimumHeight(em(12)); // a level with what shows it; where less fits, all scrolls
    column->addWidget(m_tabs, 1);
    return new ScrollPage(*details);
}

QWidget *LibraryPage::makeLevels()
{
    auto content = new QWidget;
    auto column = new QVBoxLayout(content);
    space(*column, 2, 2, 2);
    column->addWidget(new Paragraph(
        tr("One behaviour in a line that others can see: it starts with a verb, says one thing, "
           "and does without “always”, “never” and words about personality."),
        TextRole::Small, Tone::Secondary));
    m_scale = new Reflow(42);
    for (const auto level : competency::allLevels()) {
        m_levels << new LevelColumn(level);
        m_scale->add(*m_levels.last());
        connect(m_levels.last(), &LevelColumn::interviewHeightChanged, &m_alignment,
            qOverload<>(&QTimer::start));
    }
    // Not while the columns are being laid out, and once for all of them.
    m_alignment.setSingleShot(true);
    connect(&m_alignment, &QTimer::timeout, this, &LibraryPage::alignLevels);
    column->addWidget(m_scale, 1);
    m_gaps = new Paragraph({}, TextRole::Body, Tone::Attention);
    m_gaps->setObjectName(u"revisionGaps"_s);
    column->addWidget(m_gaps);
    auto scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void LibraryPage::alignLevels()
{
    int highest = 0;
    for (const LevelColumn *column : m_levels)
        highest = std::max(highest, column->interviewHeight());
    for (LevelColumn *column : m_levels)
        column->setInterviewHeight(m_scale->isStacked() ? column->interviewHeight() : highest);
}

QString LibraryPage::title() const
{
    return tr("What do we mean by each competency?");
}

QWidget *LibraryPage::firstFocus()
{
    if (m_sides->currentWidget() == m_sheet)
        return m_sheet->firstFocus();
    return m_sides->currentIndex() == 0 ? static_cast<QWidget *>(m_tree) : m_sides->currentWidget();
}

QList<QAction *> LibraryPage::pageActions()
{
    return {m_new, m_edit, m_publish, m_discard, m_retire, m_restore, m_starters};
}

void LibraryPage::flush()
{
    m_autosave->saveNow();
    if (m_isConflict)
        copyMine(tr("“%1” was left with two versions. Yours is not saved; it is on the clipboard.")
                     .arg(m_editing.value().name));
}

} // namespace throughline::ui
