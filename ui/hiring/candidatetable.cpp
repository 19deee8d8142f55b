#include "hiring/candidatetable.h"

#include "forms/ratingcell.h"
#include "hiring/hiringwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using hiring::CandidateRow;

QString coreScoreText(const CandidateRow &row)
{
    if (!row.coreScore)
        return CandidateTable::tr("not scored");
    return row.coreScore->isWhole() ? QLocale().toString(row.coreScore->numerator())
                                    : scoreText(*row.coreScore);
}

QString spokenCandidate(const CandidateRow &row)
{
    //: Name, stage, score on the core competency, what happens next
    return CandidateTable::tr("%1, stage %2, core score %3, next: %4")
        .arg(row.name, wordFor(row.stage), coreScoreText(row), wordFor(row.next));
}

CandidateTable::CandidateTable(QObject *parent) : QAbstractTableModel(parent) {}

void CandidateTable::set(std::vector<CandidateRow> rows, int total)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_total = total;
    m_asked = false;
    endResetModel();
}

void CandidateTable::append(const std::vector<CandidateRow> &rows)
{
    m_asked = false;
    if (rows.empty()) {
        m_total = int(m_rows.size());
        return;
    }
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

const CandidateRow *CandidateTable::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int CandidateTable::rowOf(hiring::ApplicationId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CandidateRow::application);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CandidateTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CandidateTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Requisition + 1;
}

QVariant CandidateTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Candidate");
    case Stage: return tr("Stage");
    case CoreScore: return tr("Core score");
    case Scorecards: return tr("Scorecards");
    case Next: return tr("Next step");
    case Applied: return tr("Applied");
    case Requisition: return tr("For");
    }
    return {};
}

QVariant CandidateTable::data(const QModelIndex &index, int role) const
{
    const CandidateRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::AccessibleTextRole)
        return spokenCandidate(*row);
    if (role == RatingCell::LevelRole && index.column() == CoreScore && row->coreScore)
        return int(row->coreScore->floored(0));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name: return row->name;
    case Stage: return wordFor(row->stage);
    case CoreScore: return coreScoreText(*row);
    case Scorecards:
        return row->progress.expected == 0
            ? QString()
            //: Submitted scorecards of those expected: 2 of 3
            : tr("%1 of %2").arg(row->progress.submitted).arg(row->progress.expected);
    case Next: return wordFor(row->next);
    case Applied: return QLocale().toString(row->appliedOn, QLocale::ShortFormat);
    case Requisition: return row->requisitionTitle;
    }
    return {};
}

bool CandidateTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asked && int(m_rows.size()) < m_total;
}

void CandidateTable::fetchMore(const QModelIndex &)
{
    m_asked = true;
    emit moreWanted();
}

} // namespace throughline::ui
