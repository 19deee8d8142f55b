#pragma once

#include "theme/theme.h"

#include <QKeySequence>
#include <QObject>
#include <QStringList>

namespace throughline::ui {

/// What the person at this computer prefers, kept apart from any company's data. Everything
/// applies at once and survives a broken settings file: an unreadable value is the default.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(QObject *parent = nullptr);

    Mode mode() const;
    void setMode(Mode mode);

    /// 80 to 200.
    int textPercent() const;
    void setTextPercent(int percent);

    /// A language code ("de"), or empty for the system's.
    QString language() const;
    void setLanguage(const QString &code);

    bool isSidebarShown() const;
    void setSidebarShown(bool shown);

    /// The files opened last, newest first, at most eight; those that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);

    /// The address of the server that was connected to last, without its password; or empty.
    QString lastServer() const;
    void setLastServer(const QString &address);

    /// The shortcut that somebody gave to an action, if any.
    std::optional<QKeySequence> shortcut(const QString &action) const;
    void setShortcut(const QString &action, const QKeySequence &keys);
    void resetShortcut(const QString &action);

    /// Applies theme and text size to the program.
    void applyLook() const;

signals:
    void changed();
    void languageChanged();
};

} // namespace throughline::ui
