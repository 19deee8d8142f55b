#include "succession/successionpage.h"

#include "forms/actionbar.h"
#include "forms/alternatives.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/reflow.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "succession/addsuccessorpane.h"
#include "succession/markpositionpane.h"
#include "succession/successionwords.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

SuccessionPage::SuccessionPage(
    Workspace &workspace, std::optional<qint64> position, QWidget *parent)
    : Page(workspace, parent)
    , m_wanted(position)
    , m_add(addPageAction(u"addSuccessor"_s, tr("&Add successor…"), QKeySequence::New))
    , m_review(addPageAction(u"reviewSuccessor"_s, tr("Review rea&diness…")))
    , m_remove(addPageAction(u"removeSuccessor"_s, tr("&Remove successor"), QKeySequence::Delete))
    , m_mark(addPageAction(u"markKeyPosition"_s, tr("&Mark a key position…")))
    , m_unmark(addPageAction(u"unmarkKeyPosition"_s, tr("&Take the mark off")))
    , m_reload(addPageAction(u"reloadSuccession"_s, tr("Re&load"), QKeySequence::Refresh))
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_bench(new Paragraph(QString(), TextRole::Small, Tone::Secondary))
    , m_outline(new QTableView)
    , m_empty(new EmptyState(IconName::Succession, tr("No key positions marked"),
          tr("Mark the positions that must not stay empty; then name who could follow.")))
    , m_views(new Alternatives)
    , m_sides(new Alternatives)
    , m_details(new SuccessorDetails)
    , m_adding(new AddSuccessorPane(workspace.store()))
    , m_marking(new MarkPositionPane(workspace.store()))
    , m_bar(new ActionBar)
{
    setObjectName("successionPage"_L1);
    m_message->setObjectName(u"message"_s);
    m_message->hide();
    m_empty->setPrimary(*m_mark);
    connectActions();
    connect(&this->workspace().store(), &storage::Store::changed, this, &SuccessionPage::load);
    layOut();
    load();
}

void SuccessionPage::connectActions()
{
    connect(m_add, &QAction::triggered, this, &SuccessionPage::offerCandidates);
    connect(m_review, &QAction::triggered, this, &SuccessionPage::reviewSuccessor);
    connect(m_remove, &QAction::triggered, this, &SuccessionPage::removeSuccessor);
    connect(m_mark, &QAction::triggered, this, &SuccessionPage::offerMarking);
    connect(m_unmark, &QAction::triggered, this, &SuccessionPage::unmarkPosition);
    connect(m_reload, &QAction::triggered, this, &SuccessionPage::load);
    connect(m_adding, &AddSuccessorPane::searched, this, &SuccessionPage::searchCandidates);
    connect(m_adding, &AddSuccessorPane::chosen, this, &SuccessionPage::addSuccessor);
    connect(m_adding, &AddSuccessorPane::reviewed, this, &SuccessionPage::setReadiness);
    connect(m_adding, &AddSuccessorPane::cancelled, this, &SuccessionPage::backToOutline);
    connect(m_marking, &MarkPositionPane::searched, this, &SuccessionPage::searchPositions);
    connect(m_marking, &MarkPositionPane::chosen, this, &SuccessionPage::markPosition);
    connect(m_marking, &MarkPositionPane::cancelled, this, &SuccessionPage::backToOutline);
    connect(m_details, &SuccessorDetails::activated, this, [this] {
        if (const Successor *successor = currentSuccessor())
            workspace().open({PageKind::Person, successor->person.number()});
    });
}

void SuccessionPage::layOut()
{
    // Side by side, or in a column that scrolls as a whole (ui.md 3.1).
    constexpr qreal besideFrom = 46; // em
    auto *panes = new Reflow(besideFrom);
    panes->add(*makeOutline());
    auto *sides = new QWidget;
    sides->setLayout(makeSides());
    panes->add(*sides);
    m_views->addWidget(new ScrollPage(*panes));
    m_views->addWidget(m_empty);
    auto *content = new QVBoxLayout;
    space(*content, 2, 4, 3);
    content->addWidget(m_message);
    content->addLayout(m_views, 1);
    makeBar();
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(content, 1);
    whole->addWidget(m_bar);
}

/// What concerns the position itself stands together behind one button.
void SuccessionPage::makeBar()
{
    auto *position = button(tr("&Key position"));
    position->setObjectName(u"keyPositionMenu"_s);
    auto *menu = new QMenu(position);
    menu->addActions({m_mark, m_unmark});
    position->setMenu(menu);
    m_bar->add(*position);
    m_bar->add(*m_remove);
    m_bar->add(*m_review);
    m_bar->add(*m_add, ButtonKind::Primary);
}

QWidget *SuccessionPage::makeOutline()
{
    prepareTable(*m_outline, tr("Key positions"));
    m_outline->setObjectName("keyPositions"_L1);
    m_outline->setMinimumHeight(em(8));
    m_outline->setModel(&m_outlineModel);
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetails();
        if (m_outline->hasFocus()) // a reload must not close what somebody is filling in
            turnTo(Details);
    });
    connect(m_outline, &QTableView::activated, this,
        [this] { m_details->table().setFocus(Qt::TabFocusReason); });
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    space(*column, 1);
    column->addWidget(m_bench);
    column->addWidget(m_outline, 1);
    return widget;
}

QLayout *SuccessionPage::makeSides()
{
    m_sides->addWidget(m_details);
    m_sides->addWidget(m_adding);
    m_sides->addWidget(m_marking);
    return m_sides;
}

QString SuccessionPage::title() const
{
    return tr("Succession");
}

QWidget *SuccessionPage::firstFocus()
{
    return m_views->currentIndex() == 1 ? static_cast<QWidget *>(m_empty) : m_outline;
}

QList<QAction *> SuccessionPage::pageActions()
{
    return {m_add, m_review, m_remove, m_mark, m_unmark, m_reload};
}

std::optional<documents::DocumentRequest> SuccessionPage::printable() const
{
    return documents::DocumentRequest{documents::DocumentKind::SuccessionBook, std::nullopt};
}

void SuccessionPage::begin(const QString &intent)
{
    m_intent = intent;
}

SuccessionPage::Book SuccessionPage::readBook(storage::Connection &db, std::optional<qint64> wanted)
{
    SuccessionPlans plans(db);
    Book book;
    for (const KeyPosition &position : plans.keyPositions())
        book.plans.push_back(
            {position, plans.successors(position.position), plans.asked(position.position)});
    book.bench = plans.bench();
    if (wanted && !plans.keyPosition(PositionId(*wanted)))
        if (const auto title = plans.positionTitle(PositionId(*wanted)))
            book.unmarked = {*wanted, *title};
    return book;
}

void SuccessionPage::load()
{
    workspace()
        .store()
        .read([wanted = m_wanted](storage::Connection &db) { return readBook(db, wanted); })
        .then(this, [this](const Result<Book> &book) {
            if (book) {
                m_trouble.end();
                showBook(*book);
            } else {
                m_trouble.tell(messageFor(book.error()), *m_reload);
            }
            emit settled();
        });
}

void SuccessionPage::turnTo(Side side)
{
    m_sides->setCurrentIndex(side);
    const bool isEmpty = m_book.plans.empty() && side == Details; // what is filled in stays
    m_views->setCurrentIndex(isEmpty ? 1 : 0);
    m_bar->setVisible(side == Details && !isEmpty);
}

const SuccessionPlan *SuccessionPage::current() const
{
    const int row = m_outline->currentIndex().row();
    return row >= 0 && row < int(m_book.plans.size()) ? &m_book.plans[size_t(row)] : nullptr;
}

const Successor *SuccessionPage::currentSuccessor() const
{
    const SuccessionPlan *plan = current();
    const int row = m_details->currentRow();
    return plan && row >= 0 && row < int(plan->successors.size()) ? &plan->successors[size_t(row)]
                                                                  : nullptr;
}

} // namespace throughline::ui
