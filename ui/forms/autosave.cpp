#include "forms/autosave.h"

#include <QLocale>
#include <QPointer>

using namespace std::chrono_literals;

namespace throughline::ui {

static constexpr auto pauseAfterKey = 800ms, longestUnsaved = 950ms;
static constexpr auto firstRetry = 2s, slowestRetry = 60s;

QString wordsFor(const SaveState &state, const QString &problem)
{
    switch (state.kind) {
    case SaveState::Kind::Saved:
        if (!state.at.isValid())
            return {};
        //: The time of the last save: Saved 10:41
        return Autosave::tr("Saved %1")
            .arg(QLocale().toString(state.at.toLocalTime().time(), QLocale::ShortFormat));
    case SaveState::Kind::Dirty:
    case SaveState::Kind::Saving: return Autosave::tr("Saving…");
    case SaveState::Kind::Failed:
        //: The reason is a sentence: Not saved: The disk is full.
        return Autosave::tr("Not saved: %1").arg(problem);
    }
    Q_UNREACHABLE();
}

Autosave::Autosave(QUndoStack &history, Save save, QObject *parent)
    : QObject(parent)
    , m_save(std::move(save))
{
    for (QTimer *timer : {&m_pause, &m_limit, &m_retry}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &Autosave::begin);
    }
    m_pause.setInterval(pauseAfterKey);
    m_limit.setInterval(longestUnsaved);
    connect(&history, &QUndoStack::indexChanged, this, &Autosave::touch);
}

Autosave::~Autosave()
{
    saveNow();
}

void Autosave::touch()
{
    m_dirty = true;
    m_pause.start();
    if (!m_limit.isActive())
        m_limit.start();
    if (!m_saving)
        setState({SaveState::Kind::Dirty, m_state.at, {}});
}

void Autosave::saveNow()
{
    if (m_dirty)
        begin();
}

/// One write at a time: what is typed meanwhile goes out as soon as the running one has ended.
void Autosave::begin()
{
    if (m_saving || !m_dirty)
        return;
    for (QTimer *timer : {&m_pause, &m_limit, &m_retry})
        timer->stop();
    m_dirty = false;
    m_saving = true;
    setState({SaveState::Kind::Saving, m_state.at, {}});
    m_save([self = QPointer(this)](const std::optional<Error> &problem) {
        if (self)
            self->end(problem);
    });
}

void Autosave::end(const std::optional<Error> &problem)
{
    m_saving = false;
    if (problem) {
        m_dirty = true;
        const auto wait = std::min<std::chrono::seconds>(
            firstRetry * (1 << std::min(m_failures, 5)), slowestRetry);
        ++m_failures;
        m_retry.start(wait);
        setState({SaveState::Kind::Failed, m_state.at, *problem});
        return;
    }
    m_failures = 0;
    setState({SaveState::Kind::Saved, QDateTime::currentDateTimeUtc(), {}});
    if (m_dirty && !m_pause.isActive() && !m_limit.isActive())
        begin();
    else if (m_dirty)
        setState({SaveState::Kind::Dirty, m_state.at, {}});
}

void Autosave::setState(SaveState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    emit stateChanged(m_state);
}

} // namespace throughline::ui
