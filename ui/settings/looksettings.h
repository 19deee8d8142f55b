#pragma once

#include <QWidget>

namespace throughline::ui {

class Preferences;

/// Theme, size of text and language; everything applies at once.
class LookSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit LookSettings(Preferences &preferences, QWidget *parent = nullptr);

private:
    QWidget *modeField();
    QWidget *textField();
    QWidget *languageField();

    Preferences &m_preferences;
};

} // namespace throughline::ui
