#include "hiring/debrieftable.h"

#include "hiring/hiringwords.h"
#include "theme/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

QString spreadText(const CompetencyScore &score)
{
    const auto spread = score.spread();
    if (!spread)
        return u"–"_s;
    const QString number
        = spread->isWhole() ? QString::number(spread->numerator()) : scoreText(*spread);
    //: Interviewers are so far apart that they should talk about it: ! 2 – discuss
    return *spread >= wideSpread ? DebriefTable::tr("! %1 – discuss").arg(number) : number;
}

/// An interviewer's score as a cell: a level where it is one, else its decimals.
static QVariant scoreCell(const CompetencyScore &score, PersonId interviewer)
{
    const auto own
        = std::ranges::find(score.interviewers, interviewer, &InterviewerScore::interviewer);
    if (own == score.interviewers.end())
        return DebriefTable::tr("not rated");
    if (own->mean.isWhole())
        return int(own->mean.numerator());
    return scoreText(own->mean);
}

DebriefTable::DebriefTable(Debrief debrief, QObject *parent)
    : QAbstractTableModel(parent)
    , m_debrief(std::move(debrief))
{
    orderRows(false);
}

void DebriefTable::setOnlyDisagreements(bool only)
{
    beginResetModel();
    orderRows(only);
    endResetModel();
}

void DebriefTable::orderRows(bool onlyDisagreements)
{
    const auto &scores = m_debrief.score.competencies;
    const auto spread = [&](int i) { return scores[size_t(i)].spread().value_or(Rational(-1)); };
    m_rows.clear();
    for (int i = 0; i < int(scores.size()); ++i)
        if (!onlyDisagreements || spread(i) >= wideSpread)
            m_rows.push_back(i);
    std::ranges::stable_sort(m_rows, [&](int a, int b) {
        const bool aCore = scores[size_t(a)].asked.isCore, bCore = scores[size_t(b)].asked.isCore;
        return aCore != bCore ? aCore : spread(a) > spread(b);
    });
}

int DebriefTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DebriefTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : meanColumn() + 1;
}

QVariant DebriefTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Competency");
    if (section == spreadColumn())
        return tr("Spread");
    if (section == meanColumn())
        return tr("Mean");
    return m_debrief.interviewers.at(size_t(section - 1)).name;
}

QVariant DebriefTable::cell(const CompetencyScore &score, int column) const
{
    if (column == spreadColumn())
        return spreadText(score);
    if (column == meanColumn())
        return score.score ? scoreText(*score.score) : wordFor(AnswerState::NotAsked);
    return scoreCell(score, m_debrief.interviewers.at(size_t(column - 1)).id);
}

/// "Customer service, P. Lang: 2, Follows script only; spread 2, discuss".
QString DebriefTable::spoken(int competency, int column) const
{
    const CompetencyScore &score = m_debrief.score.competencies.at(size_t(competency));
    const CompetencyHeading &heading = m_debrief.headings.at(size_t(competency));
    const QVariant value = cell(score, column);
    const bool isLevel = value.typeId() == QMetaType::Int;
    const QString word = isLevel ? heading.titles[size_t(value.toInt() - 1)] : QString();
    const QString who = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (word.isEmpty())
        return tr("%1, %2: %3").arg(heading.name, who, value.toString());
    return tr("%1, %2: %3, %4; spread %5")
        .arg(heading.name, who, value.toString(), word, spreadText(score));
}

QVariant DebriefTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int competency = competencyAt(index.row());
    const CompetencyScore &score = m_debrief.score.competencies.at(size_t(competency));
    const CompetencyHeading &heading = m_debrief.headings.at(size_t(competency));
    if (index.column() == 0) {
        const QString text = score.asked.isCore ? tr("%1 (core)").arg(heading.name) : heading.name;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return text;
        return role == Qt::DecorationRole && score.asked.isCore
            ? QVariant(icon(IconName::Lock, Tone::Core))
            : QVariant();
    }
    if (role == Qt::DisplayRole)
        return cell(score, index.column());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spoken(competency, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == meanColumn())
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

} // namespace throughline::ui
