#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace throughline::ui {

class Label;

/// Says for a while what was just done and offers to undo it; one at a time, it stays while it is
/// hovered or focused, and never covers the page (ui.md 3.5).
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent = nullptr);

    void tell(const QString &sentence, std::function<void()> undo);

    /// What the button does; nothing where nothing is offered.
    void undo();

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *event) override;

private:
    void leave();

    Label *m_sentence;
    QPushButton *m_undo;
    std::function<void()> m_undoing;
    QTimer m_time;
};

} // namespace throughline::ui
