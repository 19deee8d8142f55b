#include "forms/views.h"

#include "forms/naming.h"
#include "theme/theme.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QListView>
#include <QMouseEvent>
#include <QTableView>
#include <QTextEdit>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {

/// The keyboard needs a place to be: a view without a current row takes its first when it gets the
/// focus, and brings the one that it has into sight. Words that are cut are told in a tooltip. A
/// click beside the rows chooses nothing, and takes back nothing either: what acts on the chosen
/// row would go on acting on it.
class ViewHabits final : public QObject
{
public:
    explicit ViewHabits(QAbstractItemView &view) : QObject(&view), m_view(view)
    {
        view.installEventFilter(this);
        view.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        // The view is no longer one while its parts go, so it is not asked whose event this is.
        const bool isOfView = object == &m_view;
        if (isOfView && event->type() == QEvent::FocusIn)
            show(m_view, static_cast<const QFocusEvent &>(*event).reason());
        if (!isOfView && event->type() == QEvent::MouseButtonPress)
            return isBesideRows(static_cast<const QMouseEvent &>(*event));
        if (!isOfView && event->type() == QEvent::ToolTip)
            return tellCut(static_cast<const QHelpEvent &>(*event));
        return QObject::eventFilter(object, event);
    }

private:
    bool isBesideRows(const QMouseEvent &press) const
    {
        return !m_view.indexAt(press.position().toPoint()).isValid();
    }

    bool tellCut(const QHelpEvent &asked) const
    {
        const QModelIndex index = m_view.indexAt(asked.pos());
        if (!index.isValid() || index.data(Qt::ToolTipRole).isValid())
            return false;
        const bool isCut
            = m_view.sizeHintForIndex(index).width() > m_view.visualRect(index).width();
        if (isCut)
            QToolTip::showText(asked.globalPos(), index.data().toString(), m_view.viewport());
        return isCut;
    }

    static void show(QAbstractItemView &view, Qt::FocusReason reason)
    {
        if (!view.model() || !view.selectionModel())
            return;
        if (!view.currentIndex().isValid())
            view.selectionModel()->setCurrentIndex(
                firstOf(view), QItemSelectionModel::NoUpdate); // looking is not choosing
        // Rows that moved under the mouse would let a click choose another.
        const bool isByMouse
            = reason == Qt::MouseFocusReason || reason == Qt::ActiveWindowFocusReason;
        if (!isByMouse && view.currentIndex().isValid())
            view.scrollTo(view.currentIndex());
    }

    static QModelIndex firstOf(const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(view.rootIndex()); ++row) {
            const QModelIndex index = model.index(row, 0, view.rootIndex());
            if (index.flags() & Qt::ItemIsEnabled)
                return index;
        }
        return {};
    }

    QAbstractItemView &m_view;
};

} // namespace

static void prepareView(QAbstractItemView &view, const QString &text)
{
    name(view, text);
    view.setTabKeyNavigation(false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setMouseTracking(true);
    new ViewHabits(view);
}

static int rowHeight()
{
    return std::max(36, em(1.95));
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

void prepareText(QTextEdit &edit, const QString &text, int lines)
{
    name(edit, text);
    edit.setTabChangesFocus(true);
    edit.setAcceptRichText(false);
    auto measure = [&edit, lines] {
        edit.document()->setDocumentMargin(sp(2));
        edit.setMinimumHeight(em(lines) + 2 * sp(2.5));
    };
    QObject::connect(&theme(), &Theme::changed, &edit, measure);
    measure();
}

} // namespace throughline::ui
