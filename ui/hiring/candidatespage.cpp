#include "hiring/candidatespage.h"

#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/formmeeting.h"
#include "forms/keptplace.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/ratingcell.h"
#include "forms/turnto.h"
#include "forms/views.h"
#include "hiring/candidateboard.h"
#include "hiring/candidateforms.h"
#include "hiring/candidatemoves.h"
#include "hiring/candidatetable.h"
#include "hiring/hiringwords.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static constexpr int boardRows = 500;

CandidatesPage::CandidatesPage(
    Workspace &workspace, std::optional<RequisitionId> requisition, QWidget *parent)
    : Page(workspace, parent)
    , m_requisition(requisition)
    , m_messages(new MessageBar)
    , m_filter(new FilterField(tr("Filter candidates")))
    , m_stage(new QComboBox)
    , m_views(new QStackedWidget)
    , m_table(new QTableView)
    , m_model(new CandidateTable(this))
    , m_boardView(new CandidateBoard)
    , m_moves(new CandidateMoves(workspace, *this))
{
    setObjectName(u"candidatesPage"_s);
    makeActions();
    m_forms = new CandidateForms(workspace, {m_addNow, m_arrangeNow, m_close});
    layOut();
    connect(m_filter, &FilterField::filterChanged, this, &CandidatesPage::load);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &CandidatesPage::load);
    connect(m_table, &QTableView::activated, this, &CandidatesPage::openNext);
    connect(m_model, &CandidateTable::moreWanted, this, &CandidatesPage::loadMore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CandidatesPage::showChosen);
    connect(m_boardView, &CandidateBoard::activated, this, &CandidatesPage::openNext);
    connect(m_moves, &CandidateMoves::moved, m_messages, &MessageBar::dismiss);
    connect(m_moves, &CandidateMoves::failed, this, [this](const Error &error) {
        m_messages->tell(Severity::Problem, messageFor(error), {m_tryAgain});
    });
    connect(m_arrangeNow, &QAction::triggered, m_forms, &CandidateForms::arrange);
    connect(m_forms, &CandidateForms::opened, this, [this] { showForm(true); });
    connect(m_forms, &CandidateForms::refused, this, &CandidatesPage::showRefusal);
    connect(m_forms, &CandidateForms::met, this,
        [this](const QStringList &takenOver, const std::vector<FieldConflict> &conflicts) {
            tellMeeting(*m_messages, takenOver, conflicts);
        });
    connect(m_forms, &CandidateForms::restored, this,
        [this](const QDateTime &typedAt, bool hasChangedSince) {
            tellRestored(*m_messages, typedAt, hasChangedSince);
        });
    connect(m_forms, &CandidateForms::arranged, this, &CandidatesPage::closeForm);
    connect(m_forms, &CandidateForms::added, this, [this](ApplicationId application) {
        m_added = application;
        closeForm();
        load();
    });
    connect(m_boardView, &CandidateBoard::dropped, this, &CandidatesPage::moveTo);
    connect(&workspace.store(), &storage::Store::changed, this, &CandidatesPage::load);
    load();
}

void CandidatesPage::layOut()
{
    m_messages->hide();
    m_stage->addItem(tr("All stages"), -1);
    for (int stage = 0; stage <= int(Stage::Withdrawn); ++stage)
        m_stage->addItem(wordFor(Stage(stage)), stage);
    m_stage->setObjectName(u"stageFilter"_s);
    name(*m_stage, tr("Stage"));
    m_table->setObjectName(u"candidateTable"_s);
    prepareTable(*m_table, tr("Candidates"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CandidateTable::CoreScore, new RatingCell(m_table));
    m_table->setColumnHidden(CandidateTable::Requisition, m_requisition.has_value());
    m_views->addWidget(m_table);
    m_views->addWidget(m_boardView);
    m_tools = new QWidget;
    auto *tools = new QHBoxLayout(m_tools);
    space(*tools, 2);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_stage);
    for (QAction *action : {m_board, m_compare, m_kit})
        tools->addWidget(buttonFor(*action));
    m_buttons = new QWidget;
    auto *ways = new Flow;
    space(*ways, 2);
    for (QAction *action : {m_moveTo, m_arrange, m_change, m_open})
        ways->addWidget(buttonFor(*action));
    auto *buttons = new QHBoxLayout(m_buttons);
    space(*buttons, 2);
    buttons->addLayout(ways, 1);
    buttons->addWidget(buttonFor(*m_add, ButtonKind::Primary), 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    space(*column, 3, 4, 3);
    column->addWidget(m_messages);
    column->addWidget(m_tools);
    column->addWidget(m_views, 1);
    column->addWidget(m_forms);
    column->addWidget(m_buttons);
}

QString CandidatesPage::title() const
{
    return m_name.isEmpty() ? tr("Candidates") : tr("Candidates · %1").arg(isolated(m_name));
}

QWidget *CandidatesPage::firstFocus()
{
    return m_isBoard ? m_boardView->firstColumn() : m_views->currentWidget();
}

void CandidatesPage::begin(const QString &intent)
{
    if (intent == u"new" && m_requisition)
        beginAdding();
}

CandidateFilter CandidatesPage::filter() const
{
    const int stage = m_stage->currentData().toInt();
    return {
        m_requisition, stage < 0 ? std::nullopt : std::optional(Stage(stage)), m_filter->text()};
}

/// Whoever has scrolled on keeps what they came to.
int CandidatesPage::tableRows() const
{
    return std::max(CandidateList::pageSize, m_model->rowCount());
}

void CandidatesPage::load()
{
    workspace()
        .store()
        .read([filter = filter(), rows = m_isBoard ? boardRows : tableRows()](
                  storage::Connection &db) { return readCandidates(db, filter, rows); })
        .then(this, [this](const Result<CandidateSight> &sight) { received(sight); });
}

void CandidatesPage::loadMore()
{
    workspace()
        .store()
        .read([filter = filter(), last = m_model->rows().back()](storage::Connection &db) {
            return Result<std::vector<CandidateRow>>(CandidateList(db, filter).after(last));
        })
        .then(this, [this, asked = filter()](const Result<std::vector<CandidateRow>> &rows) {
            if (asked == filter())
                m_model->append(rows ? *rows : std::vector<CandidateRow>());
        });
}

void CandidatesPage::received(const Result<CandidateSight> &sight)
{
    if (sight)
        showRows(*sight);
    else
        showEmpty(new EmptyState(IconName::Candidate, tr("These candidates cannot be shown"),
                      messageFor(sight.error())),
            *m_tryAgain);
    emit titleChanged();
    emit settled();
}

void CandidatesPage::showEmpty(EmptyState *empty, QAction &action, QAction *second)
{
    empty->setObjectName(u"empty"_s);
    empty->setPrimary(action);
    if (second)
        empty->setSecondary(*second);
    m_views->addWidget(empty);
    turnTo(*m_views, *empty);
    delete std::exchange(m_empty, empty);
}

void CandidatesPage::showRows(CandidateSight sight)
{
    if (const auto row = current())
        m_selected = row->application;
    m_name = sight.requisition;
    m_isManaged = sight.isManaged;
    offerChanges();
    m_filter->setCount(sight.shown, sight.all);
    const bool isEmpty = sight.rows.empty(), isFiltered = sight.all > 0;
    const int stood = m_table->currentIndex().row();
    KeptPlace place(*m_table);
    m_boardRows = sight.rows;
    m_boardView->set(sight.rows);
    m_model->set(std::move(sight.rows), sight.shown);
    if (m_added && m_model->rowOf(*m_added) >= 0)
        m_selected = std::exchange(m_added, std::nullopt);
    fitColumns(*m_table, CandidateTable::Name);
    if (isEmpty) {
        showEmpty(isFiltered ? new EmptyState(IconName::Filter, tr("Nobody matches"),
                      tr("No candidate has this name in this stage."))
                             : new EmptyState(IconName::Candidate, tr("No candidates yet"),
                                 m_isManaged ? tr("Add the first one, or import a list.")
                                             : tr("Those whom you interview will stand here.")),
            isFiltered        ? *m_clear
                : m_isManaged ? *m_add
                              : *m_kit,
            isFiltered || !m_import->isVisible() ? nullptr : m_import);
        showChosen();
        return;
    }
    turnTo(*m_views, m_isBoard ? static_cast<QWidget &>(*m_boardView) : *m_table);
    delete std::exchange(m_empty, nullptr);
    place.standOn(rowAgain(m_model->rows(), m_selected, &CandidateRow::application, stood));
    if (m_isBoard && m_selected && m_boardView->current() != m_selected)
        m_boardView->select(*m_selected);
    if (m_boardView->hasFocus()) // nobody is chosen who stands on it
        m_boardView->firstColumn()->setFocus(Qt::OtherFocusReason);
    showChosen();
}

std::optional<CandidateRow> CandidatesPage::current() const
{
    const auto id = m_isBoard ? m_boardView->current() : std::nullopt;
    const int row = id ? m_model->rowOf(*id) : m_table->currentIndex().row();
    const CandidateRow *candidate = m_model->at(row);
    return candidate ? std::optional(*candidate) : std::nullopt;
}

/// Nothing is offered that would be refused.
void CandidatesPage::offerChanges()
{
    for (QAction *change : {m_add, m_arrange, m_change, m_moveTo})
        change->setVisible(m_isManaged);
    m_add->setEnabled(m_requisition && m_isManaged);
}

/// What can be done with the candidate that the table stands on; on the board all are open.
void CandidatesPage::showChosen()
{
    const auto row = current();
    const bool isRunning = row && m_isManaged && isOpen(row->stage);
    m_moveTo->setEnabled(isRunning || (row && m_isManaged && row->stage == Stage::Withdrawn));
    m_arrange->setEnabled(isRunning);
    m_change->setEnabled(isRunning && (m_isBoard || row->progress.expected > 0));
    m_open->setEnabled(row.has_value());
}

void CandidatesPage::moveTo(ApplicationId id, Stage stage)
{
    m_selected = id;
    if (!m_isManaged)
        return load(); // a card that was dropped goes back
    if (const CandidateRow *row = m_model->at(m_model->rowOf(id)))
        m_moves->move(*row, stage);
}

void CandidatesPage::moveOn()
{
    if (const auto row = m_isManaged ? current() : std::nullopt)
        m_moves->moveOn(*row);
}

void CandidatesPage::moveBack()
{
    if (const auto row = m_isManaged ? current() : std::nullopt)
        m_moves->moveBack(*row);
}

void CandidatesPage::chooseStage()
{
    if (const auto row = current())
        m_moves->choose(*row, *m_views);
}

/// Enter does what the "Next step" column says.
void CandidatesPage::openNext()
{
    const auto row = current();
    if (!row)
        return;
    if (m_isManaged && row->next == NextStep::Screen)
        moveOn();
    else if (m_isManaged && row->next == NextStep::Schedule)
        beginArranging();
    else
        openDebrief();
}

void CandidatesPage::openDebrief()
{
    if (const auto row = current())
        workspace().open({PageKind::Debrief, row->application.number()});
}

void CandidatesPage::compare()
{
    if (m_requisition)
        workspace().open({PageKind::Comparison, m_requisition->number()});
}

void CandidatesPage::openKit()
{
    if (m_requisition)
        workspace().open({PageKind::Kit, m_requisition->number()});
}

void CandidatesPage::toggleBoard()
{
    m_selected = current() ? std::optional(current()->application) : std::nullopt;
    m_isBoard = !m_isBoard;
    m_board->setText(m_isBoard ? tr("Show as ta&ble") : tr("Show as &board"));
    load();
}

} // namespace throughline::ui
