#pragma once

#include <QList>
#include <QString>

class QAbstractItemView;
class QListView;
class QTableView;
class QTextEdit;
class QTreeView;

/// Every view and text field goes through one of these, so that all of them behave alike.
namespace throughline::ui {

/// A grid is one tab stop with rows of one height, no lines but a hairline below each row, no row
/// numbers; whole rows are selected. `name` is what a screen reader calls it.
void prepareTable(QTableView &table, const QString &name);
/// Columns as wide as their headers and the visible rows need, `stretched` takes the rest; again
/// after every change of the theme. Call it once the model is set, and when the first rows are in.
void fitColumns(QTableView &table, int stretched);
/// The same, but before the table scrolls sideways that one column cuts its words (a tooltip then
/// has all of them).
void fitColumnsEliding(QTableView &table, int stretched);
/// The same with several columns that share the rest evenly.
void fitColumns(QTableView &table, const QList<int> &stretched);
/// Rows as high as their words need, for sentences that nobody should have to widen a column for.
/// For at most some thousand rows: all are measured. Call it once the model is set.
void wrapRows(QTableView &table);
/// As high as its rows, at most: for a short table above something that deserves the room. Call it
/// once the model is set.
void limitHeight(QTableView &table);
/// A list of rows of one height, without scrolling sideways.
void prepareList(QListView &list, const QString &name);
void prepareTree(QTreeView &tree, const QString &name);
/// Plain text that wraps, at least `lines` high; Tab leaves it instead of being typed.
void prepareText(QTextEdit &text, const QString &name, int lines = 3);

} // namespace throughline::ui
