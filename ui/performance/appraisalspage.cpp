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
#include "performance/unitprogresstable.h"
#include "security/role.h"
#include "shell/workspace.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

AppraisalsPage::AppraisalsPage(Workspace &workspace, std::optional<CycleId> cycle, QWidget *parent)
    : Page(workspace, parent)
    , m_cycle(cycle)
    , m_model(new PagedModel<AppraisalRow>(appraisalColumns(), AppraisalList::pageSize, this))
    , m_message(new MessageBar)
    , m_trouble(*m_message)
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
        m_message->dismiss(); // what was asked was about the cycle before
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
    const bool isHr = security::isHr(workspace().session());
    m_nobody = new EmptyState(IconName::Appraisal, tr("No appraisal to show"),
        isHr ? tr("Nobody takes part in this cycle yet.")
             : tr("You take no part in this cycle: it appraises neither you nor anybody of your "
                  "line. Above you can choose another one."));
    m_nobody->setObjectName(u"noAppraisals"_s);
    m_nobody->setPrimary(isHr ? *m_people : *m_retry);
    m_views->addWidget(m_table);
    m_views->addWidget(m_units);
    m_views->addWidget(m_noCycle);
    m_views->addWidget(m_noMatch);
    m_views->addWidget(m_nobody);
}

static constexpr int unitColumn = 1; ///< in appraisalColumns()

void AppraisalsPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"appraisals"_s);
    prepareTable(*m_table, tr("Appraisals of the cycle"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several are reminded at once
    m_table->setModel(m_model);
    m_choice = new PagedChoice(*m_table, *m_model, &AppraisalRow::id);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.row() == 0)
            fitColumnsEliding(*m_table, unitColumn);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        if (!m_readsUnits)
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

AppraisalsPage::View AppraisalsPage::restingView() const
{
    if (!m_cycle)
        return NoCycle;
    if (m_overview.all == 0)
        return Nobody;
    return m_overview.count > 0 ? Table : NoMatch;
}

QWidget *AppraisalsPage::widgetOf(View view) const
{
    switch (view) {
    case Table: return m_table;
    case Units: return m_units;
    case NoCycle: return m_noCycle;
    case NoMatch: return m_noMatch;
    case Nobody: return m_nobody;
    case Planning: return m_form;
    case Rolling: return m_roll;
    }
    Q_UNREACHABLE();
}

void AppraisalsPage::turnTo(View view)
{
    const bool goesAlong = window()->focusWidget() == widgetOf(m_view) // also below the palette
        && (view == NoCycle || view == Nobody);
    m_view = view;
    m_views->setCurrentWidget(widgetOf(view));
    if (goesAlong)
        widgetOf(view)->setFocus(Qt::OtherFocusReason); // 3.11: what can be done now
    const bool listing = view == Table || view == NoMatch;
    m_filter->setVisible(listing && m_overview.all > 1);
    m_cycles->setVisible(!m_overview.cycles.empty() && view < Planning);
    m_about->setVisible(view < Planning);
    const bool isHr = security::isHr(workspace().session());
    m_bar->setVisible(view < Planning && view != NoCycle && (isHr || view != Nobody));
    offerActions();
}

void AppraisalsPage::offerActions()
{
    const bool isHr = security::isHr(workspace().session());
    const Cycle *cycle = chosen();
    m_open->setEnabled(m_view == Table && m_table->currentIndex().isValid());
    m_remind->setVisible(m_overview.all > 1); // whoever has one has nobody to remind
    m_remind->setEnabled(m_open->isEnabled() && cycle && cycle->state == CycleState::Running);
    m_byUnit->setVisible(!m_progress.empty());
    m_byUnit->setText(m_view == Units ? tr("Show by &person") : tr("Show by &unit"));
    m_plan->setVisible(isHr);
    m_people->setVisible(isHr && cycle && cycle->state != CycleState::Closed);
    m_close->setVisible(isHr && cycle && cycle->state == CycleState::Running);
    m_clear->setEnabled(m_filter->value() != AppraisalFilter());
    m_cycleButton->setVisible(isHr);
}

QWidget *AppraisalsPage::firstFocus()
{
    if (m_view == Rolling)
        return &m_roll->firstFocus();
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
