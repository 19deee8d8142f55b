#include "hiring/kittable.h"

#include "hiring/hiringwords.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

KitTable::KitTable(KitEditing &editing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editing(editing)
    , m_rows(editing.count())
    , m_askers(editing.kit().interviewers)
{
    connect(&editing, &KitEditing::changed, this, &KitTable::follow);
}

/// The cursor stays in its cell while only cells change, so that one tick follows the other.
void KitTable::follow()
{
    const int rows = m_editing.count();
    const auto &askers = m_editing.kit().interviewers;
    if (rows == m_rows && rows > 0 && askers == m_askers) {
        emit dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_askers = askers;
    endResetModel();
}

int KitTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int KitTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstAsker + int(m_askers.size());
}

QVariant KitTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Question: return tr("Question");
    case Competency: return tr("Competency");
    case Minutes: return tr("Minutes");
    default: return m_askers.at(size_t(section - FirstAsker)).name;
    }
}

/// "Question 2, core, 8 minutes, asked by K. Osei".
QString KitTable::spoken(int row) const
{
    const jobs::JobCompetency *competency = m_editing.competencyOf(row);
    QStringList askers;
    for (const NamedPerson &one : m_editing.kit().interviewers)
        if (m_editing.isAskedBy(row, one.id))
            askers << one.name;
    const QString what = !competency ? QString()
        : competency->isCore         ? tr("core")
                                     : competency->name;
    const bool isEverybody = m_editing.draft().questions.at(size_t(row)).askers.empty();
    return tr("Question %1 %2, %3, %4 minutes, asked by %5")
        .arg(QString::number(row + 1), m_editing.banked(row).title, what,
            QString::number(m_editing.draft().questions.at(size_t(row)).planned.minutes),
            isEverybody ? tr("everybody") : askers.join(u", "_s));
}

QVariant KitTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const jobs::JobCompetency *competency = m_editing.competencyOf(row);
    if (role == Qt::AccessibleTextRole)
        return spoken(row);
    if (index.column() >= FirstAsker) {
        const NamedPerson &person
            = m_editing.kit().interviewers.at(size_t(index.column() - FirstAsker));
        if (role == Qt::CheckStateRole)
            return m_editing.isAskedBy(row, person.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    if (role == Qt::DecorationRole && index.column() == Competency && competency)
        return coreMark(competency->isCore);
    if (role == Qt::ToolTipRole && index.column() == Question)
        return m_editing.banked(row).wording;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Question: return tr("%1  %2").arg(row + 1).arg(m_editing.banked(row).title);
    case Competency: return competency ? competency->name : QString();
    case Minutes: return m_editing.draft().questions.at(size_t(row)).planned.minutes;
    }
    return {};
}

bool KitTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && index.column() >= FirstAsker) {
        m_editing.setAskedBy(index.row(),
            m_editing.kit().interviewers.at(size_t(index.column() - FirstAsker)).id,
            value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || index.column() != Minutes)
        return false;
    m_editing.setMinutes(index.row(), value.toInt());
    return true;
}

Qt::ItemFlags KitTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Minutes && !m_editing.isFrozen())
        flags |= Qt::ItemIsEditable;
    if (index.column() >= FirstAsker)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace throughline::ui
