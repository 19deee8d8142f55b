#include "performance/evidencemodel.h"

#include "performance/performancewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using evidence::EvidenceRow;

static QString sourceOf(const EvidenceRow &row)
{
    return row.source.isEmpty() ? row.author.value_or(QString()) : row.source;
}

/// A rating that came without a comment has its level's title for a wording: it is said here once.
static QString wordForKind(const EvidenceRow &row)
{
    const QString kind = wordFor(row.kind);
    if (!row.level)
        return kind;
    return row.isOnlyTitle
        //: An earlier rating: the word for it, the level, the level's title
        ? EvidenceModel::tr("%1, level %2: %3").arg(kind).arg(row.level->number()).arg(row.wording)
        : EvidenceModel::tr("%1, level %2").arg(kind).arg(row.level->number());
}

void EvidenceModel::show(std::vector<EvidenceRow> rows)
{
    m_all = std::move(rows);
    refresh();
}

void EvidenceModel::setFilter(const evidence::EvidenceFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void EvidenceModel::setCompetency(std::optional<competency::CompetencyId> competency)
{
    if (m_competency == competency)
        return;
    m_competency = competency;
    refresh();
}

void EvidenceModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
        [this](const EvidenceRow &row) { return matches(row, m_filter); });
    std::stable_partition(m_shown.begin(), m_shown.end(),
        [this](const EvidenceRow &row) { return m_competency == row.competency; });
    endResetModel();
}

int EvidenceModel::find(evidence::EvidenceId id) const
{
    const auto found = std::ranges::find(m_shown, id, &EvidenceRow::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceRow &row = at(index.row());
    //: First line of a piece of evidence: day, kind, competency
    const QString head
        = tr("%1 · %2 · %3")
              .arg(evidenceDayText(row.happenedOn, m_period), wordForKind(row), row.competencyName);
    if (role == Qt::DisplayRole)
        return row.isOnlyTitle ? head : QString(head + u'\n' + tr("“%1”").arg(row.wording));
    if (role == Qt::ToolTipRole) {
        const QString source = sourceOf(row);
        if (row.isOnlyTitle)
            return tr("%1, %2").arg(head, source);
        return source.isEmpty() ? tr("%1: “%2”").arg(head, row.wording)
                                : tr("%1: “%2”, %3").arg(head, row.wording, source);
    }
    return {};
}

QString quotationOf(const EvidenceRow &row)
{
    const QString day = QLocale().toString(row.happenedOn, QLocale::LongFormat);
    const QString kind = wordFor(row.kind);
    const QString source = sourceOf(row);
    if (row.isOnlyTitle)
        //: An earlier rating in a comment: kind and level, day, cycle
        return QCoreApplication::translate("throughline::ui::EvidenceModel", "%1 (%2, %3)")
            .arg(wordForKind(row), day, source);
    if (source.isEmpty())
        //: A quotation in a comment: what was said, kind, day
        return QCoreApplication::translate("throughline::ui::EvidenceModel", "“%1” (%2, %3)")
            .arg(row.wording, kind, day);
    //: A quotation in a comment: what was said, kind, day, source
    return QCoreApplication::translate("throughline::ui::EvidenceModel", "“%1” (%2, %3, %4)")
        .arg(row.wording, kind, day, source);
}

} // namespace throughline::ui
