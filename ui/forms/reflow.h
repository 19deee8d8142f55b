#pragma once

#include <QWidget>

class QBoxLayout;

namespace throughline::ui {

/// Lays widgets side by side while there is room for `breakpoint` em, else one above the other, so
/// that a form never scrolls sideways.
class Reflow final : public QWidget
{
    Q_OBJECT

public:
    explicit Reflow(qreal breakpoint, QWidget *parent = nullptr);

    void add(QWidget &widget, int stretch = 1);
    bool isStacked() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void arrange();

    qreal m_breakpoint;
    QBoxLayout *m_layout;
};

} // namespace throughline::ui
