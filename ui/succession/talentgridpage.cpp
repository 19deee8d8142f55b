#include "succession/talentgridpage.h"

#include "competency/competencies.h"
#include "forms/actionbar.h"
#include "forms/alternatives.h"
#include "forms/choices.h"
#include "forms/emptystate.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "succession/potentialsheet.h"
#include "succession/successionwords.h"

#include <QBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

TalentGridPage::TalentGridPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_assess(
          addPageAction(u"assessPotential"_s, tr("Assess &potential…"), QKeySequence(u"Ctrl+Up"_s)))
    , m_open(addPageAction(u"openTalent"_s, tr("&Open the person")))
    , m_table(addPageAction(u"toggleTable"_s, tr("Show as ta&ble"), QKeySequence(u"Ctrl+T"_s)))
    , m_reload(addPageAction(u"reloadGrid"_s, tr("&Reload"), QKeySequence::Refresh))
    , m_toAppraisals(addPageAction(u"gridToAppraisals"_s, tr("Open appra&isals")))
    , m_unit(new QComboBox)
    , m_count(new Paragraph(QString(), TextRole::Small, Tone::Secondary))
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_board(new TalentBoard)
    , m_tableView(new QTableView)
    , m_empty(new EmptyState(IconName::Grid, tr("Nobody to place yet"),
          holds(this->workspace().session(), security::Role::Executive)
              ? tr("The grid fills itself from shared appraisals and assessments of potential.")
              : tr("Executives see everybody here, managers the people of their own line, once "
                   "their appraisals are shared.")))
    , m_views(new Alternatives)
    , m_sheet(new PotentialSheet(workspace.store()))
    , m_bar(new ActionBar)
{
    setObjectName("talentGridPage"_L1);
    m_unit->setObjectName("unitFilter"_L1);
    name(*m_unit, tr("Unit"));
    m_unit->addItem(tr("All units"));
    m_message->hide();
    m_empty->setPrimary(*m_toAppraisals);
    connect(m_assess, &QAction::triggered, this, &TalentGridPage::assessCurrent);
    connect(m_open, &QAction::triggered, this, &TalentGridPage::openCurrent);
    connect(m_table, &QAction::triggered, this, &TalentGridPage::toggleTable);
    connect(m_reload, &QAction::triggered, this, &TalentGridPage::load);
    connect(m_toAppraisals, &QAction::triggered, this,
        [this] { this->workspace().open({PageKind::Appraisals}); });
    connect(m_unit, &QComboBox::activated, this, &TalentGridPage::load);
    connect(m_sheet, &PotentialSheet::cancelled, this, &TalentGridPage::endAsking);
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
    top->addWidget(m_count, 1, Qt::AlignVCenter);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->setMaximumWidth(em(18));

    prepareTable(*m_tableView, tr("Talent grid as a table"));
    m_tableView->setObjectName("talentTable"_L1);
    m_tableView->setModel(&m_tableModel);
    connect(m_tableView, &QTableView::activated, this, &TalentGridPage::openCurrent);
    connect(m_board, &TalentBoard::personActivated, this, &TalentGridPage::openCurrent);
    connect(m_board, &TalentBoard::waitingActivated, this, &TalentGridPage::assessCurrent);
    // A board asks for no room: where it does not fit, the table shows the same people.
    m_board->setMinimumSize(1, 1);
    m_views->addWidget(m_board);
    m_pages = new QWidget;
    m_pages->setLayout(m_views);
    m_pages->installEventFilter(this);
    m_views->addWidget(m_tableView);
    m_views->addWidget(m_empty);
    m_views->addWidget(new ScrollPage(*m_sheet));

    auto *content = new QVBoxLayout;
    space(*content, 2, 4, 3);
    content->addLayout(top);
    content->addWidget(m_message);
    content->addWidget(m_pages, 1);
    m_bar->add(*m_table);
    m_bar->add(*m_open);
    m_bar->add(*m_assess, ButtonKind::Primary);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(content, 1);
    whole->addWidget(m_bar);
}

QString TalentGridPage::title() const
{
    return tr("Talent grid");
}

QWidget *TalentGridPage::firstFocus()
{
    switch (m_views->currentIndex()) {
    case Board: return &m_board->chosen();
    case Table: return m_tableView;
    case Sheet: return m_sheet;
    default: return m_empty;
    }
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
    for (const auto performance :
        {PerformanceBand::Below, PerformanceBand::At, PerformanceBand::Above})
        for (const auto potential :
            {PotentialBand::Low, PotentialBand::Medium, PotentialBand::High})
            grid.cells[size_t(performance)][size_t(potential)]
                = talent.cell(performance, potential, unit, TalentCell::mostNames);
    grid.holding = talent.holding(unit, TalentCell::mostNames);
    grid.units = talent.units();
    if (const auto core = competency::Competencies(db).core())
        grid.coreName = core->name;
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
                m_trouble.end();
                showGrid(*grid);
            } else {
                m_trouble.tell(messageFor(grid.error()), *m_reload);
            }
            emit settled();
        });
}

void TalentGridPage::showGrid(const Grid &grid)
{
    const int placed = grid.counts.placed();
    m_coreName = grid.coreName;
    m_board->showPeople(grid.counts, grid.cells, grid.holding);
    m_count->setText(tr("%1 placed, %2 waiting · performance from the latest shared appraisal, "
                        "behind each name its service rating")
                         .arg(QLocale().toString(placed), QLocale().toString(grid.counts.holding)));
    showUnits(grid.units);
    showTable(grid);
    m_isEmpty = placed + grid.counts.holding == 0;
    m_assess->setEnabled(!m_isEmpty);
    m_open->setEnabled(!m_isEmpty);
    chooseView();
}

void TalentGridPage::showUnits(const std::vector<std::pair<qint64, QString>> &units)
{
    std::vector<BoxChoice> choices{{tr("All units"), {}}};
    for (const auto &[id, unit] : units)
        choices.push_back({unit, id});
    offerChoices(*m_unit, choices);
}

void TalentGridPage::toggleTable()
{
    m_wantsTable = m_views->currentIndex() == Board;
    chooseView();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// The board where it fits and is wanted, else the table (ui.md S14).
void TalentGridPage::chooseView()
{
    const QSize has = m_pages->size();
    const bool fits = has.width() >= m_board->minimumSizeHint().width()
        && has.height() >= m_board->leastHeight(has.width());
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const View view = m_isAsking ? Sheet // what is filled in stays
        : m_isEmpty              ? Empty
        : m_wantsTable || !fits  ? Table
                                 : Board;
    m_bar->setVisible(view != Sheet);
    m_unit->setEnabled(view != Sheet);
    m_table->setEnabled(!m_isEmpty && fits);
    m_table->setText(view == Table ? tr("Show as g&rid") : tr("Show as ta&ble"));
    if (view == m_views->currentIndex())
        return;
    m_views->setCurrentIndex(view);
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool TalentGridPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && event->type() == QEvent::Resize)
        chooseView();
    return Page::eventFilter(watched, event);
}

std::optional<TalentRow> TalentGridPage::current() const
{
    if (m_views->currentIndex() == Board)
        return m_board->current();
    if (m_views->currentIndex() != Table)
        return std::nullopt;
    const int row = m_tableView->currentIndex().row();
    return row >= 0 && row < int(m_tableRows.size()) ? std::optional(m_tableRows[size_t(row)])
                                                     : std::nullopt;
}

void TalentGridPage::assessCurrent()
{
    const auto row = current();
    if (!row)
        return;
    m_isAsking = true;
    chooseView();
    m_sheet->askAbout(*row, m_coreName);
}

void TalentGridPage::endAsking()
{
    m_isAsking = false;
    chooseView();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void TalentGridPage::openCurrent()
{
    if (const auto row = current())
        workspace().open({PageKind::Person, row->person.number()});
}

void TalentGridPage::record(PersonId person, const PotentialAnswers &answers)
{
    const auto recording = workspace().store().write([person, answers](storage::Connection &db) {
        return assessPotential(db, person, answers);
    });
    FormDraft &draft = m_sheet->draft();
    draft.discardAfter(recording);
    recording.then(this, [this, &draft, turn = draft.turn()](const Result<void> &outcome) {
        const bool isStillShown = draft.turn() == turn;
        if (!outcome)
            return isStillShown ? m_sheet->refuse(messageFor(outcome.error()))
                                : workspace().report(outcome.error());
        workspace().mention(tr("Potential recorded."));
        if (!isStillShown)
            return; // somebody else is asked about by now
        draft.rest();
        endAsking();
    });
}

} // namespace throughline::ui
