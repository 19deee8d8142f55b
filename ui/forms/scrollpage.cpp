#include "forms/scrollpage.h"

#include "theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

namespace throughline::ui {

ScrollPage::ScrollPage(QWidget &content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(&content);
    content.setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || now == widget() || !widget()->isAncestorOf(now))
            return;
        ensureWidgetVisible(now, sp(4), sp(4));
        // Where the content was just made, everything finds its place only after this event.
        QTimer::singleShot(0, now, [this, now] {
            if (now->hasFocus())
                ensureWidgetVisible(now, sp(4), sp(4));
        });
    });
}

/// As narrow as the content can get, so that nothing is ever cut at the side.
QSize ScrollPage::minimumSizeHint() const
{
    const int width
        = widget() ? std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth()) : 0;
    return {width + verticalScrollBar()->sizeHint().width(), em(4)};
}

/// Qt scrolls by lines and pages; who reads wants the beginning and the end as well.
void ScrollPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar.setValue(bar.minimum());
    else if (event->key() == Qt::Key_End)
        bar.setValue(bar.maximum());
    else
        QScrollArea::keyPressEvent(event);
}

void fillWithColumn(QWidget &whole, QLayout &column, Stands stands)
{
    auto *content = new QWidget;
    content->setMaximumWidth(em(42));
    content->setLayout(&column);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    space(*row, 0, 6, 8);
    row->addStretch(1);
    row->addWidget(content, 6, stands == Stands::Midway ? Qt::AlignVCenter : Qt::Alignment());
    row->addStretch(1);
    auto *layout = new QVBoxLayout(&whole);
    layout->setContentsMargins({});
    layout->addWidget(new ScrollPage(*middle));
}

} // namespace throughline::ui
