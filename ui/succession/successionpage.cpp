#include "succession/successionpage.h"

#include "base/clock.h"
#include "forms/actionbar.h"
#include "forms/button.h"
#include "forms/chip.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "succession/addsuccessorpane.h"
#include "succession/planningsuccession.h"
#include "succession/successionwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

SuccessionPage::SuccessionPage(
    Workspace &workspace, std::optional<qint64> position, QWidget *parent)
    : Page(workspace, parent)
    , m_wanted(position)
    , m_add(addPageAction(u"addSuccessor"_s, tr("&Add successor…"), QKeySequence::New))
    , m_remove(addPageAction(u"removeSuccessor"_s, tr("&Remove successor"), QKeySequence::Delete))
    , m_mark(addPageAction(u"markKeyPosition"_s, tr("&Mark a key position…")))
    , m_reload(addPageAction(u"reloadSuccession"_s, tr("Re&load"), QKeySequence::Refresh))
    , m_message(new MessageBar)
    , m_benchWords(new Paragraph(QString(), TextRole::Small, Tone::Secondary))
    , m_outline(new QTableView)
    , m_empty(new EmptyState(IconName::Succession, tr("No key positions marked"),
          tr("Search for a position with Ctrl+K and mark it; then name who could follow.")))
    , m_views(new QStackedLayout)
    , m_positionTitle(new Heading(QString()))
    , m_cover(new Chip(QString()))
    , m_why(new Paragraph(QString()))
    , m_successors(new QTableView)
    , m_pane(new AddSuccessorPane)
    , m_marking(makeMarking())
{
    setObjectName("successionPage"_L1);
    m_message->hide();
    m_pane->hide();
    m_empty->setPrimary(*m_mark);
    connect(m_add, &QAction::triggered, this, [this] {
        if (const Plan *plan = current())
            m_pane->begin(plan->position.title);
    });
    connect(m_remove, &QAction::triggered, this, &SuccessionPage::removeSuccessor);
    connect(m_mark, &QAction::triggered, this, &SuccessionPage::offerMarking);
    connect(m_reload, &QAction::triggered, this, &SuccessionPage::load);
    connect(m_pane, &AddSuccessorPane::searched, this, &SuccessionPage::searchCandidates);
    connect(m_pane, &AddSuccessorPane::chosen, this, &SuccessionPage::addSuccessor);
    connect(m_pane, &AddSuccessorPane::cancelled, this, [this] {
        m_pane->hide();
        m_outline->setFocus(Qt::OtherFocusReason);
    });
    connect(&this->workspace().store(), &storage::Store::changed, this, &SuccessionPage::load);
    layOut();
    load();
}

void SuccessionPage::layOut()
{
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeOutline());
    panes->addWidget(makeDetails());
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 4);
    m_views->addWidget(panes);
    m_views->addWidget(m_empty);
    auto *content = new QVBoxLayout;
    space(*content, 2, 4, 3);
    content->addWidget(m_message);
    content->addWidget(m_marking);
    content->addLayout(m_views, 1);
    auto *bar = new ActionBar;
    bar->add(*m_mark);
    bar->add(*m_remove);
    bar->add(*m_add, ButtonKind::Primary);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(content, 1);
    whole->addWidget(bar);
}

QWidget *SuccessionPage::makeOutline()
{
    prepareTable(*m_outline, tr("Key positions"));
    m_outline->setObjectName("keyPositions"_L1);
    m_outline->setModel(&m_outlineModel);
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SuccessionPage::showDetails);
    connect(m_outline, &QTableView::activated, this,
        [this] { m_successors->setFocus(Qt::TabFocusReason); });
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    space(*column, 1);
    column->addWidget(m_benchWords);
    column->addWidget(m_outline, 1);
    return widget;
}

QWidget *SuccessionPage::makeDetails()
{
    prepareTable(*m_successors, tr("Successors"));
    m_successors->setObjectName("successors"_L1);
    m_successors->setModel(&m_successorModel);
    connect(m_successors, &QTableView::activated, this, [this] {
        if (const Successor *successor = currentSuccessor())
            workspace().open({PageKind::Person, successor->person.number()});
    });
    auto *head = new QHBoxLayout;
    space(*head, 2);
    head->addWidget(m_positionTitle);
    head->addWidget(m_cover);
    head->addStretch(1);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    space(*column, 2, 2, 0);
    column->addLayout(head);
    column->addWidget(m_why);
    column->addWidget(m_successors, 1);
    column->addWidget(m_pane, 3);
    return widget;
}

/// Shown when a position was opened that is no key position yet.
QWidget *SuccessionPage::makeMarking()
{
    auto *widget = new QWidget;
    widget->setObjectName("marking"_L1);
    auto *form = new QFormLayout(widget);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    space(*form, 2);
    m_markReason = new QLineEdit;
    m_markReason->setObjectName("markReason"_L1);
    m_markRisk = new QComboBox;
    m_markRisk->setObjectName("markRisk"_L1);
    for (const LossRisk risk : {LossRisk::Low, LossRisk::Medium, LossRisk::High})
        m_markRisk->addItem(wordsFor(risk), int(risk));
    m_markRisk->setCurrentIndex(1);
    formRow(*form, tr("&Why it is a key position"), *m_markReason);
    formRow(*form, tr("Ris&k"), *m_markRisk);
    auto *mark = button(tr("Mar&k as key position"), ButtonKind::Primary);
    mark->setObjectName("markNow"_L1);
    connect(mark, &QPushButton::clicked, this, &SuccessionPage::markPosition);
    connect(m_markReason, &QLineEdit::returnPressed, this, &SuccessionPage::markPosition);
    form->addRow(mark);
    widget->hide();
    return widget;
}

QString SuccessionPage::title() const
{
    return tr("Succession");
}

QWidget *SuccessionPage::firstFocus()
{
    return m_outline;
}

QList<QAction *> SuccessionPage::pageActions()
{
    return {m_add, m_remove, m_mark, m_reload};
}

std::optional<documents::DocumentRequest> SuccessionPage::printable() const
{
    return documents::DocumentRequest{documents::DocumentKind::SuccessionBook, std::nullopt};
}

void SuccessionPage::begin(const QString &intent)
{
    m_intent = intent;
}

void SuccessionPage::load()
{
    workspace()
        .store()
        .read([wanted = m_wanted](storage::Connection &db) {
            SuccessionPlans plans(db);
            Book book;
            for (const KeyPosition &position : plans.keyPositions())
                book.plans.push_back({position, plans.successors(position.position)});
            book.bench = plans.bench();
            if (wanted && !plans.keyPosition(PositionId(*wanted)))
                if (const auto title = plans.positionTitle(PositionId(*wanted)))
                    book.unmarked = {*wanted, *title};
            return book;
        })
        .then(this, [this](const Result<Book> &book) {
            if (book) {
                m_message->dismiss();
                show(*book);
            } else {
                m_message->tell(Severity::Problem, messageFor(book.error()), {m_reload});
            }
            emit settled();
        });
}

void SuccessionPage::show(const Book &book)
{
    m_book = book;
    const auto &bench = m_book.bench;
    m_benchWords->setText(tr("%1 of %2 covered · %3 if everybody takes one chair only · %4 at risk "
                             "· %5 open")
                              .arg(bench.grossCovered)
                              .arg(bench.positions)
                              .arg(bench.netCovered)
                              .arg(bench.atRisk)
                              .arg(bench.gaps));
    showOutline();
    m_views->setCurrentIndex(m_book.plans.empty() && !m_book.unmarked ? 1 : 0);
    m_marking->setVisible(m_book.unmarked.has_value());
    if (m_book.unmarked)
        m_message->tell(Severity::Information,
            tr("%1 is not marked as a key position. Say why it is one, then name who could follow.")
                .arg(m_book.unmarked->second));
    if (std::exchange(m_intent, {}) == u"add-successor")
        m_add->trigger();
}

static QStandardItem *successionItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

static Cover coverOfPlan(const std::vector<Successor> &successors)
{
    std::vector<Readiness> named;
    for (const Successor &successor : successors)
        named.push_back(successor.readiness);
    return coverOf(named);
}

void SuccessionPage::showOutline()
{
    int row = std::max(0, m_outline->currentIndex().row());
    m_outlineModel.clear();
    m_outlineModel.setHorizontalHeaderLabels({tr("Position"), tr("Incumbent"), tr("Cover")});
    for (size_t i = 0; i < m_book.plans.size(); ++i) {
        const Plan &plan = m_book.plans[i];
        if (m_wanted && plan.position.position.number() == *m_wanted)
            row = int(i);
        const Cover cover = coverOfPlan(plan.successors);
        const QString holder
            = plan.position.incumbentName.isEmpty() ? tr("vacant") : plan.position.incumbentName;
        auto *position = successionItem(plan.position.title);
        position->setData(tr("%1, %2, %3, %4")
                              .arg(plan.position.title, holder, wordsFor(cover),
                                  wordsFor(plan.position.lossRisk)),
            Qt::AccessibleTextRole);
        m_outlineModel.appendRow({position, successionItem(holder),
            successionItem(tr("%1 %2").arg(symbolFor(cover), wordsFor(cover)))});
    }
    m_wanted.reset();
    m_outline->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    if (!m_book.plans.empty())
        m_outline->selectRow(std::min(row, int(m_book.plans.size()) - 1));
    showDetails();
}

void SuccessionPage::showDetails()
{
    const Plan *plan = current();
    m_add->setEnabled(plan);
    m_successorModel.clear();
    m_successorModel.setHorizontalHeaderLabels({tr("Successor"), tr("Readiness"), tr("Proof")});
    if (!plan) {
        m_remove->setEnabled(false);
        return;
    }
    const Cover cover = coverOfPlan(plan->successors);
    m_positionTitle->setText(plan->position.title);
    m_cover->set(tr("%1 %2").arg(symbolFor(cover), wordsFor(cover)), toneFor(cover));
    m_why->setText(
        tr("%1 · %2. %3")
            .arg(plan->position.unit, wordsFor(plan->position.lossRisk), plan->position.reason));
    for (const Successor &successor : plan->successors) {
        const bool isDue = isReviewDue(successor, Clock::today());
        const QString readiness = isDue ? tr("%1 – review due").arg(wordsFor(successor.readiness))
                                        : wordsFor(successor.readiness);
        m_successorModel.appendRow({successionItem(successor.name), successionItem(readiness),
            successionItem(successor.proof)});
        m_successorModel.item(m_successorModel.rowCount() - 1, 2)->setToolTip(successor.proof);
    }
    m_successors->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_successors->horizontalHeader()->setStretchLastSection(true);
    m_successors->setColumnWidth(0, em(10));
    m_successors->setColumnWidth(1, em(9));
    m_remove->setEnabled(!plan->successors.empty());
    if (!plan->successors.empty())
        m_successors->selectRow(0);
}

const SuccessionPage::Plan *SuccessionPage::current() const
{
    const int row = m_outline->currentIndex().row();
    return row >= 0 && row < int(m_book.plans.size()) ? &m_book.plans[size_t(row)] : nullptr;
}

const Successor *SuccessionPage::currentSuccessor() const
{
    const Plan *plan = current();
    const int row = m_successors->currentIndex().row();
    return plan && row >= 0 && row < int(plan->successors.size()) ? &plan->successors[size_t(row)]
                                                                  : nullptr;
}

void SuccessionPage::searchCandidates(const QString &typed)
{
    const Plan *plan = current();
    if (!plan)
        return;
    workspace()
        .store()
        .read([position = plan->position.position, typed](storage::Connection &db) {
            return SuccessionPlans(db).candidates(position, typed);
        })
        .then(this, [this](const Result<std::vector<Fit>> &people) {
            if (people)
                m_pane->showCandidates(*people);
            else
                m_pane->refuse(messageFor(people.error()));
        });
}

void SuccessionPage::addSuccessor(PersonId person, Readiness readiness, const QString &proof)
{
    const Plan *plan = current();
    if (!plan)
        return;
    workspace()
        .store()
        .write([position = plan->position.position, person, readiness, proof](
                   storage::Connection &db) {
            return PlanningSuccession(db).addSuccessor(position, person, readiness, proof);
        })
        .then(this, [this](const Result<SuccessorId> &id) {
            if (!id)
                return m_pane->refuse(messageFor(id.error()));
            m_pane->hide();
            m_outline->setFocus(Qt::OtherFocusReason);
            workspace().mention(tr("Successor added."), [this, id = *id] {
                workspace()
                    .store()
                    .write([id](storage::Connection &db) {
                        return PlanningSuccession(db).removeSuccessor(id, 1);
                    })
                    .then(this, [this](const Result<void> &outcome) {
                        if (!outcome)
                            workspace().report(outcome.error());
                    });
            });
        });
}

void SuccessionPage::removeSuccessor()
{
    const Successor *successor = currentSuccessor();
    if (!successor)
        return;
    workspace()
        .store()
        .write([id = successor->id, version = successor->version](storage::Connection &db) {
            return PlanningSuccession(db).removeSuccessor(id, version);
        })
        .then(
            this, [this, id = successor->id, name = successor->name](const Result<void> &outcome) {
                if (!outcome)
                    return workspace().report(outcome.error());
                workspace().mention(tr("%1 is no longer named.").arg(name), [this, id] {
                    workspace()
                        .store()
                        .write([id](storage::Connection &db) {
                            return PlanningSuccession(db).restoreSuccessor(id);
                        })
                        .then(this, [this](const Result<void> &restored) {
                            if (!restored)
                                workspace().report(restored.error());
                        });
                });
            });
}

void SuccessionPage::offerMarking()
{
    if (!m_book.unmarked)
        return m_message->tell(Severity::Information,
            tr("Search for the position with Ctrl+K and open it; it can then be marked here."));
    m_marking->show();
    m_markReason->setFocus(Qt::OtherFocusReason);
}

void SuccessionPage::markPosition()
{
    if (!m_book.unmarked)
        return;
    const auto risk = LossRisk(m_markRisk->currentData().toInt());
    workspace()
        .store()
        .write([position = PositionId(m_book.unmarked->first), reason = m_markReason->text(), risk](
                   storage::Connection &db) {
            return PlanningSuccession(db).markKeyPosition(position, reason, risk);
        })
        .then(this, [this, position = m_book.unmarked->first](const Result<void> &outcome) {
            if (!outcome)
                return m_message->tell(Severity::Problem, messageFor(outcome.error()));
            m_wanted = position;
            m_markReason->clear();
            load();
        });
}

} // namespace throughline::ui
