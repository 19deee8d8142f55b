#pragma once

#include <QScrollArea>

namespace throughline::ui {

/// The scrolling part of a page: never sideways, without a frame, and whatever takes the focus is
/// scrolled into view. Give it what reflows; pin an ActionBar outside.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget &content, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *) override;
};

/// Where a column of a whole window stands, when there is more room than it takes.
enum class Stands { AtTop, Midway };

/// Fills an empty window or page with one column in its middle, no wider than is good to read,
/// which scrolls where there is too little room.
void fillWithColumn(QWidget &whole, QLayout &column, Stands stands);

} // namespace throughline::ui
