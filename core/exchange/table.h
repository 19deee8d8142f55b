#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace throughline::exchange {

/// A table of texts: what a CSV or JSON file holds, before anybody knows what it means. A row
/// keeps its cells as one text, so that a large file costs little more than its own size twice.
class Table
{
public:
    explicit Table(const QStringList &header = {}) : m_header(header) {}

    const QStringList &header() const { return m_header; }
    int columnCount() const { return int(m_header.size()); }
    int rowCount() const { return int(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }

    QString cell(int row, int column) const { return view(row, column).toString(); }
    QStringView view(int row, int column) const;
    QStringList cells(int row) const;

    /// Where a row stands in its file as a spreadsheet counts: the header is row 1.
    int rowNumber(int row) const { return m_rows[size_t(row)].number; }

    /// Adds a row with one cell for each column; without a number it follows the row before.
    void append(const QStringList &cells, int number = 0);

    /// The same for a reader, who has the cells in one text and knows where each ends.
    void append(const QString &text, const std::vector<int> &ends, int number);

    /// Equal in header and cells, wherever the rows stood.
    friend bool operator==(const Table &left, const Table &right);

private:
    struct Line
    {
        QString text;
        int number;
    };

    QStringList m_header;
    std::vector<Line> m_rows;
    std::vector<int> m_ends; // columnCount() of them for each row
};

/// A cell that holds a list: its items separated by " | "; a bar or backslash of an item's own is
/// preceded by a backslash.
QString joinList(const QStringList &items);

/// The items again, trimmed; empty items fall away.
QStringList splitList(const QString &cell);

} // namespace throughline::exchange
