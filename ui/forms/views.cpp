#include "forms/views.h"

#include "forms/naming.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

namespace throughline::ui {

static void prepareView(QAbstractItemView &view, const QString &text)
{
    name(view, text);
    view.setTabKeyNavigation(false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setMouseTracking(true);
}

static int rowHeight()
{
    return std::max(36, em(2.25));
}

void prepareTable(QTableView &table, const QString &text)
{
    prepareView(table, text);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(em(3));
    auto measure = [&table] { table.verticalHeader()->setDefaultSectionSize(rowHeight()); };
    QObject::connect(&theme(), &Theme::changed, &table, measure);
    measure();
}

void prepareList(QListView &list, const QString &text)
{
    prepareView(list, text);
    list.setUniformItemSizes(true);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setResizeMode(QListView::Adjust);
}

void prepareTree(QTreeView &tree, const QString &text)
{
    prepareView(tree, text);
    tree.setUniformRowHeights(true);
    tree.setSelectionBehavior(QAbstractItemView::SelectRows);
    tree.header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    tree.header()->setHighlightSections(false);
}

void prepareText(QTextEdit &edit, const QString &text)
{
    name(edit, text);
    edit.setTabChangesFocus(true);
    edit.setAcceptRichText(false);
    edit.document()->setDocumentMargin(sp(2));
}

} // namespace throughline::ui
