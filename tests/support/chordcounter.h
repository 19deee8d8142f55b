#pragma once

#include <QKeyEvent>
#include <QWindow>

namespace throughline::tests {

/// Counts chords as ui.md 9 does: one key press with whatever modifiers is one; modifiers alone
/// and typed text are none. Counted on the window, so that nothing is counted twice. A digit that
/// chooses something is no text: say so where it is pressed, by count().
class ChordCounter : public QObject
{
public:
    explicit ChordCounter(QWindow &window) { watch(window); }

    /// Another window of the same flow, such as the palette.
    void watch(QWindow &window) { window.installEventFilter(this); }
    void count() { ++m_chords; }

    int chords() const { return m_chords; }
    int clicks() const { return m_clicks; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress)
            ++m_clicks;
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool isText = key->modifiers() == Qt::NoModifier && !key->text().isEmpty()
                && key->text().front().isPrint();
            const bool isModifier = key->key() == Qt::Key_Shift || key->key() == Qt::Key_Control;
            m_chords += isText || isModifier ? 0 : 1;
        }
        return false;
    }

private:
    int m_chords = 0;
    int m_clicks = 0;
};

} // namespace throughline::tests
