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

} // namespace throughline::ui
