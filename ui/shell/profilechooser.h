#pragma once

#include "security/profiles.h"

#include <QWidget>

class QPushButton;

namespace throughline::ui {

/// Who sits here: what stands in the window while a file with several profiles is being opened.
/// One profile opens at once and asks nobody (decisions.md).
class ProfileChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileChooser(
        const std::vector<security::Profile> &profiles, QWidget *parent = nullptr);

    QWidget *firstFocus() const;

signals:
    void chosen(const throughline::security::Profile &profile);
    void cancelled();

private:
    QPushButton *m_first = nullptr;
};

} // namespace throughline::ui
