#include "forms/reflow.h"

#include "theme/theme.h"

#include <QBoxLayout>

namespace throughline::ui {

Reflow::Reflow(qreal breakpoint, QWidget *parent)
    : QWidget(parent)
    , m_breakpoint(breakpoint)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    space(*m_layout, 4);
    connect(&theme(), &Theme::changed, this, &Reflow::arrange);
}

void Reflow::add(QWidget &widget, int stretch)
{
    m_layout->addWidget(&widget, stretch);
}

bool Reflow::isStacked() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

/// Never wider than the stacked arrangement needs, or a window could not become narrow again.
QSize Reflow::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    int widest = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        widest = std::max(widest, m_layout->itemAt(i)->minimumSize().width());
    return {widest, isStacked() ? least.height() : m_layout->minimumSize().height()};
}

QSize Reflow::sizeHint() const
{
    return QWidget::sizeHint().expandedTo(minimumSizeHint());
}

void Reflow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Reflow::arrange()
{
    const auto wanted
        = width() >= em(m_breakpoint) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == wanted)
        return;
    m_layout->setDirection(wanted);
    updateGeometry();
    // A page that is just being turned to is not visible yet, and what it asks for is forgotten.
    if (!isVisible())
        QMetaObject::invokeMethod(this, &Reflow::updateGeometry, Qt::QueuedConnection);
}

} // namespace throughline::ui
