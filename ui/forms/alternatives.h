#pragma once

#include <QStackedLayout>

namespace throughline::ui {

/// One of several views at a time, which asks for no more room than the one that is shown: Qt's own
/// stack asks for that of its largest, so that an empty state that nobody sees makes a window grow.
class Alternatives final : public QStackedLayout
{
public:
    explicit Alternatives(QWidget *parent = nullptr) : QStackedLayout(parent)
    {
        connect(this, &QStackedLayout::currentChanged, this, [this] {
            if (parentWidget())
                parentWidget()->updateGeometry();
            invalidate();
        });
    }

    QSize minimumSize() const override
    {
        const QLayoutItem *shown = itemAt(currentIndex());
        return shown ? shown->minimumSize() : QSize();
    }
    QSize sizeHint() const override
    {
        const QLayoutItem *shown = itemAt(currentIndex());
        return shown ? shown->sizeHint() : QSize();
    }
    bool hasHeightForWidth() const override
    {
        const QLayoutItem *shown = itemAt(currentIndex());
        return shown && shown->hasHeightForWidth();
    }
    int heightForWidth(int width) const override
    {
        return itemAt(currentIndex())->heightForWidth(width);
    }
};

} // namespace throughline::ui
