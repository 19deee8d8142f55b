#include "evidence/evidencelist.h"

#include "base/foldedtext.h"

namespace throughline::evidence {

bool matches(const EvidenceRow &row, const EvidenceFilter &filter)
{
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(int(row.kind)))
        return false;
    if (filter.competency && *filter.competency != row.competency)
        return false;
    const QString text = folded(row.wording + u' ' + row.source + u' ' + row.competencyName + u' '
        + row.author.value_or(QString()));
    const QStringList words = folded(filter.words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

std::vector<EvidenceRow> EvidenceList::between(QDate first, QDate last)
{
    return m_db.all<EvidenceRow>(R"(
        select e.id, e.competency_id, c.name, e.kind, e.polarity, e.customer, e.wording, e.source,
               e.happened_on, a.name, e.level,
               coalesce(e.author_id = session_person(), false) and e.kind not in ('rating', 'interview'),
               e.kind = 'rating' and exists (
                   select 1 from competency_level l
                     join competency_revision r on r.id = l.revision_id
                    where r.competency_id = e.competency_id and l.level = e.level and l.title = e.wording)
          from visible_evidence e
          join current_competency c on c.id = e.competency_id
          left join visible_person a on a.id = e.author_id
         where e.person_id = ? and e.happened_on between ? and ?
           and e.withdrawn_at is null
           and not exists (select 1 from visible_evidence n where n.replaces_id = e.id)
         order by e.happened_on desc, e.id desc)",
        m_person, first, last);
}

std::vector<EvidenceRow> EvidenceList::between(
    QDate first, QDate last, const EvidenceFilter &filter)
{
    std::vector<EvidenceRow> rows = between(first, last);
    std::erase_if(rows, [&filter](const EvidenceRow &row) { return !matches(row, filter); });
    return rows;
}

} // namespace throughline::evidence
