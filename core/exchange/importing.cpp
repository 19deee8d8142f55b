#include "exchange/importing.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

int ImportReport::refused() const
{
    QSet<int> rows;
    for (const ImportProblem &problem : problems.first())
        rows.insert(problem.row);
    return int(rows.size());
}

/// A name that goes over two lines breaks every list in which it stands, and a key of a thousand
/// characters is a column that was mistaken for another.
static void checkLines(
    const MappedTable &rows, const std::vector<Field> &fields, ImportProblems &problems)
{
    constexpr qsizetype longest = 1000;
    for (int row = 0; row < rows.rowCount(); ++row)
        for (int field = 0; field < int(fields.size()); ++field) {
            if (fields[size_t(field)].extent == Extent::Text)
                continue;
            const QStringView line = rows.view(row, field);
            if (line.contains(u'\n') || line.contains(u'\r'))
                problems.add(rows.problem(row, field, u"line-broken"_s));
            if (line.size() > longest)
                problems.add(
                    rows.problem(row, field, u"line-too-long"_s, {QString::number(longest)}));
        }
}

Result<ImportReport> runImport(storage::Connection &db, Importer &importer, const Table &table,
    const ColumnMapping &mapping, ImportMode mode, ImportProgress &progress)
{
    if (const auto allowed = importer.allowed(db.session()); !allowed)
        return allowed.error();
    ImportReport report;
    for (const QString &name : mapping.unusedOf(table.header()))
        if (!name.isEmpty())
            report.remarks.push_back({.row = 1, .column = name, .reason = u"column-unused"_s});
    for (const ImportProblem &problem : mapping.problems(importer.fields()))
        report.problems.add(problem);
    if (!report.problems.isEmpty())
        return report;
    try {
        progress.begin(ImportProgress::Phase::Checking, table.rowCount());
        const MappedTable rows(table, mapping);
        checkLines(rows, importer.fields(), report.problems);
        if (!report.problems.isEmpty())
            return report;
        importer.check(db, rows, report, progress);
        if (mode == ImportMode::DryRun || !report.problems.isEmpty())
            return report;
        progress.advance(0);
        progress.begin(ImportProgress::Phase::Writing, report.added + report.changed);
        importer.write(db, progress);
    } catch (const storage::StorageError &fault) {
        if (fault.error().kind != Error::Kind::Cancelled)
            throw;
        return fault.error();
    }
    return report;
}

std::optional<QDate> dayFrom(const QString &text)
{
    QString day = text;
    for (const QLatin1StringView midnight : {"T00:00:00"_L1, " 00:00:00"_L1, " 00:00"_L1})
        if (day.endsWith(midnight))
            day.chop(midnight.size());
    const QDate iso = QDate::fromString(day, u"yyyy-MM-dd"_s);
    const QDate found = iso.isValid() ? iso : QDate::fromString(day, u"d.M.yyyy"_s);
    const bool isPlausible = found.isValid() && found.year() >= 1900 && found.year() < 2200;
    return isPlausible ? std::optional(found) : std::nullopt;
}

int KeysSeen::firstRowOf(const QString &key, int rowNumber)
{
    const auto known = m_rows.constFind(key);
    if (known != m_rows.constEnd())
        return *known;
    m_rows.insert(key, rowNumber);
    return 0;
}

} // namespace throughline::exchange
