#include "exchange/columnmapping.h"

#include "base/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

/// "E-Mail Adresse", "e_mail_adresse" and "EMailAdresse" are one name.
static QString bare(const QString &name)
{
    QString letters;
    for (const QChar c : folded(name))
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

static bool isCalled(const Field &field, const QString &bareName)
{
    return std::ranges::any_of(
        field.synonyms, [&](const QString &synonym) { return bare(synonym) == bareName; });
}

ColumnMapping ColumnMapping::automatic(const QStringList &header, const std::vector<Field> &fields)
{
    ColumnMapping mapping;
    mapping.m_columns.assign(fields.size(), -1);
    QStringList names;
    for (const QString &name : header)
        names << bare(name);
    for (size_t field = 0; field < fields.size(); ++field)
        mapping.m_columns[field] = int(names.indexOf(bare(fields[field].name)));
    for (size_t field = 0; field < fields.size(); ++field)
        for (int column = 0; column < names.size() && mapping.m_columns[field] < 0; ++column)
            if (std::ranges::find(mapping.m_columns, column) == mapping.m_columns.end()
                && isCalled(fields[field], names[column]))
                mapping.m_columns[field] = column;
    return mapping;
}

/// A column is for one field: who had it before has none now.
void ColumnMapping::set(int field, int column)
{
    if (column >= 0)
        std::ranges::replace(m_columns, column, -1);
    m_columns[size_t(field)] = column;
}

QStringList ColumnMapping::unusedOf(const QStringList &header) const
{
    QStringList unused;
    for (int column = 0; column < header.size(); ++column)
        if (std::ranges::find(m_columns, column) == m_columns.end())
            unused << header[column];
    return unused;
}

std::vector<ImportProblem> ColumnMapping::problems(const std::vector<Field> &fields) const
{
    std::vector<ImportProblem> found;
    for (size_t field = 0; field < fields.size(); ++field)
        if (fields[field].need == Need::Required && m_columns[field] < 0)
            found.push_back({.row = 1,
                .column = fields[field].name,
                .reason = u"column-missing"_s,
                .arguments = {fields[field].name}});
    return found;
}

QStringView MappedTable::view(int row, int field) const
{
    return has(field) ? m_table.view(row, m_mapping.columnOf(field)).trimmed() : QStringView();
}

ImportProblem MappedTable::problem(
    int row, int field, const QString &reason, const QStringList &arguments) const
{
    return {.row = rowNumber(row),
        .column = has(field) ? m_table.header()[m_mapping.columnOf(field)] : QString(),
        .reason = reason,
        .arguments = arguments};
}

} // namespace throughline::exchange
