#pragma once

#include "exchange/importproblem.h"
#include "exchange/table.h"

namespace throughline::exchange {

enum class Need { Required, Optional };

/// What a cell of a column holds: a key, name, day or number on one line, or a text of any length.
enum class Extent { Line, Text };

/// A column that an importer knows: its name, which is also the export's, and what else people
/// call it, in any language. Case, spaces and punctuation do not count.
struct Field
{
    QString name;
    Need need;
    QStringList synonyms = {};
    Extent extent = Extent::Line;
};

/// Which column of a file holds which field; the user may change what was found automatically.
class ColumnMapping
{
public:
    ColumnMapping() = default;

    /// Finds each field by its name first and by its synonyms then.
    static ColumnMapping automatic(const QStringList &header, const std::vector<Field> &fields);

    /// The column that holds this field, or -1.
    int columnOf(int field) const { return m_columns[size_t(field)]; }
    void set(int field, int column);

    /// Columns of the file that no field takes; they are left out, and said so.
    QStringList unusedOf(const QStringList &header) const;

    /// "column-missing" for each required field without a column.
    std::vector<ImportProblem> problems(const std::vector<Field> &fields) const;

private:
    std::vector<int> m_columns;
};

/// A table seen through a mapping: the cells by field, trimmed.
class MappedTable
{
public:
    MappedTable(const Table &table, const ColumnMapping &mapping)
        : m_table(table)
        , m_mapping(mapping)
    {}

    int rowCount() const { return m_table.rowCount(); }
    int rowNumber(int row) const { return m_table.rowNumber(row); }
    bool has(int field) const { return m_mapping.columnOf(field) >= 0; }

    /// Empty where the file has no such column.
    QString text(int row, int field) const { return view(row, field).toString(); }
    QStringView view(int row, int field) const;

    /// A problem with this cell, placed where the user finds it.
    ImportProblem problem(
        int row, int field, const QString &reason, const QStringList &arguments = {}) const;

private:
    const Table &m_table;
    const ColumnMapping &m_mapping;
};

} // namespace throughline::exchange
