#include "hiring/debrieftable.h"

#include "forms/ratingcell.h"
#include "hiring/hiringwords.h"
#include "theme/theme.h"

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
    if (spread->isZero())
        //: Interviewers gave the same: 0 – agree
        return DebriefTable::tr("%1 – agree").arg(number);
    return *spread >= wideSpread ? DebriefTable::tr("! %1 – discuss").arg(number) : number;
}

int levelReached(const Rational &score)
{
    return int(score.floored(0));
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

DebriefCell DebriefTable::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    DebriefCell cell{
        m_debrief.headings.at(size_t(competencyAt(index.row()))).id, {}, index.column()};
    if (index.column() >= 1 && index.column() < spreadColumn())
        cell.interviewer = m_debrief.interviewers.at(size_t(index.column() - 1)).id;
    else if (index.column() > 0)
        cell.column = index.column() - columnCount(); // counted from the end
    return cell;
}

QModelIndex DebriefTable::indexOf(const DebriefCell &cell) const
{
    const auto row = std::ranges::find_if(m_rows, [&](int competency) {
        return m_debrief.headings.at(size_t(competency)).id == cell.competency;
    });
    const auto who = std::ranges::find(m_debrief.interviewers, cell.interviewer,
        [](const NamedPerson &one) { return std::optional(one.id); });
    const int column = who != m_debrief.interviewers.end()
        ? 1 + int(who - m_debrief.interviewers.begin())
        : cell.column < 0 ? columnCount() + cell.column
                          : std::min(cell.column, spreadColumn() - 1);
    return index(row == m_rows.end() ? 0 : int(row - m_rows.begin()), column);
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

/// The score of a column's interviewer; none in other columns, and where nothing was rated.
const InterviewerScore *DebriefTable::given(int competency, int column) const
{
    if (column < 1 || column >= spreadColumn())
        return nullptr;
    const auto &scores = m_debrief.score.competencies.at(size_t(competency)).interviewers;
    const auto found = std::ranges::find(
        scores, m_debrief.interviewers.at(size_t(column - 1)).id, &InterviewerScore::interviewer);
    return found == scores.end() ? nullptr : &*found;
}

QVariant DebriefTable::levelOf(int competency, int column) const
{
    if (const InterviewerScore *score = given(competency, column))
        return levelReached(score->mean);
    const auto &mean = m_debrief.score.competencies.at(size_t(competency)).score;
    return column == meanColumn() && mean ? QVariant(levelReached(*mean)) : QVariant();
}

/// The title of the level that an interviewer gave.
QString DebriefTable::titleAt(int competency, int column) const
{
    const InterviewerScore *own = given(competency, column);
    return own && own->mean.isWhole()
        ? m_debrief.headings.at(size_t(competency)).titles[size_t(levelReached(own->mean) - 1)]
        : QString();
}

QVariant DebriefTable::cell(int competency, int column) const
{
    const CompetencyScore &score = m_debrief.score.competencies.at(size_t(competency));
    if (column == spreadColumn())
        return spreadText(score);
    if (column == meanColumn())
        return score.score ? scoreText(*score.score) : wordFor(AnswerState::NotAsked);
    const InterviewerScore *own = given(competency, column);
    if (!own)
        return tr("not rated");
    return own->mean.isWhole() ? QVariant(levelReached(own->mean)) : scoreText(own->mean);
}

/// "Customer service, P. Lang: 2, Follows script only; spread 2, discuss".
QString DebriefTable::spoken(int competency, int column) const
{
    const CompetencyScore &score = m_debrief.score.competencies.at(size_t(competency));
    const CompetencyHeading &heading = m_debrief.headings.at(size_t(competency));
    const QVariant value = cell(competency, column);
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
        return role == Qt::DecorationRole ? QVariant(coreMark(score.asked.isCore)) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return cell(competency, index.column());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spoken(competency, index.column());
    if (role == RatingCell::LevelRole)
        return levelOf(competency, index.column());
    if (role == RatingCell::WordRole)
        return titleAt(competency, index.column());
    if (role == RatingCell::RemarkRole && index.column() == meanColumn() && score.isShort())
        //: Beside a mean that is lower than the level that the job asks: 3.3 below 4
        return tr("below %1").arg(score.asked.level.number());
    const auto spread = score.spread();
    if (role == Qt::ForegroundRole && index.column() == spreadColumn() && spread
        && *spread >= wideSpread)
        return colourFor(Tone::Attention);
    return {};
}

} // namespace throughline::ui
