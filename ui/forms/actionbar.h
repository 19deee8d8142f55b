#pragma once

#include "forms/button.h"
#include "forms/messagebar.h"

#include <QWidget>

class QBoxLayout;

namespace throughline::ui {

class Flow;
class IconLabel;
class Paragraph;

/// Below a page, pinned outside every scroll area: what state the page is in at the leading edge,
/// what can be done at the trailing edge, the primary button last.
class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Where the page keeps a distance from its edges itself: the bar ends with what is above it.
    void standInColumn();

    /// "Saved 10:41 · 3 of 5 rated". Trouble gets its icon; news of trouble is announced.
    void setState(const QString &text, Severity severity = Severity::Information);
    QString state() const;

    QPushButton *add(QAction &action, ButtonKind kind = ButtonKind::Plain);
    /// For what has no action, such as a check box "Not asked".
    void add(QWidget &widget);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    Severity m_severity = Severity::Information;
    IconLabel *m_icon;
    Paragraph *m_state;
    QBoxLayout *m_row; // one line while there is room, else the state above the buttons
    Flow *m_buttons;
};

} // namespace throughline::ui
