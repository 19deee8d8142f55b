#include "performance/evidencedrawer.h"

#include "evidence/gatheringevidence.h"
#include "forms/alternatives.h"
#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "performance/evidenceentry.h"
#include "performance/performancewords.h"
#include "shell/messages.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using evidence::EvidenceKind;
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
    column->addWidget(m_filter);
    column->addWidget(makeKinds());
    m_list = new QListView;
    m_list->setObjectName(u"evidence"_s);
    prepareList(*m_list, tr("Evidence"));
    m_list->setUniformItemSizes(false);
    m_list->setWordWrap(true);
    m_list->setProperty("separated", true);
    m_list->setSpacing(3);
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    m_empty = new EmptyState(IconName::Evidence, tr("No evidence here"),
        tr("Nothing about %1 in this period. Add what you saw, or go on without.")
            .arg(m_personName));
    m_views = new Alternatives;
    column->addLayout(m_views, 1); // first, or its widgets would show as windows of their own
    m_views->addWidget(m_list);
    m_views->addWidget(m_empty);

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

    connect(m_filter, &FilterField::filterChanged, this, &EvidenceDrawer::applyFilter);
    connect(m_insert, &QPushButton::clicked, this, &EvidenceDrawer::insertCurrent);
    connect(add, &QPushButton::clicked, this, &EvidenceDrawer::beginEntry);
    connect(m_correct, &QPushButton::clicked, this, &EvidenceDrawer::correctCurrent);
    connect(m_withdraw, &QPushButton::clicked, this, &EvidenceDrawer::withdrawCurrent);
    const auto offerOwn = [this] {
        const EvidenceRow *row = current();
        m_correct->setVisible(row && row->isOwn);
        m_withdraw->setVisible(row && row->isOwn);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, offerOwn);
    connect(m_model, &QAbstractItemModel::modelReset, this, offerOwn);
    offerOwn();
    return page;
}

/// Two columns of check boxes; none checked means all kinds.
QWidget *EvidenceDrawer::makeKinds()
{
    auto *kinds = new QWidget;
    auto *grid = new QGridLayout(kinds);
    space(*grid, 1);
    for (const EvidenceKind kind : {EvidenceKind::Story, EvidenceKind::Praise, EvidenceKind::Rating,
             EvidenceKind::Interview, EvidenceKind::Peer, EvidenceKind::Coaching,
             EvidenceKind::Goal, EvidenceKind::Training}) {
        auto *box = new QCheckBox(wordFor(kind));
        box->setObjectName(u"kind%1"_s.arg(int(kind)));
        box->setProperty("kind", int(kind));
        grid->addWidget(box, int(m_kinds.size()) / 2, int(m_kinds.size()) % 2);
        m_kinds << box;
        connect(box, &QCheckBox::toggled, this, &EvidenceDrawer::applyFilter);
    }
    return kinds;
}

void EvidenceDrawer::setCompetencies(
    const std::vector<std::pair<competency::CompetencyId, QString>> &competencies)
{
    delete m_form;
    m_form = new EvidenceEntryForm(m_person, m_personName, competencies);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_pages->addWidget(scroll);
    connect(m_form, &EvidenceEntryForm::submitted, this, &EvidenceDrawer::submitEntry);
    connect(m_form, &EvidenceEntryForm::cancelled, this, [this] {
        m_form->begin(m_competency);
        m_pages->setCurrentIndex(0);
        enter();
    });
}

void EvidenceDrawer::reload()
{
    m_workspace.store()
        .read([person = m_person, first = m_first, last = m_last](storage::Connection &db) {
            return evidence::EvidenceList(db, person).between(first, last);
        })
        .then(this, [this](const Result<std::vector<EvidenceRow>> &rows) {
            if (!rows)
                return m_message->tell(Severity::Problem, messageFor(rows.error()));
            m_message->hide();
            showRows(*rows);
        });
}

void EvidenceDrawer::showRows(const std::vector<EvidenceRow> &rows)
{
    const EvidenceRow *before = current();
    const auto chosen = before ? std::optional(before->id) : std::nullopt;
    m_model->show(rows);
    if (const int row = chosen ? m_model->find(*chosen) : -1; row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    applyFilter();
}

/// There is always a current row, so that the buttons below do not come and go with the focus.
void EvidenceDrawer::keepCurrent()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void EvidenceDrawer::applyFilter()
{
    evidence::EvidenceFilter filter{.words = m_filter->text()};
    for (const QCheckBox *box : std::as_const(m_kinds))
        if (box->isChecked())
            filter.kinds.insert(box->property("kind").toInt());
    m_model->setFilter(filter);
    const bool filtered = !filter.words.isEmpty() || !filter.kinds.isEmpty();
    m_filter->setCount(filtered ? m_model->rowCount() : m_model->all(), m_model->all());
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
    m_pages->setCurrentIndex(0);
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

void EvidenceDrawer::beginEntry()
{
    if (!m_form)
        return;
    if (!m_form->isBegun()) // words wait until they are added or cancelled
        m_form->begin(m_competency);
    m_pages->setCurrentIndex(1);
    m_form->setFocus(Qt::OtherFocusReason);
}

void EvidenceDrawer::correctCurrent()
{
    const EvidenceRow *row = current();
    if (!row || !m_form)
        return;
    m_form->correct(*row);
    m_pages->setCurrentIndex(1);
    m_form->setFocus(Qt::OtherFocusReason);
}

void EvidenceDrawer::submitEntry()
{
    m_workspace.store()
        .write([entry = m_form->entry(), corrected = m_form->corrected()](storage::Connection &db) {
            evidence::GatheringEvidence gathering(db);
            return corrected ? gathering.correct(*corrected, entry) : gathering.enter(entry);
        })
        .then(this, [this](const Result<evidence::EvidenceId> &id) {
            if (!id)
                return m_form->refuse(messageFor(id.error()));
            m_form->begin(m_competency);
            m_pages->setCurrentIndex(0);
            announce(*this, tr("Evidence added"));
            m_list->setFocus();
            reload();
        });
}

void EvidenceDrawer::withdrawCurrent()
{
    const EvidenceRow *row = current();
    if (!row)
        return;
    m_workspace.store()
        .write([id = row->id](storage::Connection &db) {
            return evidence::GatheringEvidence(db).withdraw(id);
        })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                return m_message->tell(Severity::Problem, messageFor(done.error()));
            reload();
        });
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
