#include "performance/appraisalspage.h"

#include "forms/actionbar.h"
#include "forms/alternatives.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "performance/appraisalcolumns.h"
#include "performance/cycleform.h"
#include "performance/cyclerollpanel.h"
#include "performance/overviewfilter.h"
#include "performance/performancewords.h"
#include "performance/unitprogresstable.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <numeric>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

AppraisalsPage::AppraisalsPage(Workspace &workspace, std::optional<CycleId> cycle, QWidget *parent)
    : Page(workspace, parent)
    , m_cycle(cycle)
    , m_model(new PagedModel<AppraisalRow>(appraisalColumns(), AppraisalList::pageSize, this))
    , m_message(new MessageBar)
    , m_filter(new OverviewFilter)
    , m_views(new Alternatives)
    , m_bar(new ActionBar)
{
    setObjectName(u"appraisalsPage"_s);
    makeActions();
    m_message->setObjectName(u"message"_s);
    m_message->hide();
    auto *column = new QVBoxLayout;
    space(*column, 3, 4, 3);
    column->addWidget(m_message);
    column->addLayout(makeHeader());
    column->addWidget(m_filter);
    column->addLayout(m_views, 1);
    makeViews();
    makeBar();
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(column, 1);
    whole->addWidget(m_bar);
    connect(m_filter, &OverviewFilter::changed, this, &AppraisalsPage::load);
    connect(&this->workspace().store(), &storage::Store::changed, this, &AppraisalsPage::load);
    load();
}

QLayout *AppraisalsPage::makeHeader()
{
    auto *row = new QHBoxLayout;
    space(*row, 3);
    m_cycles = new QComboBox;
    m_cycles->setObjectName(u"cycle"_s);
    m_cycles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cycles->setMaximumWidth(em(24));
    name(*m_cycles, tr("Cycle"));
    m_about = new Label({}, TextRole::Small, Tone::Secondary);
    m_about->setObjectName(u"about"_s);
    row->addWidget(m_cycles);
    row->addWidget(m_about);
    row->addStretch();
    connect(m_cycles, &QComboBox::activated, this, [this](int index) {
        m_cycle = CycleId(m_cycles->itemData(index).toLongLong());
        load();
    });
    return row;
}

void AppraisalsPage::makeViews()
{
    makeTable();
    m_units = new UnitProgressTable;
    connect(m_units, &UnitProgressTable::chosen, this, [this](qint64 unit) {
        turnTo(Table);
        m_filter->chooseUnit(unit);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_noCycle = new EmptyState(IconName::Appraisal, tr("No cycle is running"),
        tr("A cycle says who is appraised, for which period, and until when."));
    m_noCycle->setPrimary(security::isHr(workspace().session()) ? *m_plan : *m_retry);
    m_noMatch = new EmptyState(IconName::Search, tr("No appraisal matches"),
        tr("Try the beginning of a first or last name, or look at all of them."));
    m_noMatch->setPrimary(*m_clear);
    m_views->addWidget(m_table);
    m_views->addWidget(m_units);
    m_views->addWidget(m_noCycle);
    m_views->addWidget(m_noMatch);
}

void AppraisalsPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"appraisals"_s);
    prepareTable(*m_table, tr("Appraisals of the cycle"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several are reminded at once
    m_table->setModel(m_model);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.row() == 0)
            fitColumns(*m_table, 0);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        emit settled();
    });
    connect(m_table, &QTableView::activated, this, &AppraisalsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &AppraisalsPage::offerActions);
}

/// What concerns the cycle as a whole stands together behind one button.
void AppraisalsPage::makeBar()
{
    m_cycleButton = button(tr("C&ycle"));
    m_cycleButton->setObjectName(u"cycleMenu"_s);
    auto *menu = new QMenu(m_cycleButton);
    menu->addActions({m_people, m_plan, m_close});
    m_cycleButton->setMenu(menu);
    m_bar->add(*m_byUnit);
    m_bar->add(*m_cycleButton);
    m_bar->add(*m_remind);
    m_bar->add(*m_open, ButtonKind::Primary);
}

void AppraisalsPage::makeActions()
{
    m_open = addPageAction(u"appraisals-open"_s, tr("&Open the appraisal"));
    m_byUnit = addPageAction(
        u"appraisals-units"_s, tr("Show by &unit"), QKeySequence(Qt::CTRL | Qt::Key_T));
    m_remind
        = addPageAction(u"appraisals-remind"_s, tr("&Remind…"), QKeySequence(u"Ctrl+Shift+R"_s));
    m_plan = addPageAction(
        u"appraisals-plan"_s, tr("&Plan a cycle…"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_people = addPageAction(u"appraisals-people"_s, tr("&Who takes part…"));
    m_close = addPageAction(u"appraisals-close"_s, tr("C&lose the cycle…"));
    m_clear = addPageAction(u"appraisals-clear"_s, tr("Clear &filters"));
    m_retry = addPageAction(u"appraisals-retry"_s, tr("Try &again"), QKeySequence::Refresh);
    connect(m_open, &QAction::triggered, this, &AppraisalsPage::openCurrent);
    connect(m_byUnit, &QAction::triggered, this, &AppraisalsPage::toggleUnits);
    connect(m_remind, &QAction::triggered, this, &AppraisalsPage::remind);
    connect(m_plan, &QAction::triggered, this, &AppraisalsPage::planCycle);
    connect(m_people, &QAction::triggered, this, &AppraisalsPage::showRoll);
    connect(m_close, &QAction::triggered, this, &AppraisalsPage::closeCycle);
    connect(m_clear, &QAction::triggered, m_filter, &OverviewFilter::clear);
    connect(m_retry, &QAction::triggered, this, &AppraisalsPage::load);
}

QList<QAction *> AppraisalsPage::pageActions()
{
    return {m_open, m_remind, m_byUnit, m_plan, m_people, m_close, m_clear, m_retry};
}

AppraisalsPage::Overview AppraisalsPage::readOverview(
    storage::Connection &db, std::optional<CycleId> cycle, const AppraisalFilter &filter)
{
    Cycles cycles(db);
    Overview overview{cycles.all(), cycle, filter, 0, 0, {}, {}};
    if (!overview.shown)
        if (const auto current = cycles.current())
            overview.shown = current->id;
    if (!overview.shown && !overview.cycles.empty())
        overview.shown = overview.cycles.front().id;
    if (!overview.shown)
        return overview;
    AppraisalList list(db, *overview.shown, filter);
    overview.count = list.count();
    overview.all
        = filter == AppraisalFilter() ? overview.count : AppraisalList(db, *overview.shown).count();
    overview.starts = list.starts();
    if (security::isHr(db.session()))
        overview.units = list.byUnit();
    return overview;
}

void AppraisalsPage::load()
{
    workspace()
        .store()
        .read([cycle = m_cycle, filter = m_filter->value()](
                  storage::Connection &db) { return readOverview(db, cycle, filter); })
        .then(this, [this, question = ++m_question](const Result<Overview> &overview) {
            if (question != m_question)
                return;
            receive(overview);
            if (m_view != Table || m_overview.count == 0)
                emit settled();
            else
                m_model->at(0); // the page has settled when its first rows are here
        });
}

void AppraisalsPage::receive(const Result<Overview> &overview)
{
    if (!overview) {
        m_message->tell(Severity::Problem, messageFor(overview.error()), {m_retry});
        return turnTo(NoCycle);
    }
    m_message->dismiss();
    m_overview = *overview;
    m_cycle = m_overview.shown;
    showCycles();
    m_filter->showUnits(m_overview.units);
    m_filter->showCount(m_overview.count, m_overview.all);
    m_units->showUnits(m_overview.units);
    showRows();
    turnTo(m_view == Planning || m_view == Rolling || (m_view == Units && !m_overview.units.empty())
            ? m_view
            : restingView());
}

void AppraisalsPage::showRows()
{
    const int row = m_table->currentIndex().row();
    if (m_cycle)
        m_model->show(m_overview.count,
            [this, cycle = *m_cycle, filter = m_overview.filter, starts = m_overview.starts](
                int page) {
                return workspace().store().read(
                    [cycle, filter, start = starts.at(size_t(page))](storage::Connection &db) {
                        return AppraisalList(db, cycle, filter).page(start);
                    });
            });
    if (m_overview.count > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_overview.count - 1), 0));
}

AppraisalsPage::View AppraisalsPage::restingView() const
{
    if (!m_cycle)
        return NoCycle;
    return m_overview.count > 0 || m_overview.all == 0 ? Table : NoMatch;
}

QWidget *AppraisalsPage::widgetOf(View view) const
{
    switch (view) {
    case Table: return m_table;
    case Units: return m_units;
    case NoCycle: return m_noCycle;
    case NoMatch: return m_noMatch;
    case Planning: return m_form;
    case Rolling: return m_roll;
    }
    Q_UNREACHABLE();
}

void AppraisalsPage::turnTo(View view)
{
    m_view = view;
    m_views->setCurrentWidget(widgetOf(view));
    const bool listing = view == Table || view == NoMatch;
    m_filter->setVisible(listing && m_overview.all > 1);
    m_cycles->setVisible(!m_overview.cycles.empty() && view < Planning);
    m_about->setVisible(view < Planning);
    m_bar->setVisible(view < Planning && view != NoCycle);
    offerActions();
}

void AppraisalsPage::showCycles()
{
    m_cycles->clear();
    for (const Cycle &cycle : m_overview.cycles) {
        //: A cycle in a list: name, state
        m_cycles->addItem(tr("%1 · %2").arg(cycle.name, wordFor(cycle.state)), cycle.id.number());
        if (cycle.id == m_overview.shown)
            m_cycles->setCurrentIndex(m_cycles->count() - 1);
    }
    const Cycle *cycle = chosen();
    m_about->setText(cycle ? tr("Due %1").arg(QLocale().toString(cycle->dueOn, QLocale::LongFormat))
                           : QString());
    const int shared = std::accumulate(m_overview.units.begin(), m_overview.units.end(), 0,
        [](int sum, const UnitProgress &unit) { return sum + unit.shared; });
    m_bar->setState(m_overview.units.empty()
            ? QString()
            : tr("%1 of %2 shared").arg(shared).arg(m_overview.all));
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
    m_open->setEnabled(m_view == Table && m_table->currentIndex().isValid());
    m_remind->setVisible(m_overview.all > 1); // whoever has one has nobody to remind
    m_remind->setEnabled(m_open->isEnabled() && cycle && cycle->state == CycleState::Running);
    m_byUnit->setVisible(!m_overview.units.empty());
    m_byUnit->setText(m_view == Units ? tr("Show by &person") : tr("Show by &unit"));
    m_plan->setVisible(isHr);
    m_people->setVisible(isHr && cycle && cycle->state != CycleState::Closed);
    m_close->setVisible(isHr && cycle && cycle->state == CycleState::Running);
    m_clear->setEnabled(m_filter->value() != AppraisalFilter());
    m_cycleButton->setVisible(isHr);
}

QWidget *AppraisalsPage::firstFocus()
{
    return m_view == NoMatch ? &m_filter->field() : widgetOf(m_view);
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

void AppraisalsPage::toggleUnits()
{
    turnTo(m_view == Units ? restingView() : Units);
    firstFocus()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace throughline::ui
