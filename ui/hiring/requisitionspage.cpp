#include "hiring/requisitionspage.h"

#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "hiring/hiringwords.h"
#include "hiring/newrequisitionform.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static constexpr int idRole = Qt::UserRole + 1;
static constexpr int titleColumn = 0;

RequisitionsPage::RequisitionsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_messages(new MessageBar)
    , m_interviewsTitle(new Heading(tr("Interviews I run")))
    , m_interviews(new QTableView)
    , m_interviewRows(new QStandardItemModel(this))
    , m_filter(new FilterField(tr("Filter requisitions")))
    , m_state(new QComboBox)
    , m_views(new QStackedWidget)
    , m_table(new QTableView)
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(u"requisitionsPage"_s);
    makeActions();
    m_form = new NewRequisitionForm(workspace.store(), *m_openNow, *m_close);
    layOut();
    connect(m_filter, &FilterField::filterChanged, this, &RequisitionsPage::load);
    connect(m_state, &QComboBox::currentIndexChanged, this, &RequisitionsPage::load);
    connect(m_table, &QTableView::activated, this, [this] { openChosen(PageKind::Candidates); });
    connect(m_interviews, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        this->workspace().open({PageKind::Interview, first.data(idRole).toLongLong()});
    });
    connect(&workspace.store(), &storage::Store::changed, this, &RequisitionsPage::load);
    load();
}

void RequisitionsPage::makeActions()
{
    const auto add
        = [this](const QString &id, const QString &text, const QKeySequence &keys, auto slot) {
              QAction *action = addPageAction(u"requisitions."_s + id, text, keys);
              connect(action, &QAction::triggered, this, slot);
              m_actions.append(action);
              return action;
          };
    m_new = add(u"new"_s, tr("&New requisition"), QKeySequence(Qt::CTRL | Qt::Key_N),
        &RequisitionsPage::beginOpening);
    m_new->setEnabled(security::isHr(workspace().session()));
    m_openNow = add(u"openNow"_s, tr("&Open requisition"), {}, &RequisitionsPage::openRequisition);
    m_close = add(u"close"_s, tr("&Cancel"), {}, [this] { m_form->hide(); });
    m_candidates
        = add(u"candidates"_s, tr("Candi&dates"), {}, [this] { openChosen(PageKind::Candidates); });
    m_kit = add(u"kit"_s, tr("Interview &kit"), {}, [this] { openChosen(PageKind::Kit); });
    m_compare = add(u"compare"_s, tr("Com&pare"), {}, [this] { openChosen(PageKind::Comparison); });
    m_tryAgain = add(u"tryAgain"_s, tr("Try &again"), {}, &RequisitionsPage::load);
    m_clear = add(u"clear"_s, tr("C&lear the filter"), {}, [this] {
        m_state->setCurrentIndex(0);
        m_filter->setText(u""_s);
        load();
    });
}

void RequisitionsPage::layOut()
{
    m_messages->hide();
    m_form->hide();
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
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_views->addWidget(m_table);
    auto *tools = new QHBoxLayout;
    space(*tools, 2);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    for (QAction *action : {m_candidates, m_kit, m_compare})
        buttons->addWidget(buttonFor(*action));
    buttons->addStretch();
    buttons->addWidget(buttonFor(*m_new, ButtonKind::Primary));
    auto *column = new QVBoxLayout(this);
    space(*column, 3, 4, 3);
    column->addWidget(m_messages);
    column->addWidget(m_interviewsTitle);
    column->addWidget(m_interviews);
    column->addWidget(new Heading(tr("Requisitions")));
    column->addLayout(tools);
    column->addWidget(m_views, 1);
    column->addWidget(m_form);
    column->addLayout(buttons);
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

void RequisitionsPage::load()
{
    const int state = m_state->currentData().toInt();
    const RequisitionFilter filter{
        state < 0 ? std::nullopt : std::optional(RequisitionState(state)), m_filter->text()};
    workspace()
        .store()
        .read([filter](storage::Connection &db) -> Result<Sight> {
            RequisitionList list(db, filter);
            return Sight{InterviewList(db).mine(), list.firstPage(), list.count(),
                RequisitionList(db, {}).count()};
        })
        .then(this, [this](const Result<Sight> &sight) { received(sight); });
}

void RequisitionsPage::received(const Result<Sight> &sight)
{
    if (!sight) {
        m_messages->tell(Severity::Problem, messageFor(sight.error()), {m_tryAgain});
        showInterviews({});
        showRequisitions({});
        emit settled();
        return;
    }
    m_filter->setCount(sight->shown, sight->all);
    showInterviews(sight->interviews);
    showRequisitions(sight->requisitions);
    emit settled();
}

static QString scorecardText(const InterviewRow &row)
{
    if (!row.scorecard)
        return RequisitionsPage::tr("Not started");
    return *row.scorecard == ScorecardState::Draft ? RequisitionsPage::tr("Started")
                                                   : RequisitionsPage::tr("Submitted");
}

static QString timeText(const std::optional<QDateTime> &at)
{
    return at ? QLocale().toString(at->toLocalTime(), QLocale::ShortFormat)
              : RequisitionsPage::tr("No time yet");
}

/// A row of cells; what a screen reader says for it hangs on every one of them.
static void appendTo(
    QStandardItemModel &model, const QStringList &cells, qint64 id, const QString &spoken)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        row << new QStandardItem(cell);
        row.back()->setData(id, idRole);
        row.back()->setData(spoken, Qt::AccessibleTextRole);
    }
    model.appendRow(row);
}

void RequisitionsPage::showInterviews(const std::vector<InterviewRow> &rows)
{
    const int before = std::max(0, m_interviews->currentIndex().row());
    m_interviewRows->clear();
    m_interviewRows->setHorizontalHeaderLabels(
        {tr("Candidate"), tr("For"), tr("When"), tr("Where"), tr("Scorecard")});
    for (const InterviewRow &row : rows)
        appendTo(*m_interviewRows,
            {row.candidate, row.requisition, timeText(row.startsAt), row.place, scorecardText(row)},
            row.id.number(),
            tr("Interview with %1 for %2, %3, scorecard: %4")
                .arg(row.candidate, row.requisition, timeText(row.startsAt), scorecardText(row)));
    m_interviews->setVisible(!rows.empty());
    m_interviewsTitle->setVisible(!rows.empty());
    fitColumns(*m_interviews, titleColumn);
    m_interviews->setCurrentIndex(
        m_interviewRows->index(std::min(before, m_interviewRows->rowCount() - 1), 0));
}

void RequisitionsPage::showRequisitions(const std::vector<RequisitionRow> &rows)
{
    const auto before = chosen();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Requisition"), tr("Unit"), tr("Hiring manager"),
        tr("Openings"), tr("Candidates"), tr("Core level"), tr("Kit"), tr("Open since")});
    for (const RequisitionRow &row : rows)
        appendTo(*m_rows,
            {row.title, row.unit, row.hiringManager, QLocale().toString(row.openings),
                QLocale().toString(row.candidates), tr("Level %1").arg(row.coreLevel),
                wordFor(row.plan), QLocale().toString(row.openedOn, QLocale::ShortFormat)},
            row.id.number(),
            tr("%1, %2, core level %3, %4 candidates, kit: %5")
                .arg(row.title, wordFor(row.state), QString::number(row.coreLevel),
                    QString::number(row.candidates), wordFor(row.plan)));
    fitColumns(*m_table, titleColumn);
    delete m_empty;
    m_empty = nullptr;
    if (rows.empty()) {
        const bool isFiltered = !m_filter->text().isEmpty() || m_state->currentIndex() > 0;
        auto *empty = new EmptyState(IconName::Candidate,
            isFiltered ? tr("No requisition matches") : tr("No open requisitions"),
            isFiltered
                ? tr("Try fewer words or another state.")
                : tr("A requisition opens on a published job and says how many people you need."));
        empty->setObjectName(u"empty"_s);
        empty->setPrimary(isFiltered ? *m_clear : m_new->isEnabled() ? *m_new : *m_tryAgain);
        m_empty = empty;
        m_views->addWidget(empty);
        m_views->setCurrentWidget(empty);
        return;
    }
    m_views->setCurrentWidget(m_table);
    int current = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (m_rows->item(row)->data(idRole).toLongLong() == before)
            current = row;
    m_table->setCurrentIndex(m_rows->index(current, 0));
}

std::optional<qint64> RequisitionsPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(index.data(idRole).toLongLong()) : std::nullopt;
}

void RequisitionsPage::openChosen(PageKind page)
{
    if (const auto id = chosen())
        workspace().open({page, id});
}

void RequisitionsPage::beginOpening()
{
    workspace()
        .store()
        .read([](storage::Connection &db) {
            return Result<std::vector<OpenableJob>>(Requisitions(db).openableJobs());
        })
        .then(this, [this](const Result<std::vector<OpenableJob>> &jobs) {
            if (!jobs) {
                m_messages->tell(Severity::Problem, messageFor(jobs.error()), {m_tryAgain});
                return;
            }
            m_form->begin(*jobs);
        });
}

void RequisitionsPage::openRequisition()
{
    const auto wanted = m_form->isHidden() ? std::nullopt : m_form->wanted();
    if (!wanted)
        return;
    workspace()
        .store()
        .write([wanted = *wanted](
                   storage::Connection &db) { return Recruiting(db).openRequisition(wanted); })
        .then(this, [this](const Result<RequisitionId> &opened) {
            if (!opened) {
                m_messages->tell(Severity::Attention, messageFor(opened.error()), {});
                return;
            }
            m_form->end();
            this->workspace().open({PageKind::Kit, opened->number()});
        });
}

} // namespace throughline::ui
