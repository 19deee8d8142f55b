#include "forms/turnto.h"

#include <QStackedWidget>

namespace throughline::ui {

void turnTo(QStackedWidget &stack, QWidget &page)
{
    const QWidget *before = stack.currentWidget();
    const QWidget *focus = stack.window()->focusWidget();
    const bool goesAlong = before && focus && (before == focus || before->isAncestorOf(focus));
    stack.setCurrentWidget(&page);
    if (goesAlong)
        page.setFocus(Qt::OtherFocusReason);
}

} // namespace throughline::ui
