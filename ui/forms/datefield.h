#pragma once

#include <QDateEdit>

namespace throughline::ui {

/// A day, as one tab stop: the arrow keys go from day to month to year, Tab leaves the field
/// (ui.md 3.4), where Qt's own stops at each part.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QDate day = {}, QWidget *parent = nullptr) : QDateEdit(day, parent)
    {
        setCalendarPopup(true);
    }

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

/// A time of the day, as one tab stop as well.
class TimeField final : public QTimeEdit
{
    Q_OBJECT

public:
    explicit TimeField(QTime time = {}, QWidget *parent = nullptr) : QTimeEdit(time, parent) {}

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace throughline::ui
