#pragma once

#include "security/profiles.h"
#include "storage/store.h"

#include <QMenu>
#include <QObject>
#include <QTemporaryDir>

namespace throughline::ui {

class MainWindow;

/// Brings companies into the window: opens a place off the GUI thread, asks who sits here where a
/// file has several profiles, and offers the others behind the name in the header.
class Opening final : public QObject
{
    Q_OBJECT

public:
    /// What a database that does not exist yet is filled with, in its one writing transaction.
    using Filling = std::function<Result<void>(storage::Connection &)>;

    /// How the program makes a demo company and how it founds a new one; given by the program's
    /// start, so that the window does not know where their contents come from.
    struct Foundations
    {
        Filling demo;
        Filling empty;
    };

    Opening(MainWindow &window, Foundations foundations, QObject *parent = nullptr);
    ~Opening() override;

    void openPlace(const storage::Place &place);
    /// The demo lives in a temporary file of its own, removed at exit (decisions.md).
    void openDemo();
    void makeFile(const QString &path);

    void askForFile();
    void askForNewFile();
    void askForServer();

signals:
    /// The window shows the company, or could not (then its message bar says why).
    void opened(bool success);

private:
    using Profiles = std::vector<security::Profile>;

    void openThen(const storage::Place &place, const Filling &filling);
    void receive(Result<std::unique_ptr<storage::Store>> store);
    void askWho(std::unique_ptr<storage::Store> store, const Profiles &profiles);
    void seat(std::unique_ptr<storage::Store> store, const Profiles &profiles,
        const std::optional<security::Profile> &profile);
    void sayWhatBecameOf(const storage::Migration &migration);
    void offerProfiles(const Profiles &profiles);
    void readProfilesAgain();
    QString nameOfCurrent() const;
    bool isDemo(const storage::Place &place) const;
    void takeProfile(const security::Profile &profile);

    MainWindow &m_window;
    Foundations m_foundations;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<QTemporaryDir> m_leftDemo; ///< still open until another company is shown
    std::unique_ptr<QMenu> m_profiles;
    Profiles m_offered; ///< in the order of that menu
    QString m_name; ///< of whoever sits here
    std::optional<security::ProfileId> m_current; ///< none where the owner sits here
    bool m_busy = false;
};

} // namespace throughline::ui
