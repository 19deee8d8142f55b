#include "hiring/requisitiontables.h"

#include "hiring/hiringwords.h"
#include "hiring/requisitionspage.h"

#include <QLocale>

#include <algorithm>

namespace throughline::ui {

using namespace hiring;

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
static void appendTo(QStandardItemModel &model, const QStringList &cells, const QString &spoken)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        row << new QStandardItem(cell);
        row.back()->setData(spoken, Qt::AccessibleTextRole);
    }
    model.appendRow(row);
}

void InterviewRows::set(std::vector<InterviewRow> rows)
{
    m_rows = std::move(rows);
    clear();
    setHorizontalHeaderLabels({RequisitionsPage::tr("Candidate"), RequisitionsPage::tr("For"),
        RequisitionsPage::tr("When"), RequisitionsPage::tr("Where"),
        RequisitionsPage::tr("Scorecard")});
    for (const InterviewRow &row : m_rows)
        appendTo(*this,
            {row.candidate, row.requisition, timeText(row.startsAt), row.place, scorecardText(row)},
            RequisitionsPage::tr("Interview with %1 for %2, %3, scorecard: %4")
                .arg(row.candidate, row.requisition, timeText(row.startsAt), scorecardText(row)));
}

const InterviewRow *InterviewRows::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

void RequisitionRows::set(std::vector<RequisitionRow> rows, int all, States states)
{
    m_rows = std::move(rows);
    m_all = all;
    m_states = states;
    m_isAsked = false;
    clear();
    QStringList header{RequisitionsPage::tr("Requisition"), RequisitionsPage::tr("Unit"),
        RequisitionsPage::tr("Hiring manager"), RequisitionsPage::tr("Openings"),
        RequisitionsPage::tr("Candidates"), RequisitionsPage::tr("Core level"),
        RequisitionsPage::tr("Kit"), RequisitionsPage::tr("Open since")};
    if (m_states == States::Mixed)
        header.insert(1, RequisitionsPage::tr("State"));
    setHorizontalHeaderLabels(header);
    for (const RequisitionRow &row : m_rows)
        show(row);
}

void RequisitionRows::append(const std::vector<RequisitionRow> &rows)
{
    m_isAsked = false;
    if (rows.empty())
        m_all = int(m_rows.size()); // the list has become shorter meanwhile
    for (const RequisitionRow &row : rows) {
        m_rows.push_back(row);
        show(row);
    }
}

void RequisitionRows::show(const RequisitionRow &row)
{
    QStringList cells{row.title, row.unit, row.hiringManager, QLocale().toString(row.openings),
        QLocale().toString(row.candidates), RequisitionsPage::tr("Level %1").arg(row.coreLevel),
        wordFor(row.plan), QLocale().toString(row.openedOn, QLocale::ShortFormat)};
    if (m_states == States::Mixed)
        cells.insert(1, wordFor(row.state));
    appendTo(*this, cells,
        RequisitionsPage::tr("%1, %2, core level %3, %4 candidates, kit: %5")
            .arg(row.title, wordFor(row.state), QString::number(row.coreLevel),
                QString::number(row.candidates), wordFor(row.plan)));
}

bool RequisitionRows::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsked && int(m_rows.size()) < m_all;
}

void RequisitionRows::fetchMore(const QModelIndex &)
{
    m_isAsked = true;
    emit moreWanted();
}

const RequisitionRow *RequisitionRows::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int RequisitionRows::rowOf(RequisitionId id) const
{
    const auto found = std::ranges::find(m_rows, id, &RequisitionRow::id);
    return found == m_rows.end() ? 0 : int(found - m_rows.begin());
}

} // namespace throughline::ui
