#include "shell/preferences.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr int mostRecentFiles = 8;

Preferences::Preferences(QObject *parent) : QObject(parent) {}

Mode Preferences::mode() const
{
    const QString word = QSettings().value("look/mode"_L1).toString();
    if (word == u"light")
        return Mode::Light;
    return word == u"dark" ? Mode::Dark : Mode::System;
}

void Preferences::setMode(Mode mode)
{
    const QString word = mode == Mode::Light ? u"light"_s : mode == Mode::Dark ? u"dark"_s : u""_s;
    QSettings().setValue("look/mode"_L1, word);
    applyLook();
    emit changed();
}

int Preferences::textPercent() const
{
    const int percent = QSettings().value("look/text"_L1, 100).toInt();
    return percent < Theme::smallestText || percent > Theme::largestText ? 100 : percent;
}

void Preferences::setTextPercent(int percent)
{
    const int kept = std::clamp(percent, int(Theme::smallestText), int(Theme::largestText));
    QSettings().setValue("look/text"_L1, kept);
    applyLook();
    emit changed();
}

QString Preferences::language() const
{
    return QSettings().value("look/language"_L1).toString();
}

void Preferences::setLanguage(const QString &code)
{
    QSettings().setValue("look/language"_L1, code);
    emit languageChanged();
    emit changed();
}

bool Preferences::isSidebarShown() const
{
    return QSettings().value("window/sidebar"_L1, true).toBool();
}

void Preferences::setSidebarShown(bool shown)
{
    QSettings().setValue("window/sidebar"_L1, shown);
}

QStringList Preferences::recentFiles() const
{
    QStringList files = QSettings().value("files/recent"_L1).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(
        "files/recent"_L1, files.first(std::min<qsizetype>(files.size(), mostRecentFiles)));
}

QString Preferences::lastServer() const
{
    return QSettings().value("server/last"_L1).toString();
}

void Preferences::setLastServer(const QString &address)
{
    QSettings().setValue("server/last"_L1, address);
}

static QString shortcutKey(const QString &action)
{
    return u"shortcuts/"_s + action;
}

std::optional<QKeySequence> Preferences::shortcut(const QString &action) const
{
    const QSettings settings;
    if (!settings.contains(shortcutKey(action)))
        return std::nullopt;
    return QKeySequence::fromString(
        settings.value(shortcutKey(action)).toString(), QKeySequence::PortableText);
}

void Preferences::setShortcut(const QString &action, const QKeySequence &keys)
{
    QSettings().setValue(shortcutKey(action), keys.toString(QKeySequence::PortableText));
    emit changed();
}

void Preferences::resetShortcut(const QString &action)
{
    QSettings().remove(shortcutKey(action));
    emit changed();
}

void Preferences::applyLook() const
{
    theme().apply(mode(), textPercent());
}

} // namespace throughline::ui
