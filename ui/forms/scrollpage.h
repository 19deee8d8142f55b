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
};

} // namespace throughline::ui
