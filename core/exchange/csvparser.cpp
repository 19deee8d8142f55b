#include "exchange/csvparser.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

/// The delimiter that stands most often outside quotes in the first line that is not blank; a
/// comma if there is none. Nothing as long as that line is not whole.
static std::optional<QChar> delimiterIn(QStringView beginning, bool isLast)
{
    bool isQuoted = false, hasContent = false;
    qsizetype counts[3] = {};
    static constexpr QStringView delimiters = u",;\t";
    for (const QChar c : beginning) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r') && hasContent)
            return delimiters[std::ranges::max_element(counts) - counts];
        else if (const qsizetype which = delimiters.indexOf(c); !isQuoted && which >= 0)
            ++counts[which];
        hasContent = hasContent || (c != u'\n' && c != u'\r');
    }
    if (!isLast)
        return std::nullopt;
    return delimiters[std::ranges::max_element(counts) - counts];
}

/// The first line may be Excel's own word on the delimiter ("sep=;"); it is no row then.
bool CsvParser::foundDelimiter(QStringView piece, bool isLast)
{
    static constexpr qsizetype furthest = 1'000'000;
    m_beginning += piece;
    if (m_beginning.startsWith("sep="_L1, Qt::CaseInsensitive) && m_beginning.size() > 6
        && (m_beginning[5] == u'\n' || m_beginning[5] == u'\r')) {
        m_delimiter = m_beginning[4];
        m_beginning.remove(0, m_beginning[5] == u'\r' && m_beginning[6] == u'\n' ? 7 : 6);
        return true;
    }
    const auto delimiter = delimiterIn(m_beginning, isLast || m_beginning.size() > furthest);
    m_delimiter = delimiter.value_or(QChar());
    return delimiter.has_value();
}

void CsvParser::take(QStringView piece)
{
    if (m_delimiter.isNull()) {
        if (!foundDelimiter(piece, false))
            return;
        const QString beginning = std::exchange(m_beginning, {});
        take(beginning);
        return;
    }
    for (const QChar c : piece) {
        if (m_hasGivenUp)
            return;
        takeCharacter(c);
    }
}

void CsvParser::takeCharacter(QChar c)
{
    const bool endsReturn = std::exchange(m_isAfterReturn, false) && c == u'\n';
    if (m_state == State::Quoted) {
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            m_text += c;
    } else if (m_state == State::QuoteInQuoted && c == u'"') {
        m_text += c;
        m_state = State::Quoted;
    } else if (!endsReturn) {
        takeStructure(c);
    }
    if (m_text.size() - m_cellStart > m_limits.cell)
        giveUp(u"cell-too-long"_s, m_limits.cell);
}

void CsvParser::takeStructure(QChar c)
{
    if (c == m_delimiter) {
        endCell();
    } else if (c == u'\n' || c == u'\r') {
        m_isAfterReturn = c == u'\r';
        endRow();
    } else if (c == u'"' && m_state == State::CellStart) {
        m_state = State::Quoted;
        m_wasQuoted = true;
    } else {
        m_text += c;
        m_state = State::Plain;
    }
}

void CsvParser::endCell()
{
    const QStringView cell = QStringView(m_text).sliced(m_cellStart);
    if (cell.startsWith(u'\'')) {
        const QString plain = withoutFormulaProtection(cell.toString());
        m_text.truncate(m_cellStart);
        m_text += plain;
    }
    m_cellStart = int(m_text.size());
    m_ends.push_back(m_cellStart);
    m_state = State::CellStart;
    if (int(m_ends.size()) > m_limits.columns)
        giveUp(u"file-too-many-columns"_s, m_limits.columns);
}

void CsvParser::endRow()
{
    const bool isBlank = m_text.isEmpty() && m_ends.empty() && !m_wasQuoted;
    if (!isBlank) {
        endCell();
        if (!m_hasGivenUp)
            m_hasHeader ? addRow() : addHeader();
    }
    ++m_rowNumber;
    m_text.resize(0);
    m_ends.clear();
    m_cellStart = 0;
    m_state = State::CellStart;
    m_wasQuoted = false;
}

/// Columns without a name at the end of the header are what a spreadsheet leaves behind.
void CsvParser::addHeader()
{
    QStringList names;
    int start = 0;
    for (const int end : m_ends) {
        names << m_text.sliced(start, end - start).trimmed();
        start = end;
    }
    while (names.size() > 1 && names.last().isEmpty())
        names.removeLast();
    for (const QString &name : names)
        if (const QString fault = textFault(name); !fault.isEmpty())
            report(fault);
    m_reading.table = Table(names);
    m_hasHeader = true;
}

/// Empty cells beyond the last column fall away; any other difference in length is a problem.
std::vector<int> CsvParser::withExpectedCells()
{
    const size_t expected = size_t(m_reading.table.columnCount());
    const QStringList counts{QString::number(m_ends.size()), QString::number(expected)};
    std::vector<int> ends = m_ends;
    while (ends.size() > expected && ends.back() == ends[ends.size() - 2])
        ends.pop_back();
    if (ends.size() > expected) {
        report(u"row-too-long"_s, counts);
        m_text.truncate(ends[expected - 1]);
        ends.resize(expected);
    } else if (ends.size() < expected) {
        if (!m_endsInQuotes) // else what is missing stands behind the open quote
            report(u"row-too-short"_s, counts);
        ends.resize(expected, int(m_text.size()));
    }
    return ends;
}

void CsvParser::addRow()
{
    if (m_reading.table.rowCount() == m_limits.rows)
        return giveUp(u"file-too-many-rows"_s, m_limits.rows);
    const auto ends = withExpectedCells();
    m_reading.table.append(QString(m_text.constData(), m_text.size()), ends, m_rowNumber);
    const int row = m_reading.table.rowCount() - 1;
    for (int column = 0; column < m_reading.table.columnCount(); ++column)
        if (const QString fault = textFault(m_reading.table.view(row, column)); !fault.isEmpty())
            m_reading.problems.add(
                {.row = m_rowNumber, .column = m_reading.table.header()[column], .reason = fault});
}

void CsvParser::report(const QString &reason, const QStringList &arguments)
{
    m_reading.problems.add({.row = m_rowNumber, .reason = reason, .arguments = arguments});
}

void CsvParser::giveUp(const QString &reason, int limit)
{
    if (!m_hasGivenUp)
        report(reason, {QString::number(limit)});
    m_hasGivenUp = true;
}

TableReading CsvParser::finish()
{
    if (m_delimiter.isNull() && foundDelimiter({}, true)) {
        const QString beginning = std::exchange(m_beginning, {});
        take(beginning);
    }
    m_endsInQuotes = m_state == State::Quoted;
    if (m_endsInQuotes && !m_hasGivenUp)
        report(u"quote-unclosed"_s);
    if (!m_hasGivenUp)
        endRow();
    if (!m_hasHeader && !m_hasGivenUp)
        m_reading.problems.add({.reason = u"file-empty"_s});
    return std::move(m_reading);
}

} // namespace throughline::exchange
