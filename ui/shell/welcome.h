#pragma once

#include <QWidget>

namespace throughline::ui {

class ChoiceButton;
class Preferences;

/// S01: what stands in the window while no company is open. Enter is inside the demo company.
class Welcome final : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(const Preferences &preferences, QWidget *parent = nullptr);

    QWidget *firstFocus() const;

signals:
    void demoChosen();
    void newFileChosen();
    void openChosen();
    void serverChosen();
    void fileChosen(const QString &path);

private:
    ChoiceButton *m_demo;
};

} // namespace throughline::ui
