#pragma once

#include "forms/button.h"
#include "forms/messagebar.h"

#include <QWidget>

class QHBoxLayout;

namespace throughline::ui {

class IconLabel;
class Paragraph;

/// Below a page, pinned outside every scroll area: what state the page is in at the leading edge,
/// what can be done at the trailing edge, the primary button last.
class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// "Saved 10:41 · 3 of 5 rated". Trouble gets its icon; news of trouble is announced.
    void setState(const QString &text, Severity severity = Severity::Information);
    QString state() const;

    QPushButton *add(QAction &action, ButtonKind kind = ButtonKind::Plain);
    /// For what has no action, such as a check box "Not asked".
    void add(QWidget &widget);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Severity m_severity = Severity::Information;
    IconLabel *m_icon;
    Paragraph *m_state;
    QHBoxLayout *m_row;
};

} // namespace throughline::ui
