#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace throughline::ui {

/// What the desktop says about light and dark. Qt answers only from 6.5 on, so the desktop portal
/// is asked (org.freedesktop.appearance); until it answers, and where there is none, the lightness
/// of the platform's palette decides.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// `platform` is the palette that the platform gave, before ours replaced it.
    explicit Desktop(const QPalette &platform, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void darkChanged();

private slots:
    void hearSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(const QVariant &colourScheme);

    bool m_dark;
};

} // namespace throughline::ui
