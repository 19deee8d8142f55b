#pragma once

#include "exchange/csv.h"

namespace throughline::exchange {

/// The grammar of CSV, a piece of text at a time. A quote opens a cell only at its beginning, and
/// what stands between a closing quote and the delimiter is kept; both occur in real files.
class CsvParser
{
public:
    explicit CsvParser(const TableLimits &limits) : m_limits(limits) {}

    void take(QStringView piece);

    /// After the last piece. The parser is used up.
    TableReading finish();

    /// A limit was passed: what follows would not be looked at.
    bool hasGivenUp() const { return m_hasGivenUp; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    bool foundDelimiter(QStringView piece, bool isLast);
    void takeCharacter(QChar c);
    void takeStructure(QChar c);
    void endCell();
    void endRow();
    void addHeader();
    void addRow();
    std::vector<int> withExpectedCells();
    void report(const QString &reason, const QStringList &arguments = {});
    void giveUp(const QString &reason, int limit);

    TableLimits m_limits;
    TableReading m_reading;
    QString m_beginning; // until the header row is whole and the delimiter known
    QChar m_delimiter;
    State m_state = State::CellStart;
    QString m_text; // the cells of this row, one after the other
    std::vector<int> m_ends;
    int m_cellStart = 0;
    int m_rowNumber = 1;
    bool m_isAfterReturn = false;
    bool m_wasQuoted = false; // some cell of this row was
    bool m_endsInQuotes = false;
    bool m_hasHeader = false;
    bool m_hasGivenUp = false;
};

} // namespace throughline::exchange
