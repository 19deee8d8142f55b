#include "performance/appraisalspage.h"

#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "performance/cycleform.h"
#include "performance/cyclerollpanel.h"
#include "performance/performancewords.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

static QList<PagedModel<AppraisalRow>::Column> overviewColumns()
{
    const auto tr = [](const char *text) { return AppraisalsPage::tr(text); };
    return {{tr(QT_TR_NOOP("Person")), [](const AppraisalRow &row) { return row.name; }},
        {tr(QT_TR_NOOP("Unit")), [](const AppraisalRow &row) { return row.unit; }},
        {tr(QT_TR_NOOP("Written by")), [](const AppraisalRow &row) { return row.author; }},
        {tr(QT_TR_NOOP("Self-review")),
            [](const AppraisalRow &row) {
                return row.selfDone ? AppraisalsPage::tr("✓ Done") : AppraisalsPage::tr("Open");
            }},
        {tr(QT_TR_NOOP("Rated")),
            [](const AppraisalRow &row) {
                return row.rated ? AppraisalsPage::tr("%1 of %2").arg(*row.rated).arg(row.items)
                                 : QString(u"–"_s);
            }},
        {tr(QT_TR_NOOP("Evidence")),
            [](const AppraisalRow &row) {
                if (!row.cited)
                    return QString(u"–"_s);
                return *row.cited > 0 ? AppraisalsPage::tr("%n linked", nullptr, *row.cited)
                                      : AppraisalsPage::tr("none");
            }},
        {tr(QT_TR_NOOP("Due")),
            [](const AppraisalRow &row) {
                return QLocale().toString(row.dueOn, QLocale::ShortFormat);
            }},
        {tr(QT_TR_NOOP("State")), [](const AppraisalRow &row) { return wordFor(row.state); }}};
}

AppraisalsPage::AppraisalsPage(Workspace &workspace, std::optional<CycleId> cycle, QWidget *parent)
    : Page(workspace, parent)
    , m_cycle(cycle)
    , m_model(new PagedModel<AppraisalRow>(overviewColumns(), AppraisalList::pageSize, this))
    , m_message(new MessageBar)
    , m_views(new QStackedLayout)
{
    setObjectName(u"appraisalsPage"_s);
    makeActions();
    auto *column = new QVBoxLayout(this);
    space(*column, 3, 4);
    m_message->setObjectName(u"message"_s);
    m_message->hide();
    column->addWidget(m_message);
    column->addLayout(makeHeader());
    column->addLayout(m_views, 1);
    m_views->addWidget(makeTable());
    m_empty = new EmptyState(IconName::Appraisal, tr("No cycle is running"),
        tr("A cycle says who is appraised, for which period, and until when."));
    m_views->addWidget(m_empty);
    m_empty->setPrimary(security::isHr(this->workspace().session()) ? *m_plan : *m_retry);
    connect(&this->workspace().store(), &storage::Store::changed, this, &AppraisalsPage::load);
    load();
}

QLayout *AppraisalsPage::makeHeader()
{
    auto *row = new QHBoxLayout;
    space(*row, 3);
    m_cycles = new QComboBox;
    m_cycles->setObjectName(u"cycle"_s);
    name(*m_cycles, tr("Cycle"));
    m_about = new Label({}, TextRole::Small, Tone::Secondary);
    m_about->setObjectName(u"about"_s);
    row->addWidget(m_cycles);
    row->addWidget(m_about);
    row->addStretch();
    for (QAction *action : {m_people, m_close, m_plan}) {
        auto *made = buttonFor(*action);
        row->addWidget(made);
        connect(action, &QAction::changed, made,
            [made, action] { made->setVisible(action->isVisible()); });
        made->setVisible(false);
    }
    connect(m_cycles, &QComboBox::activated, this, [this](int index) {
        m_cycle = CycleId(m_cycles->itemData(index).toLongLong());
        load();
    });
    return row;
}

QWidget *AppraisalsPage::makeTable()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    space(*row, 4);
    m_table = new QTableView;
    m_table->setObjectName(u"appraisals"_s);
    prepareTable(*m_table, tr("Appraisals of the cycle"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is in sight, not a million
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_units = new QTableView;
    m_units->setObjectName(u"units"_s);
    prepareTable(*m_units, tr("Progress by unit"));
    m_unitRows = new QStandardItemModel(0, 4, this);
    m_unitRows->setHorizontalHeaderLabels(
        {tr("Unit"), tr("Self-review"), tr("Manager"), tr("Shared")});
    m_units->setModel(m_unitRows);
    m_units->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_units->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_units->hide();
    row->addWidget(m_table, 3);
    row->addWidget(m_units, 1);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        emit settled();
    });
    connect(m_table, &QTableView::activated, this, &AppraisalsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &AppraisalsPage::offerActions);
    return page;
}

void AppraisalsPage::makeActions()
{
    m_open = addPageAction(u"appraisals-open"_s, tr("Open the appraisal"));
    m_plan = addPageAction(
        u"appraisals-plan"_s, tr("Plan a cycle…"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_people = addPageAction(u"appraisals-people"_s, tr("Who takes part…"));
    m_close = addPageAction(u"appraisals-close"_s, tr("Close the cycle…"));
    m_retry = addPageAction(u"appraisals-retry"_s, tr("Try again"));
    connect(m_open, &QAction::triggered, this, &AppraisalsPage::openCurrent);
    connect(m_plan, &QAction::triggered, this, &AppraisalsPage::planCycle);
    connect(m_people, &QAction::triggered, this, &AppraisalsPage::showRoll);
    connect(m_close, &QAction::triggered, this, &AppraisalsPage::closeCycle);
    connect(m_retry, &QAction::triggered, this, &AppraisalsPage::load);
}

QList<QAction *> AppraisalsPage::pageActions()
{
    return {m_open, m_plan, m_people, m_close};
}

ListScope AppraisalsPage::scope() const
{
    return ListScope::Visible;
}

void AppraisalsPage::load()
{
    workspace()
        .store()
        .read([cycle = m_cycle, scope = scope()](storage::Connection &db) {
            Cycles cycles(db);
            Overview overview{cycles.all(), cycle, 0, {}, {}};
            if (!overview.shown)
                if (const auto current = cycles.current())
                    overview.shown = current->id;
            if (!overview.shown && !overview.cycles.empty())
                overview.shown = overview.cycles.front().id;
            if (!overview.shown)
                return overview;
            AppraisalList list(db, *overview.shown, scope);
            overview.count = list.count();
            overview.starts = list.starts();
            if (security::isHr(db.session()))
                overview.units = list.byUnit();
            return overview;
        })
        .then(this, [this](const Result<Overview> &overview) {
            receive(overview);
            if (m_views->currentIndex() != Table || m_overview.count == 0)
                emit settled();
            else
                m_model->at(0); // the page has settled when its first rows are here
        });
}

void AppraisalsPage::receive(const Result<Overview> &overview)
{
    if (!overview) {
        m_message->tell(Severity::Problem, messageFor(overview.error()), {m_retry});
        m_views->setCurrentIndex(Empty);
        return;
    }
    m_message->dismiss();
    m_overview = *overview;
    m_cycle = m_overview.shown;
    showCycles(m_overview);
    showUnits(m_overview.units);
    if (m_cycle)
        m_model->show(m_overview.count,
            [this, cycle = *m_cycle, scope = scope(), starts = m_overview.starts](int page) {
                return workspace().store().read(
                    [cycle, scope, start = starts.at(size_t(page))](storage::Connection &db) {
                        return AppraisalList(db, cycle, scope).page(start);
                    });
            });
    if (m_views->currentIndex() <= Empty)
        m_views->setCurrentIndex(m_cycle ? Table : Empty);
    offerActions();
}

void AppraisalsPage::showCycles(const Overview &overview)
{
    m_cycles->clear();
    for (const Cycle &cycle : overview.cycles) {
        //: A cycle in a list: name, state
        m_cycles->addItem(tr("%1 · %2").arg(cycle.name, wordFor(cycle.state)), cycle.id.number());
        if (cycle.id == overview.shown)
            m_cycles->setCurrentIndex(m_cycles->count() - 1);
    }
    m_cycles->setVisible(!overview.cycles.empty());
    const Cycle *cycle = chosen();
    m_about->setText(cycle ? tr("%n appraisals, due %1", nullptr, overview.count)
                                 .arg(QLocale().toString(cycle->dueOn, QLocale::LongFormat))
                           : QString());
}

void AppraisalsPage::showUnits(const std::vector<UnitProgress> &units)
{
    m_unitRows->removeRows(0, m_unitRows->rowCount());
    for (const UnitProgress &unit : units) {
        QList<QStandardItem *> row;
        row << new QStandardItem(unit.unit.isEmpty() ? tr("Left the company") : unit.unit);
        for (const int number : {unit.selfDone, unit.managerDone, unit.shared})
            row << new QStandardItem(tr("%1 of %2").arg(number).arg(unit.appraisals));
        m_unitRows->appendRow(row);
    }
    if (!units.empty())
        m_units->setCurrentIndex(m_unitRows->index(0, 0));
    m_units->setVisible(!units.empty() && width() >= em(60));
}

const Cycle *AppraisalsPage::chosen() const
{
    const auto found = std::ranges::find_if(
        m_overview.cycles, [this](const Cycle &cycle) { return cycle.id == m_cycle; });
    return found == m_overview.cycles.end() ? nullptr : &*found;
}

void AppraisalsPage::offerActions()
{
    const bool isHr = security::isHr(workspace().session());
    const Cycle *cycle = chosen();
    m_open->setEnabled(m_table->currentIndex().isValid());
    m_plan->setVisible(isHr);
    m_people->setVisible(isHr && cycle && cycle->state != CycleState::Closed);
    m_close->setVisible(isHr && cycle && cycle->state == CycleState::Running);
}

QWidget *AppraisalsPage::firstFocus()
{
    switch (m_views->currentIndex()) {
    case Table: return m_table;
    case Planning: return m_form;
    case Rolling: return m_roll;
    default: return m_empty;
    }
}

void AppraisalsPage::begin(const QString &intent)
{
    if (intent == u"new")
        planCycle();
}

void AppraisalsPage::openCurrent()
{
    if (const AppraisalRow *row = m_model->at(m_table->currentIndex().row()))
        workspace().open({PageKind::Appraisal, row->id.number()});
}

void AppraisalsPage::planCycle()
{
    delete m_form;
    m_form = new CycleForm(workspace());
    m_views->insertWidget(Planning, m_form);
    m_views->setCurrentWidget(m_form);
    m_form->setFocus();
    connect(m_form, &CycleForm::cancelled, this,
        [this] { m_views->setCurrentIndex(m_cycle ? Table : Empty); });
    connect(m_form, &CycleForm::planned, this, [this](CycleId cycle) {
        m_cycle = cycle;
        load();
        showRoll();
    });
}

void AppraisalsPage::showRoll()
{
    if (!m_cycle)
        return;
    delete m_roll;
    m_roll = new CycleRollPanel(workspace(), *m_cycle);
    m_views->addWidget(m_roll);
    m_views->setCurrentWidget(m_roll);
    m_roll->setFocus();
    connect(m_roll, &CycleRollPanel::done, this, [this] {
        m_views->setCurrentIndex(Table);
        load();
    });
}

/// Closing cannot be undone, so it is asked once, in the page and not in a dialog.
void AppraisalsPage::closeCycle()
{
    auto *sure = new QAction(tr("Close the cycle"), m_message);
    connect(sure, &QAction::triggered, this, [this, id = *m_cycle] {
        workspace()
            .store()
            .write([id](storage::Connection &db) { return RunningCycles(db).close(id); })
            .then(this, [this](const Result<void> &done) {
                done ? m_message->dismiss()
                     : m_message->tell(Severity::Problem, messageFor(done.error()));
            });
    });
    m_message->tell(Severity::Attention,
        tr("Nothing in a closed cycle can be changed, and it cannot be opened again."), {sure});
}

} // namespace throughline::ui
