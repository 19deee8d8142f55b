#include "hiring/candidatespage.h"

#include "base/foldedtext.h"
#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "hiring/appointmentform.h"
#include "hiring/candidateboard.h"
#include "hiring/candidatetable.h"
#include "hiring/hiringwords.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
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
    , m_forms(new QStackedWidget)
{
    setObjectName(u"candidatesPage"_s);
    makeActions();
    m_addForm = makeAddForm();
    m_appointment = new AppointmentForm(workspace.store(), *m_arrangeNow, *m_close);
    layOut();
    connect(m_filter, &FilterField::filterChanged, this, &CandidatesPage::load);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &CandidatesPage::load);
    connect(m_table, &QTableView::activated, this, &CandidatesPage::openNext);
    connect(m_model, &CandidateTable::moreWanted, this, &CandidatesPage::loadMore);
    connect(m_boardView, &CandidateBoard::activated, this, &CandidatesPage::openNext);
    connect(m_boardView, &CandidateBoard::dropped, this, &CandidatesPage::moveTo);
    connect(&workspace.store(), &storage::Store::changed, this, &CandidatesPage::load);
    load();
}

QAction *CandidatesPage::act(const QString &id, const QString &text, const QKeySequence &keys,
    void (CandidatesPage::*slot)())
{
    QAction *action = addPageAction(u"candidates."_s + id, text, keys);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void CandidatesPage::makeActions()
{
    using Self = CandidatesPage;
    m_add = act(
        u"add"_s, tr("&Add candidate"), QKeySequence(Qt::CTRL | Qt::Key_N), &Self::beginAdding);
    m_add->setEnabled(m_requisition.has_value());
    m_addNow = act(u"addNow"_s, tr("Add thi&s person"), {}, &Self::add);
    m_keepBoth = act(u"keepBoth"_s, tr("&Keep both"), {}, &Self::keepBoth);
    m_arrange = act(u"arrange"_s, tr("Arrange &interview"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &Self::beginArranging);
    m_arrangeNow = act(u"arrangeNow"_s, tr("Arrange it &so"), {}, &Self::arrange);
    m_close = act(u"close"_s, tr("&Cancel"), {}, &Self::closeForm);
    m_moveTo = act(u"moveTo"_s, tr("&Move to…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        &Self::chooseStage);
    act(u"moveOn"_s, tr("Move one stage on"), QKeySequence(Qt::CTRL | Qt::Key_Right),
        &Self::moveOn);
    act(u"moveBack"_s, tr("Move one stage back"), QKeySequence(Qt::CTRL | Qt::Key_Left),
        &Self::moveBack);
    m_open = act(u"open"_s, tr("&Debrief"), {}, &Self::openDebrief);
    m_compare = act(u"compare"_s, tr("C&ompare"), {}, &Self::compare);
    m_kit = act(u"kit"_s, tr("Intervie&w kit"), {}, &Self::openKit);
    m_board = act(
        u"board"_s, tr("Show as &board"), QKeySequence(Qt::CTRL | Qt::Key_T), &Self::toggleBoard);
    m_tryAgain = act(u"tryAgain"_s, tr("Tr&y again"), {}, &Self::load);
    m_clear = addPageAction(u"candidates.clear"_s, tr("Clear the filte&r"));
    connect(m_clear, &QAction::triggered, this, [this] {
        m_stage->setCurrentIndex(0);
        m_filter->setText(u""_s);
        load();
    });
    m_actions.append(m_clear);
    m_compare->setEnabled(m_requisition.has_value());
    m_kit->setEnabled(m_requisition.has_value());
}

QWidget *CandidatesPage::makeAddForm()
{
    m_newName = new QLineEdit;
    m_newEmail = new QLineEdit;
    m_newPhone = new QLineEdit;
    m_newName->setObjectName(u"newName"_s);
    m_newEmail->setObjectName(u"newEmail"_s);
    m_newPhone->setObjectName(u"newPhone"_s);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    formRow(*form, tr("&Name"), *m_newName);
    formRow(*form, tr("E-mai&l"), *m_newEmail);
    formRow(*form, tr("&Phone"), *m_newPhone);
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    buttons->addStretch();
    buttons->addWidget(buttonFor(*m_close));
    buttons->addWidget(buttonFor(*m_addNow, ButtonKind::Primary));
    auto *widget = new QWidget;
    widget->setObjectName(u"addForm"_s);
    auto *column = new QVBoxLayout(widget);
    space(*column, 2);
    column->addWidget(new Heading(tr("New candidate")));
    column->addLayout(form);
    column->addLayout(buttons);
    for (QLineEdit *field : {m_newName, m_newEmail, m_newPhone})
        connect(field, &QLineEdit::returnPressed, m_addNow, &QAction::trigger);
    return widget;
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
    m_table->setColumnHidden(CandidateTable::Requisition, m_requisition.has_value());
    m_views->addWidget(m_table);
    m_views->addWidget(m_boardView);
    m_forms->addWidget(m_addForm);
    m_forms->addWidget(m_appointment);
    m_forms->hide();
    auto *tools = new QHBoxLayout;
    space(*tools, 2);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_stage);
    tools->addWidget(buttonFor(*m_board));
    tools->addWidget(buttonFor(*m_compare));
    tools->addWidget(buttonFor(*m_kit));
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    for (QAction *action : {m_moveTo, m_arrange, m_open})
        buttons->addWidget(buttonFor(*action));
    buttons->addStretch();
    buttons->addWidget(buttonFor(*m_add, ButtonKind::Primary));
    auto *column = new QVBoxLayout(this);
    space(*column, 3, 4, 3);
    column->addWidget(m_messages);
    column->addLayout(tools);
    column->addWidget(m_views, 1);
    column->addWidget(m_forms);
    column->addLayout(buttons);
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

void CandidatesPage::load()
{
    workspace()
        .store()
        .read([filter = filter(), isBoard = m_isBoard](storage::Connection &db) -> Result<Sight> {
            Sight sight;
            if (filter.requisition) {
                const auto requisition = Requisitions(db).find(*filter.requisition);
                if (!requisition)
                    return notFound(u"requisition-unknown"_s);
                sight.requisition = requisition->title;
            }
            CandidateList list(db, filter);
            sight.shown = list.count();
            sight.all = CandidateList(db, {.requisition = filter.requisition}).count();
            sight.rows = list.firstPage(isBoard ? boardRows : CandidateList::pageSize);
            return sight;
        })
        .then(this, [this](const Result<Sight> &sight) { received(sight); });
}

/// The next page begins with the last row of the one before: its key is known.
void CandidatesPage::loadMore()
{
    const CandidateRow last = m_model->rows().back();
    workspace()
        .store()
        .read([filter = filter(), last](storage::Connection &db) {
            auto rows
                = CandidateList(db, filter)
                      .page({folded(last.name), last.application}, CandidateList::pageSize + 1);
            rows.erase(rows.begin());
            return Result<std::vector<CandidateRow>>(std::move(rows));
        })
        .then(this, [this](const Result<std::vector<CandidateRow>> &rows) {
            m_model->append(rows ? *rows : std::vector<CandidateRow>());
        });
}

void CandidatesPage::received(const Result<Sight> &sight)
{
    if (!sight) {
        m_messages->tell(Severity::Problem, messageFor(sight.error()), {m_tryAgain});
        showRows({});
    } else {
        showRows(*sight);
    }
    emit titleChanged();
    emit settled();
}

void CandidatesPage::showRows(Sight sight)
{
    m_selected = current() ? std::optional(current()->application) : m_selected;
    m_name = sight.requisition;
    m_filter->setCount(sight.shown, sight.all);
    const bool isEmpty = sight.rows.empty();
    const bool isFiltered = sight.all > 0;
    m_boardRows = sight.rows;
    m_boardView->set(sight.rows);
    m_model->set(std::move(sight.rows), sight.shown);
    fitColumns(*m_table, CandidateTable::Name);
    delete m_empty;
    m_empty = nullptr;
    if (isEmpty) {
        auto *empty = isFiltered
            ? new EmptyState(IconName::Filter, tr("Nobody matches"),
                tr("No candidate has this name in this stage."))
            : new EmptyState(IconName::Candidate, tr("No candidates for this job"),
                tr("Add the first one, or import a list from the command line."));
        empty->setObjectName(u"empty"_s);
        empty->setPrimary(isFiltered ? *m_clear : *m_add);
        m_empty = empty;
        m_views->addWidget(empty);
        m_views->setCurrentWidget(empty);
        return;
    }
    m_views->setCurrentWidget(m_isBoard ? static_cast<QWidget *>(m_boardView) : m_table);
    const int row = m_selected ? m_model->rowOf(*m_selected) : 0;
    m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    if (m_isBoard && m_selected)
        m_boardView->select(*m_selected);
}

std::optional<CandidateRow> CandidatesPage::current() const
{
    const auto id = m_isBoard ? m_boardView->current() : std::nullopt;
    const int row = id ? m_model->rowOf(*id) : m_table->currentIndex().row();
    const CandidateRow *candidate = m_model->at(row);
    return candidate ? std::optional(*candidate) : std::nullopt;
}

void CandidatesPage::moveTo(ApplicationId id, Stage stage)
{
    const CandidateRow *row = m_model->at(m_model->rowOf(id));
    if (!row || row->stage == stage)
        return;
    m_selected = id;
    workspace()
        .store()
        .write([id, stage, version = row->version](
                   storage::Connection &db) { return Recruiting(db).move(id, stage, version); })
        .then(this, [this, row = *row, stage](const Result<void> &done) {
            if (!done) {
                m_messages->tell(Severity::Problem, messageFor(done.error()), {m_tryAgain});
                return;
            }
            m_messages->dismiss();
            const QString sentence = tr("Moved %1 to %2").arg(isolated(row.name), wordFor(stage));
            announce(*this, sentence);
            Workspace &here = this->workspace();
            here.mention(sentence, [&here, row] {
                here.store()
                    .write([row](storage::Connection &db) {
                        return Recruiting(db).move(row.application, row.stage, row.version + 1);
                    })
                    .then(&here, [&here](const Result<void> &undone) {
                        if (!undone)
                            here.report(undone.error());
                    });
            });
        });
}

void CandidatesPage::moveOn()
{
    if (const auto row = current())
        if (const auto stage = stageAfter(row->stage))
            moveTo(row->application, *stage);
}

void CandidatesPage::moveBack()
{
    if (const auto row = current())
        if (const auto stage = stageBefore(row->stage))
            moveTo(row->application, *stage);
}

void CandidatesPage::chooseStage()
{
    const auto row = current();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"stages"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int stage = 0; stage <= int(Stage::Withdrawn); ++stage) {
        if (!mayMove(row->stage, Stage(stage)))
            continue;
        QAction *action = menu->addAction(wordFor(Stage(stage)));
        connect(action, &QAction::triggered, this,
            [this, id = row->application, stage] { moveTo(id, Stage(stage)); });
    }
    if (!menu->isEmpty())
        menu->popup(m_views->mapToGlobal(m_views->rect().center()));
}

/// Enter does what the "Next step" column says.
void CandidatesPage::openNext()
{
    const auto row = current();
    if (!row)
        return;
    if (row->next == NextStep::Screen)
        moveOn();
    else if (row->next == NextStep::Schedule)
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

void CandidatesPage::showForm(QWidget *form)
{
    m_forms->setCurrentWidget(form);
    m_forms->show();
}

void CandidatesPage::closeForm()
{
    m_forms->hide();
    m_messages->dismiss();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void CandidatesPage::beginAdding()
{
    if (!m_requisition)
        return;
    showForm(m_addForm);
    m_newName->setFocus(Qt::OtherFocusReason);
}

void CandidatesPage::add()
{
    addAs(SameEmail::Refuse);
}

void CandidatesPage::keepBoth()
{
    addAs(SameEmail::KeepBoth);
}

void CandidatesPage::addAs(SameEmail sameEmail)
{
    if (!m_requisition || m_forms->isHidden())
        return;
    const Applicant applicant{.details
        = {.name = m_newName->text(), .email = m_newEmail->text(), .phone = m_newPhone->text()}};
    workspace()
        .store()
        .write([id = *m_requisition, applicant, sameEmail](storage::Connection &db) {
            return Recruiting(db).addCandidate(id, applicant, sameEmail);
        })
        .then(this, [this](const Result<ApplicationId> &added) {
            if (!added) {
                const bool isKnown = added.error().reason == u"candidate-email-known";
                m_messages->tell(Severity::Attention, messageFor(added.error()),
                    isKnown ? QList<QAction *>{m_keepBoth} : QList<QAction *>());
                return;
            }
            m_selected = *added;
            for (QLineEdit *field : {m_newName, m_newEmail, m_newPhone})
                field->clear();
            closeForm();
        });
}

void CandidatesPage::beginArranging()
{
    const auto row = current();
    if (!row)
        return;
    m_selected = row->application;
    m_appointment->begin(row->name);
    showForm(m_appointment);
}

void CandidatesPage::arrange()
{
    if (!m_selected || m_forms->isHidden())
        return;
    workspace()
        .store()
        .write([id = *m_selected, appointment = m_appointment->appointment()](
                   storage::Connection &db) { return Recruiting(db).schedule(id, appointment); })
        .then(this, [this](const Result<InterviewId> &interview) {
            if (!interview) {
                const bool needsKit = interview.error().reason == u"plan-not-published";
                m_messages->tell(Severity::Attention, messageFor(interview.error()),
                    needsKit ? QList<QAction *>{m_kit} : QList<QAction *>());
                return;
            }
            closeForm();
        });
}

} // namespace throughline::ui
