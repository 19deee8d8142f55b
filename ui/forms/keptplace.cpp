#include "forms/keptplace.h"

#include <QScrollBar>

namespace throughline::ui {

static bool isInSight(const QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    return !current.isValid() || view.viewport()->rect().intersects(view.visualRect(current));
}

KeptPlace::KeptPlace(QAbstractItemView &view)
    : m_view(view)
    , m_across(view.horizontalScrollBar()->value())
    , m_down(view.verticalScrollBar()->value())
    , m_wasInSight(isInSight(view))
    , m_column(std::max(0, view.currentIndex().column()))
{}

void KeptPlace::standOn(int row, QItemSelectionModel::SelectionFlags flags)
{
    const bool scrolls = m_view.hasAutoScroll();
    m_view.setAutoScroll(scrolls && m_wasInSight && !m_view.isVisible()); // once it is shown
    const int columns = m_view.model()->columnCount(m_view.rootIndex());
    m_view.selectionModel()->setCurrentIndex(
        m_view.model()->index(row, std::min(m_column, columns - 1), m_view.rootIndex()), flags);
    m_view.setAutoScroll(scrolls);
    bringBack();
}

void KeptPlace::bringBack()
{
    m_view.doItemsLayout(); // the scroll bars know their ranges only then
    m_view.horizontalScrollBar()->setValue(m_across);
    m_view.verticalScrollBar()->setValue(m_down);
    if (m_wasInSight && m_view.isVisible() && !isInSight(m_view))
        m_view.scrollTo(m_view.currentIndex());
}

} // namespace throughline::ui
