#pragma once

#include <QObject>
#include <QPalette>

namespace throughline::ui {

/// What the desktop says about light and dark.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// `platform` is the palette that the platform gave before ours replaced it: where nothing
    /// better answers, its lightness decides.
    explicit Desktop(const QPalette &platform, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void darkChanged();

private:
    bool m_dark;
};

} // namespace throughline::ui
