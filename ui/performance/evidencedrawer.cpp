#include "performance/evidencedrawer.h"

#include "base/clock.h"
#include "forms/alternatives.h"
#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/views.h"
#include "performance/kindfilter.h"
#include "shell/messages.h"
#include "theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using evidence::EvidenceRow;

EvidenceDrawer::EvidenceDrawer(
    Workspace &workspace, PersonId person, const QString &personName, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_personName(personName)
    , m_model(new EvidenceModel(this))
    , m_pages(new Alternatives)
{
    setObjectName(u"evidenceDrawer"_s);
    setMinimumWidth(em(15));
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 3);
    column->addWidget(new Heading(tr("Evidence")));
    m_message = new MessageBar;
    m_message->hide();
    m_goOn = new QAction(tr("Go on"), this);
    m_goOn->setObjectName(u"goOnWithEvidence"_s);
    connect(m_goOn, &QAction::triggered, this, &EvidenceDrawer::beginEntry);
    column->addWidget(m_message);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(makeList());
}

QWidget *EvidenceDrawer::makeList()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    space(*column, 2);
    m_filter = new FilterField(tr("Filter evidence"));
    m_filter->setObjectName(u"filterEvidence"_s);
    m_kinds = new KindFilter;
    column->addWidget(m_filter);
    column->addWidget(m_kinds);
    m_list = new QListView;
    m_list->setObjectName(u"evidence"_s);
    prepareList(*m_list, tr("Evidence"));
    m_list->setUniformItemSizes(false);
    m_list->setWordWrap(true);
    m_list->setProperty("separated", true);
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    m_empty = new EmptyState(IconName::Evidence, tr("No evidence here"),
        tr("Nothing about %1 in this period. Add what you saw, or go on without.")
            .arg(m_personName));
    m_views = new Alternatives;
    column->addLayout(m_views, 1); // first, or its widgets would show as windows of their own
    m_views->addWidget(m_list);
    m_views->addWidget(m_empty);
    column->addWidget(makeButtons());
    connect(m_filter, &FilterField::filterChanged, this, &EvidenceDrawer::applyFilter);
    connect(m_kinds, &KindFilter::changed, this, &EvidenceDrawer::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &EvidenceDrawer::offerOwn);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidenceDrawer::offerOwn);
    offerOwn();
    return page;
}

QWidget *EvidenceDrawer::makeButtons()
{
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    space(*column, 2);
    m_insert = button(tr("Insert into comment"), ButtonKind::Primary);
    m_insert->setObjectName(u"insertEvidence"_s);
    auto *add = button(tr("New evidence…"));
    add->setObjectName(u"newEvidence"_s);
    m_correct = button(tr("Correct…"), ButtonKind::Ghost);
    m_correct->setObjectName(u"correctEvidence"_s);
    m_withdraw = button(tr("Withdraw"), ButtonKind::Ghost);
    m_withdraw->setObjectName(u"withdrawEvidence"_s);
    column->addWidget(m_insert);
    column->addWidget(add);
    auto *own = new QHBoxLayout;
    own->addWidget(m_correct);
    own->addWidget(m_withdraw);
    own->addStretch();
    column->addLayout(own);
    connect(m_insert, &QPushButton::clicked, this, &EvidenceDrawer::insertCurrent);
    connect(add, &QPushButton::clicked, this, &EvidenceDrawer::beginEntry);
    connect(m_correct, &QPushButton::clicked, this, &EvidenceDrawer::correctCurrent);
    connect(m_withdraw, &QPushButton::clicked, this, &EvidenceDrawer::withdrawCurrent);
    return buttons;
}

void EvidenceDrawer::offerOwn()
{
    const EvidenceRow *row = current();
    m_correct->setVisible(row && row->isOwn);
    m_withdraw->setVisible(row && row->isOwn);
}

void EvidenceDrawer::setPeriod(const performance::Period &period)
{
    m_period = period;
    m_model->setPeriod(period);
}

/// What was said last time stands beside what is said now, and what came since as well.
void EvidenceDrawer::reload(std::optional<evidence::EvidenceId> chosen)
{
    m_workspace.store()
        .read([person = m_person, first = m_period.first.addYears(-1),
                  last = std::max(m_period.last, Clock::today())](storage::Connection &db) {
            return evidence::EvidenceList(db, person).between(first, last);
        })
        .then(this, [this, chosen](const Result<std::vector<EvidenceRow>> &rows) {
            if (!rows)
                return m_message->tell(Severity::Problem, messageFor(rows.error()));
            if (m_message->severity() == Severity::Problem)
                m_message->hide();
            showRows(*rows, chosen);
        });
}

std::optional<evidence::EvidenceId> EvidenceDrawer::chosen() const
{
    const EvidenceRow *row = current();
    return row ? std::optional(row->id) : std::nullopt;
}

void EvidenceDrawer::showRows(
    const std::vector<EvidenceRow> &rows, std::optional<evidence::EvidenceId> chosen)
{
    m_model->show(rows);
    QSet<int> kinds;
    for (const EvidenceRow &row : rows)
        kinds.insert(int(row.kind));
    m_kinds->offer(kinds);
    applyFilter();
    if (const int row = chosen ? m_model->find(*chosen) : -1; row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
}

/// There is always a current row, so that the buttons below do not come and go with the focus.
void EvidenceDrawer::keepCurrent()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void EvidenceDrawer::applyFilter()
{
    const evidence::EvidenceFilter filter{.words = m_filter->text(), .kinds = m_kinds->wanted()};
    m_model->setFilter(filter);
    const bool filtered = !filter.words.isEmpty() || !filter.kinds.isEmpty();
    const int all = int(m_model->all().size());
    m_filter->setCount(filtered ? m_model->rowCount() : all, all);
    const bool isEmpty = m_model->rowCount() == 0;
    // What is not shown asks for no room: the drawer must fit the lowest window.
    m_empty->setSizePolicy(
        QSizePolicy::Preferred, isEmpty ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_views->setCurrentIndex(isEmpty ? 1 : 0);
    keepCurrent();
}

void EvidenceDrawer::setCompetency(std::optional<competency::CompetencyId> competency)
{
    m_competency = competency;
    m_model->setCompetency(competency);
    keepCurrent();
}

void EvidenceDrawer::setInserting(bool possible)
{
    m_insert->setVisible(possible);
}

void EvidenceDrawer::enter()
{
    leaveEntry();
    keepCurrent();
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_filter->field().setFocus(Qt::ShortcutFocusReason);
}

const EvidenceRow *EvidenceDrawer::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void EvidenceDrawer::insertCurrent()
{
    if (const EvidenceRow *row = current(); row && m_insert->isVisibleTo(this))
        emit insertRequested(*row);
}

/// Enter inserts, Escape goes back to the comment.
bool EvidenceDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            insertCurrent();
            return true;
        }
        if (key == Qt::Key_Escape) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline::ui
