#include "hiring/interviewtimer.h"

#include "forms/naming.h"
#include "theme/icon.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr int nearEndMinutes = 5;

static QString minutesAndSeconds(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

InterviewTimer::InterviewTimer(int minutes, QWidget *parent)
    : QPushButton(parent)
    , m_minutes(minutes)
{
    setIcon(ui::icon(IconName::Clock));
    setObjectName(u"timer"_s);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &InterviewTimer::showTime);
    connect(this, &QPushButton::clicked, this, &InterviewTimer::toggle);
    showTime();
}

int InterviewTimer::seconds() const
{
    return int((m_before + (isRunning() ? m_since.elapsed() : 0)) / 1000);
}

QString InterviewTimer::stamp() const
{
    return u"[%1]"_s.arg(minutesAndSeconds(seconds()));
}

void InterviewTimer::start()
{
    if (isRunning())
        return;
    m_since.start();
    m_tick.start();
    showTime();
}

void InterviewTimer::toggle()
{
    if (!isRunning()) {
        start();
        return;
    }
    m_before += m_since.elapsed();
    m_tick.stop();
    showTime();
}

void InterviewTimer::setSeconds(int seconds)
{
    m_before = qint64(seconds) * 1000;
    if (isRunning())
        m_since.restart();
    showTime();
}

void InterviewTimer::showTime()
{
    const int left = m_minutes * 60 - seconds();
    const bool isNearEnd = left > 0 && left <= nearEndMinutes * 60;
    const QString total = minutesAndSeconds(m_minutes * 60);
    //: How long the interview has lasted, of how long it is meant to: 08:12 of 45:00
    const QString time = isNearEnd ? tr("%1 left of %2").arg(minutesAndSeconds(left), total)
                                   : tr("%1 of %2").arg(minutesAndSeconds(seconds()), total);
    const bool isPaused = !isRunning() && seconds() > 0;
    //: On the clock of an interview that was stopped: Paused · 08:12 of 45:00
    setText(isPaused ? tr("Paused · %1").arg(time) : time);
    setToolTip(isRunning() ? tr("Pause the timer") : tr("Start the timer"));
    name(*this, isRunning() ? tr("Interview timer, running") : tr("Interview timer, paused"),
        text());
    if (isNearEnd && !m_saidNearEnd) {
        m_saidNearEnd = true;
        announce(*this, tr("%n minute(s) left", nullptr, nearEndMinutes));
    }
}

} // namespace throughline::ui
