#include "succession/talentgridpage.h"

#include "forms/actionbar.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "succession/potentialsheet.h"
#include "succession/successionwords.h"
#include "succession/talentcell.h"

#include <QApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

static constexpr std::array performanceBands
    = {PerformanceBand::Below, PerformanceBand::At, PerformanceBand::Above};
static constexpr std::array potentialBands
    = {PotentialBand::High, PotentialBand::Medium, PotentialBand::Low}; // from the top down

TalentGridPage::TalentGridPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_assess(
          addPageAction(u"assessPotential"_s, tr("&Assess potential…"), QKeySequence(u"Ctrl+Up"_s)))
    , m_open(addPageAction(u"openTalent"_s, tr("&Open the person")))
    , m_table(addPageAction(u"toggleTable"_s, tr("Show as &table"), QKeySequence(u"Ctrl+T"_s)))
    , m_reload(addPageAction(u"reloadGrid"_s, tr("&Reload"), QKeySequence::Refresh))
    , m_toAppraisals(addPageAction(u"gridToAppraisals"_s, tr("Open &appraisals")))
    , m_unit(new QComboBox)
    , m_count(new Paragraph(QString(), TextRole::Small, Tone::Secondary))
    , m_message(new MessageBar)
    , m_holding(new QListView)
    , m_tableView(new QTableView)
    , m_empty(new EmptyState(IconName::Grid, tr("Nobody to place yet"),
          tr("The grid fills itself from shared appraisals and assessments of potential.")))
    , m_views(new QStackedLayout)
    , m_sheet(new PotentialSheet)
{
    setObjectName("talentGridPage"_L1);
    m_unit->setObjectName("unitFilter"_L1);
    name(*m_unit, tr("Unit"));
    m_unit->addItem(tr("All units"));
    m_message->hide();
    m_sheet->hide();
    m_empty->setPrimary(*m_toAppraisals);
    connect(m_assess, &QAction::triggered, this, &TalentGridPage::assessCurrent);
    connect(m_open, &QAction::triggered, this, &TalentGridPage::openCurrent);
    connect(m_table, &QAction::triggered, this, &TalentGridPage::toggleTable);
    connect(m_reload, &QAction::triggered, this, &TalentGridPage::load);
    connect(m_toAppraisals, &QAction::triggered, this,
        [this] { this->workspace().open({PageKind::Appraisals}); });
    connect(m_unit, &QComboBox::activated, this, &TalentGridPage::load);
    connect(m_sheet, &PotentialSheet::cancelled, m_sheet, &QWidget::hide);
    connect(m_sheet, &PotentialSheet::answered, this, &TalentGridPage::record);
    connect(&this->workspace().store(), &storage::Store::changed, this, &TalentGridPage::load);
    layOut();
    load();
}

void TalentGridPage::layOut()
{
    auto *top = new QHBoxLayout;
    space(*top, 3);
    top->addWidget(m_unit);
    top->addWidget(m_count, 1);

    prepareTable(*m_tableView, tr("Talent grid as a table"));
    m_tableView->setObjectName("talentTable"_L1);
    m_tableView->setModel(&m_tableModel);
    connect(m_tableView, &QTableView::activated, this, &TalentGridPage::openCurrent);
    auto *boxes = new QWidget;
    auto *row = new QHBoxLayout(boxes);
    space(*row, 3);
    row->addWidget(makeGrid(), 4);
    row->addWidget(makeHolding(), 1);
    m_views->addWidget(boxes);
    m_views->addWidget(m_tableView);
    m_views->addWidget(m_empty);

    auto *content = new QVBoxLayout;
    space(*content, 2, 4, 3);
    content->addLayout(top);
    content->addWidget(m_message);
    content->addLayout(m_views, 1);
    auto *bar = new ActionBar;
    bar->add(*m_table);
    bar->add(*m_open);
    bar->add(*m_assess, ButtonKind::Primary);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(content, 1);
    whole->addWidget(m_sheet);
    whole->addWidget(bar);
}

QWidget *TalentGridPage::makeGrid()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    space(*grid, 2);
    for (size_t row = 0; row < potentialBands.size(); ++row) {
        auto *axis = new Paragraph(wordsFor(potentialBands[row]), TextRole::Small, Tone::Secondary);
        axis->setFixedWidth(em(5.5));
        grid->addWidget(axis, int(row), 0);
        grid->setRowStretch(int(row), 1);
        for (size_t column = 0; column < performanceBands.size(); ++column) {
            auto *cell = new TalentCell(performanceBands[column], potentialBands[row]);
            m_cells[size_t(performanceBands[column])][size_t(potentialBands[row])] = cell;
            connect(cell, &TalentCell::personActivated, this, &TalentGridPage::openCurrent);
            grid->addWidget(cell, int(row), int(column) + 1);
            grid->setColumnStretch(int(column) + 1, 1);
        }
    }
    for (size_t column = 0; column < performanceBands.size(); ++column)
        grid->addWidget(
            new Paragraph(wordsFor(performanceBands[column]), TextRole::Small, Tone::Secondary), 3,
            int(column) + 1);
    return widget;
}

QWidget *TalentGridPage::makeHolding()
{
    prepareList(*m_holding, tr("Waiting to be placed"));
    m_holding->setObjectName("holdingArea"_L1);
    m_holding->setModel(&m_holdingModel);
    connect(m_holding, &QListView::activated, this, &TalentGridPage::assessCurrent);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    space(*column, 1);
    column->addWidget(new Label(tr("Waiting to be placed"), TextRole::Strong));
    column->addWidget(new Paragraph(
        tr("A rating or the potential is missing."), TextRole::Small, Tone::Secondary));
    column->addWidget(m_holding, 1);
    return widget;
}

QString TalentGridPage::title() const
{
    return tr("Talent grid");
}

QWidget *TalentGridPage::firstFocus()
{
    return m_views->currentIndex() == 1 ? static_cast<QWidget *>(m_tableView)
                                        : &m_cells[2][2]->list();
}

QList<QAction *> TalentGridPage::pageActions()
{
    return {m_assess, m_open, m_table, m_reload, m_toAppraisals};
}

TalentGridPage::Grid TalentGridPage::read(storage::Connection &db, std::optional<qint64> unit)
{
    TalentGrid talent(db);
    Grid grid;
    grid.counts = talent.counts(unit);
    for (const PerformanceBand performance : performanceBands)
        for (const PotentialBand potential : potentialBands)
            grid.cells[size_t(performance)][size_t(potential)]
                = talent.cell(performance, potential, unit, TalentCell::mostNames);
    grid.holding = talent.holding(unit, TalentCell::mostNames);
    grid.units = talent.units();
    return grid;
}

void TalentGridPage::load()
{
    const QVariant chosen = m_unit->currentData();
    const auto unit = chosen.isValid() ? std::optional(chosen.toLongLong()) : std::nullopt;
    workspace()
        .store()
        .read([unit](storage::Connection &db) { return read(db, unit); })
        .then(this, [this](const Result<Grid> &grid) {
            if (grid) {
                m_message->dismiss();
                show(*grid);
            } else {
                m_message->tell(Severity::Problem, messageFor(grid.error()), {m_reload});
            }
            emit settled();
        });
}

void TalentGridPage::show(const Grid &grid)
{
    int placed = 0;
    for (size_t performance = 0; performance < 3; ++performance)
        for (size_t potential = 0; potential < 3; ++potential) {
            const int people = grid.counts.cells[performance][potential];
            placed += people;
            m_cells[performance][potential]->show(people, grid.cells[performance][potential]);
        }
    m_holdingRows = grid.holding;
    m_holdingModel.clear();
    for (const TalentRow &row : m_holdingRows) {
        auto *item = new QStandardItem(row.name);
        item->setEditable(false);
        item->setToolTip(row.position);
        item->setData(row.performance ? tr("%1, potential not assessed").arg(row.name)
                                      : tr("%1, not rated yet").arg(row.name),
            Qt::AccessibleTextRole);
        m_holdingModel.appendRow(item);
    }
    m_count->setText(tr("%1 placed, %2 waiting · performance from the latest shared appraisal")
                         .arg(QLocale().toString(placed), QLocale().toString(grid.counts.holding)));
    showUnits(grid.units);
    showTable(grid);
    const bool any = placed + grid.counts.holding > 0;
    if (!any)
        m_views->setCurrentIndex(2);
    else if (m_views->currentIndex() == 2)
        m_views->setCurrentIndex(0);
    m_assess->setEnabled(any);
    m_open->setEnabled(any);
}

void TalentGridPage::showUnits(const std::vector<std::pair<qint64, QString>> &units)
{
    if (m_unit->count() == int(units.size()) + 1)
        return;
    const QSignalBlocker quiet(m_unit);
    const QVariant chosen = m_unit->currentData();
    m_unit->clear();
    m_unit->addItem(tr("All units"));
    for (const auto &[id, unit] : units)
        m_unit->addItem(unit, id);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
}

void TalentGridPage::showTable(const Grid &grid)
{
    m_tableRows.clear();
    for (const auto &column : grid.cells)
        for (const auto &cell : column)
            m_tableRows.insert(m_tableRows.end(), cell.begin(), cell.end());
    m_tableRows.insert(m_tableRows.end(), grid.holding.begin(), grid.holding.end());
    m_tableModel.clear();
    m_tableModel.setHorizontalHeaderLabels(
        {tr("Name"), tr("Position"), tr("Performance"), tr("Potential"), tr("Service")});
    for (const TalentRow &row : m_tableRows) {
        const QString texts[] = {row.name, row.position,
            row.performance ? wordsFor(*row.performance) : tr("not rated"),
            row.potential ? wordsFor(*row.potential) : tr("not assessed"),
            row.coreRating ? QString::number(*row.coreRating) : tr("not rated")};
        QList<QStandardItem *> items;
        for (const QString &text : texts) {
            items << new QStandardItem(text);
            items.last()->setEditable(false);
        }
        m_tableModel.appendRow(items);
    }
    m_tableView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tableView->resizeColumnsToContents();
}

void TalentGridPage::toggleTable()
{
    if (m_views->currentIndex() == 2)
        return;
    m_views->setCurrentIndex(1 - m_views->currentIndex());
    m_table->setText(m_views->currentIndex() == 0 ? tr("Show as &table") : tr("Show as &grid"));
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

std::optional<TalentRow> TalentGridPage::current() const
{
    const auto rowOf = [](const QAbstractItemView *view,
                           const std::vector<TalentRow> &rows) -> std::optional<TalentRow> {
        const int row = view->currentIndex().row();
        if (row < 0 || row >= int(rows.size()))
            return std::nullopt;
        return rows[size_t(row)];
    };
    if (m_views->currentIndex() == 1)
        return rowOf(m_tableView, m_tableRows);
    for (const auto &column : m_cells)
        for (TalentCell *cell : column)
            if (cell->list().hasFocus())
                return cell->current();
    return rowOf(m_holding, m_holdingRows);
}

void TalentGridPage::assessCurrent()
{
    if (const auto row = current())
        m_sheet->askAbout(row->person, row->name);
}

void TalentGridPage::openCurrent()
{
    if (const auto row = current())
        workspace().open({PageKind::Person, row->person.number()});
}

void TalentGridPage::record(PersonId person, const PotentialAnswers &answers)
{
    workspace()
        .store()
        .write([person, answers](
                   storage::Connection &db) { return assessPotential(db, person, answers); })
        .then(this, [this](const Result<void> &outcome) {
            if (!outcome)
                return m_sheet->refuse(messageFor(outcome.error()));
            m_sheet->hide();
            firstFocus()->setFocus(Qt::OtherFocusReason);
            announce(*this, tr("Potential recorded."));
        });
}

} // namespace throughline::ui
