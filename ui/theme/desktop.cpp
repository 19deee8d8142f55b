#include "theme/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static const auto portalService = u"org.freedesktop.portal.Desktop"_s;
static const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
static const auto portalSettings = u"org.freedesktop.portal.Settings"_s;
static const auto appearance = u"org.freedesktop.appearance"_s;
static const auto colourSchemeKey = u"color-scheme"_s;

static bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF()
        > palette.color(QPalette::Window).lightnessF();
}

Desktop::Desktop(const QPalette &platform, QObject *parent)
    : QObject(parent)
    , m_dark(looksDark(platform))
{
    // Without an address Qt would try to start a bus of its own.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        askPortal();
}

void Desktop::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
        SLOT(hearSetting(QString, QString, QDBusVariant)));
    QDBusMessage question
        = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << appearance << colourSchemeKey;
    auto answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void Desktop::hearSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourSchemeKey)
        take(value.variant());
}

/// 0 no preference, 1 dark, 2 light; older portals wrap the number once more.
void Desktop::take(const QVariant &colourScheme)
{
    QVariant value = colourScheme;
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool known = false;
    const uint scheme = value.toUInt(&known);
    const bool dark = scheme == 1;
    if (!known || scheme == 0 || dark == m_dark)
        return;
    m_dark = dark;
    emit darkChanged();
}

} // namespace throughline::ui
