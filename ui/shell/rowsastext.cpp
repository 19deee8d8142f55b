#include "shell/rowsastext.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree && !tree->isHeaderHidden() ? tree->header() : nullptr;
}

/// The columns in sight from the leading edge on.
static QList<int> shownColumns(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    if (!header)
        return {0};
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns << column;
    return columns;
}

/// A cell that is painted says its words to screen readers only.
static QString cellText(const QModelIndex &index)
{
    const QString shown = index.data(Qt::DisplayRole).toString().simplified();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString().simplified() : shown;
}

static QString rowText(const QAbstractItemView &view, const QModelIndex &row)
{
    QStringList cells;
    for (const int column : shownColumns(view))
        cells << cellText(row.siblingAtColumn(column));
    return cells.join(u'\t');
}

QString chosenRowsAsText(const QAbstractItemView &view)
{
    QModelIndexList rows;
    for (const QModelIndex &index : view.selectionModel()->selectedIndexes())
        if (const QModelIndex row = index.siblingAtColumn(0); !rows.contains(row))
            rows << row;
    if (rows.isEmpty() && view.currentIndex().isValid())
        rows << view.currentIndex().siblingAtColumn(0);
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines << rowText(view, row);
    return lines.join(u'\n');
}

/// Nothing while a row is still on its way.
static QString wholeAsText(const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    const QList<int> columns = shownColumns(view);
    QStringList lines;
    if (headerOf(view)) {
        QStringList titles;
        for (const int column : columns)
            titles << model.headerData(column, Qt::Horizontal).toString().simplified();
        lines << titles.join(u'\t');
    }
    bool isWhole = true;
    for (int row = 0; row < model.rowCount(view.rootIndex()); ++row) {
        const QModelIndex first = model.index(row, 0, view.rootIndex());
        isWhole &= std::ranges::any_of(columns, [&](int column) {
            return first.siblingAtColumn(column).data(Qt::DisplayRole).isValid();
        });
        lines << rowText(view, first);
    }
    return isWhole ? lines.join(u'\n') : QString();
}

void copyWhole(QAbstractItemView &view)
{
    const QString text = wholeAsText(view); // asks for what is missing
    if (!text.isEmpty())
        return QGuiApplication::clipboard()->setText(text);
    QObject::connect(
        view.model(), &QAbstractItemModel::dataChanged, &view, [&view] { copyWhole(view); },
        Qt::SingleShotConnection);
}

} // namespace throughline::ui
