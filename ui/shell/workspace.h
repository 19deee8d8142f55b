#pragma once

#include "forms/savestate.h"
#include "shell/destination.h"
#include "storage/store.h"

#include <functional>
#include <memory>

namespace throughline::ui {

/// An open database and the person at the keyboard, as pages see them. Pages never know each
/// other: they ask the workspace to go somewhere, and it tells the window.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<storage::Store> store, QObject *parent = nullptr);
    ~Workspace() override;

    storage::Store &store() { return *m_store; }
    const storage::Session &session() const { return m_store->session(); }

    void open(const Destination &destination) { emit openRequested(destination); }
    void goBack() { emit backRequested(); }

    /// Something went wrong that the page itself has no place for: the window shows it in its bar.
    void report(const Error &error) { emit failed(error); }

    /// A toast for what can be undone ("Moved … Undo"); undo may be empty.
    void mention(const QString &sentence, std::function<void()> undo = {})
    {
        emit mentioned(sentence, undo);
    }

    void setSaveState(const SaveState &state) { emit saveStateChanged(state); }

signals:
    void openRequested(const throughline::ui::Destination &destination);
    void backRequested();
    void failed(const throughline::Error &error);
    void mentioned(const QString &sentence, const std::function<void()> &undo);
    void saveStateChanged(const throughline::ui::SaveState &state);

private:
    std::unique_ptr<storage::Store> m_store;
};

} // namespace throughline::ui
