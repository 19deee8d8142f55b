#include "hiring/requisitionspage.h"

#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/scrollpage.h"
#include "forms/turnto.h"
#include "forms/views.h"
#include "hiring/hiringwords.h"
#include "hiring/newrequisitionform.h"
#include "hiring/requisitionclosing.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static constexpr int titleColumn = 0;

RequisitionsPage::RequisitionsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_messages(new MessageBar)
    , m_interviewsTitle(new Heading(tr("Interviews I run")))
    , m_interviews(new QTableView)
    , m_interviewRows(new InterviewRows(this))
    , m_filter(new FilterField(tr("Filter requisitions")))
    , m_state(new QComboBox)
    , m_views(new QStackedWidget)
    , m_table(new QTableView)
    , m_rows(new RequisitionRows(this))
{
    setObjectName(u"requisitionsPage"_s);
    makeActions();
    m_form = new NewRequisitionForm(workspace.store(), *m_openNow, *m_close);
    m_closingForm = new RequisitionClosing(workspace, *m_closeIt, *m_close);
    layOut();
    connect(m_closingForm, &RequisitionClosing::done, this, &RequisitionsPage::leaveForms);
    connect(m_closingForm, &RequisitionClosing::failed, this, [this](const Error &error) {
        m_messages->tell(Severity::Attention, messageFor(error), {});
        m_closingForm->focusReason();
    });
    for (FormDraft *draft : {&m_form->draft(), &m_closingForm->draft()})
        connect(draft, &FormDraft::restored, this,
            [this](const QDateTime &typedAt, bool hasChangedSince) {
                tellRestored(*m_messages, typedAt, hasChangedSince);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &RequisitionsPage::showChosen);
    connect(m_filter, &FilterField::filterChanged, this, &RequisitionsPage::load);
    connect(m_state, &QComboBox::currentIndexChanged, this, &RequisitionsPage::load);
    connect(m_table, &QTableView::activated, this, [this] { openChosen(PageKind::Candidates); });
    connect(m_interviews, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const InterviewRow *row = m_interviewRows->at(index.row()))
            this->workspace().open({PageKind::Interview, row->id.number()});
    });
    connect(&workspace.store(), &storage::Store::changed, this, &RequisitionsPage::load);
    load();
}

void RequisitionsPage::layOut()
{
    m_messages->hide();
    m_form->hide();
    m_closingForm->hide();
    m_state->setObjectName(u"stateFilter"_s);
    name(*m_state, tr("State"));
    for (const RequisitionState state :
        {RequisitionState::Open, RequisitionState::Filled, RequisitionState::Cancelled})
        m_state->addItem(wordFor(state), int(state));
    m_state->addItem(tr("All"), -1);
    m_interviews->setObjectName(u"myInterviews"_s);
    prepareTable(*m_interviews, tr("Interviews I run"));
    m_interviews->setModel(m_interviewRows);
    m_interviews->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_interviews->setMaximumHeight(em(13));
    m_table->setObjectName(u"requisitionTable"_s);
    prepareTable(*m_table, tr("Requisitions"));
    m_table->setModel(m_rows);
    connect(m_rows, &RequisitionRows::moreWanted, this, &RequisitionsPage::loadMore);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_views->addWidget(m_table);
    auto *tools = new QHBoxLayout;
    space(*tools, 2);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_state);
    m_buttons = new QWidget;
    auto *ways = new Flow;
    space(*ways, 2);
    for (QAction *action : {m_candidates, m_kit, m_compare, m_closing, m_reopen})
        ways->addWidget(buttonFor(*action));
    auto *buttons = new QHBoxLayout(m_buttons);
    space(*buttons, 2);
    buttons->addLayout(ways, 1);
    buttons->addWidget(buttonFor(*m_new, ButtonKind::Primary), 0, Qt::AlignBottom);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    space(*column, 3);
    column->addWidget(m_interviewsTitle);
    column->addWidget(m_interviews);
    column->addWidget(new Heading(tr("Requisitions")));
    column->addLayout(tools);
    column->addWidget(m_views, 1);
    keepRowsVisible();
    auto *whole = new QVBoxLayout(this);
    space(*whole, 3, 4, 3);
    whole->addWidget(m_messages);
    whole->addWidget(new ScrollPage(*lists), 1);
    whole->addWidget(m_form);
    whole->addWidget(m_closingForm);
    whole->addWidget(m_buttons);
}

/// A table that is only its header says nothing: where the window is too low, the lists scroll.
void RequisitionsPage::keepRowsVisible()
{
    const auto measure = [this] {
        m_interviews->setMinimumHeight(em(6));
        m_views->setMinimumHeight(em(11));
    };
    connect(&theme(), &Theme::changed, this, measure);
    measure();
}

QString RequisitionsPage::title() const
{
    return tr("Hiring");
}

QWidget *RequisitionsPage::firstFocus()
{
    return m_interviews->isVisibleTo(this) ? static_cast<QWidget *>(m_interviews)
                                           : m_views->currentWidget();
}

void RequisitionsPage::begin(const QString &intent)
{
    if (intent == u"new" && m_new->isEnabled())
        beginOpening();
}

RequisitionFilter RequisitionsPage::filter() const
{
    const int state = m_state->currentData().toInt();
    return {state < 0 ? std::nullopt : std::optional(RequisitionState(state)), m_filter->text()};
}

/// Whoever has scrolled on keeps what they came to.
void RequisitionsPage::load()
{
    const int rows = std::max(RequisitionList::pageSize, m_rows->rowCount());
    workspace()
        .store()
        .read([filter = filter(), rows](storage::Connection &db) -> Result<Sight> {
            RequisitionList list(db, filter);
            return Sight{InterviewList(db).mine(), list.firstPage(rows), list.count(),
                RequisitionList(db, {}).count()};
        })
        .then(this, [this](const Result<Sight> &sight) { received(sight); });
}

void RequisitionsPage::loadMore()
{
    workspace()
        .store()
        .read([filter = filter(), last = *m_rows->at(m_rows->rowCount() - 1)](
                  storage::Connection &db) {
            return Result<std::vector<RequisitionRow>>(RequisitionList(db, filter).after(last));
        })
        .then(this, [this, asked = filter()](const Result<std::vector<RequisitionRow>> &rows) {
            if (asked == filter())
                m_rows->append(rows ? *rows : std::vector<RequisitionRow>());
        });
}

void RequisitionsPage::received(const Result<Sight> &sight)
{
    if (!sight) {
        m_messages->tell(Severity::Problem, messageFor(sight.error()), {m_tryAgain});
        showInterviews({});
        showRequisitions({}, 0);
        emit settled();
        return;
    }
    m_filter->setCount(sight->shown, sight->all);
    showInterviews(sight->interviews);
    showRequisitions(sight->requisitions, sight->shown);
    emit settled();
}

void RequisitionsPage::showInterviews(const std::vector<InterviewRow> &rows)
{
    const int stood = m_interviews->currentIndex().row();
    const InterviewRow *chosen = m_interviewRows->at(stood);
    const int row = rowAgain(
        rows, chosen ? std::optional(chosen->id) : std::nullopt, &InterviewRow::id, stood);
    KeptPlace place(*m_interviews);
    m_interviewRows->set(rows);
    if (rows.empty()
        && window()->focusWidget() == m_interviews) // it goes, and the keyboard with it
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    makeRoom();
    fitColumns(*m_interviews, titleColumn);
    place.standOn(row);
}

/// A form gets the room of what cannot be done meanwhile.
void RequisitionsPage::makeRoom()
{
    const bool isFilling = !m_form->isHidden() || !m_closingForm->isHidden();
    for (QWidget *part : std::initializer_list<QWidget *>{m_interviewsTitle, m_interviews})
        part->setVisible(!isFilling && m_interviewRows->rowCount() > 0);
    m_buttons->setVisible(!isFilling);
}

void RequisitionsPage::showRequisitions(const std::vector<RequisitionRow> &rows, int shown)
{
    const auto before = chosen() ? std::optional(chosen()->id) : std::nullopt;
    const int row = rowAgain(rows, before, &RequisitionRow::id, m_table->currentIndex().row());
    KeptPlace place(*m_table);
    const bool isMixed = m_state->currentData().toInt() < 0;
    m_rows->set(
        rows, shown, isMixed ? RequisitionRows::States::Mixed : RequisitionRows::States::Same);
    fitColumns(*m_table, titleColumn);
    if (rows.empty()) {
        showEmpty();
    } else {
        turnTo(*m_views, *m_table);
        delete std::exchange(m_empty, nullptr);
        place.standOn(row);
    }
    showChosen();
}

void RequisitionsPage::showEmpty()
{
    const bool isFiltered = !m_filter->text().isEmpty() || m_state->currentIndex() > 0;
    auto *empty = new EmptyState(IconName::Candidate,
        isFiltered ? tr("No requisition matches") : tr("No open requisitions"),
        isFiltered               ? tr("Try fewer words or another state.")
            : m_new->isEnabled() ? tr("A requisition opens on a published job and says how many "
                                      "people you need.")
                                 : tr("HR opens requisitions. Those you hire for, and those whose "
                                      "interviews you hold, will stand here."));
    empty->setObjectName(u"empty"_s);
    empty->setPrimary(isFiltered ? *m_clear : m_new->isEnabled() ? *m_new : *m_home);
    m_views->addWidget(empty);
    turnTo(*m_views, *empty);
    delete std::exchange(m_empty, empty);
}

const RequisitionRow *RequisitionsPage::chosen() const
{
    return m_rows->at(m_table->currentIndex().row());
}

void RequisitionsPage::showChosen()
{
    const RequisitionRow *row = chosen();
    const bool isOpen = !row || row->state == RequisitionState::Open;
    for (QAction *way : {m_candidates, m_kit, m_compare})
        way->setEnabled(row);
    m_closing->setEnabled(row && row->isManaged && isOpen);
    m_closing->setVisible(isOpen);
    m_reopen->setEnabled(row && row->isManaged);
    m_reopen->setVisible(!isOpen);
}

void RequisitionsPage::openChosen(PageKind page)
{
    if (const RequisitionRow *row = chosen())
        workspace().open({page, row->id.number()});
}

} // namespace throughline::ui
