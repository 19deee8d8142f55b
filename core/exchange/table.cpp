#include "exchange/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

QStringView Table::view(int row, int column) const
{
    const size_t place = size_t(row) * m_header.size() + size_t(column);
    const int start = column == 0 ? 0 : m_ends[place - 1];
    return QStringView(m_rows[size_t(row)].text).sliced(start, m_ends[place] - start);
}

QStringList Table::cells(int row) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << cell(row, column);
    return cells;
}

void Table::append(const QStringList &cells, int number)
{
    Q_ASSERT(cells.size() == m_header.size());
    std::vector<int> ends;
    int end = 0;
    for (const QString &cell : cells)
        ends.push_back(end += int(cell.size()));
    append(cells.join(QString()), ends, number);
}

void Table::append(const QString &text, const std::vector<int> &ends, int number)
{
    Q_ASSERT(ends.size() == size_t(m_header.size()));
    if (number == 0)
        number = m_rows.empty() ? 2 : m_rows.back().number + 1;
    m_rows.push_back({text, number});
    m_ends.insert(m_ends.end(), ends.begin(), ends.end());
}

bool operator==(const Table &left, const Table &right)
{
    return left.m_header == right.m_header && left.m_ends == right.m_ends
        && std::ranges::equal(
            left.m_rows, right.m_rows, {}, &Table::Line::text, &Table::Line::text);
}

QString joinList(const QStringList &items)
{
    QStringList escaped;
    for (QString item : items)
        escaped << item.replace(u'\\', "\\\\"_L1).replace(u'|', "\\|"_L1);
    return escaped.join(" | "_L1);
}

QStringList splitList(const QString &cell)
{
    QStringList items{QString()};
    bool isEscaped = false;
    for (const QChar c : cell) {
        if (!isEscaped && c == u'|') {
            items << QString();
        } else if (!isEscaped && c == u'\\') {
            isEscaped = true;
            continue;
        } else {
            // A backslash before anything else is a backslash: "C:\temp" was never escaped.
            if (isEscaped && c != u'|' && c != u'\\')
                items.last() += u'\\';
            items.last() += c;
        }
        isEscaped = false;
    }
    if (isEscaped)
        items.last() += u'\\';
    for (QString &item : items)
        item = item.trimmed();
    items.removeAll(QString());
    return items;
}

} // namespace throughline::exchange
