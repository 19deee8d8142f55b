#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace throughline::ui {

/// How long a talk has lasted, for information only: it pauses when pressed, and runs over without
/// alarm or cut-off (WCAG 2.2.1). With five minutes left its words change, once.
class InterviewTimer final : public QPushButton
{
    Q_OBJECT

public:
    explicit InterviewTimer(int minutes, QWidget *parent = nullptr);

    void start();
    void toggle();
    bool isRunning() const { return m_tick.isActive(); }
    int seconds() const; ///< so far, without pauses
    /// For a stamp in the notes: [12:31].
    QString stamp() const;
    /// As if so much time had passed; for tests and for a talk that began before.
    void setSeconds(int seconds);

private:
    void showTime();

    int m_minutes;
    qint64 m_before = 0; // milliseconds, until the last pause
    bool m_saidNearEnd = false;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace throughline::ui
