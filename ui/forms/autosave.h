#pragma once

#include "forms/savestate.h"

#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace throughline::ui {

/// Writes a form at most a second after a key: when the editor has paused for 800 ms, and every
/// second while typing goes on. After a failure it tries again by itself, ever more slowly. What is
/// left is written when the form goes away.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    /// Nothing when the words are safe, else why they are not.
    using Report = std::function<void(const std::optional<Error> &problem)>;
    /// Begins to write the whole form and calls `report` once, in the GUI thread, when it is done.
    using Save = std::function<void(Report report)>;

    Autosave(QUndoStack &history, Save save, QObject *parent = nullptr);
    ~Autosave() override;

    const SaveState &state() const { return m_state; }

    /// For changes that are no step in the history.
    void touch();
    /// Writes now what is not written yet.
    void saveNow();

signals:
    void stateChanged(const throughline::ui::SaveState &state);

private:
    void begin();
    void end(const std::optional<Error> &problem);
    void setState(SaveState state);

    Save m_save;
    SaveState m_state;
    bool m_saving = false;
    bool m_dirty = false;
    int m_failures = 0;
    QTimer m_pause, m_limit, m_retry;
};

} // namespace throughline::ui
