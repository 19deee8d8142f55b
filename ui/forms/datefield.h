#pragma once

#include <QDateEdit>
#include <QKeyEvent>

namespace throughline::ui {

/// A part of a day or a time that is full hands over to the next by itself. The separator that
/// people type all the same must not skip that next one: 03/12/26 is all three parts.
class TypedParts
{
public:
    template<typename Press>
    void press(QDateTimeEdit &field, QKeyEvent &event, Press pressOn)
    {
        const QString typed = event.text();
        const QChar letter = typed.size() == 1 ? typed.front() : QChar();
        if (std::exchange(m_handedOver, false) && letter.isPunct())
            return event.accept();
        const int before = field.currentSectionIndex();
        pressOn();
        m_handedOver = letter.isDigit() && field.currentSectionIndex() > before;
        // Where a part has two places, Qt waits for the second: 3/12 is two parts all the same.
        if (letter.isPunct() && field.currentSectionIndex() == before
            && before + 1 < field.sectionCount()) {
            field.setCurrentSectionIndex(before + 1);
            field.setSelectedSection(field.currentSection());
        }
    }

private:
    bool m_handedOver = false;
};

/// The day as it was typed, while the month that it is meant for is still to come: Qt makes 31/12
/// of a day in June the 30th of December, and of one in February something else altogether.
class TypedDay
{
public:
    void press(QDateEdit &field, const QKeyEvent &event)
    {
        const QString typed = event.text();
        if (field.currentSection() != QDateTimeEdit::DaySection || typed.size() != 1
            || !typed.front().isDigit())
            return;
        const int digit = typed.front().digitValue();
        if (std::exchange(m_isBegun, true))
            m_day = m_day * 10 + digit;
        else
            begin(field, digit);
    }

    /// A part was left: what of the day fits the month now.
    void settle(QDateEdit &field)
    {
        m_isBegun = false;
        if (m_day < 1 || m_day > 31)
            return;
        const int month = m_month > 0 ? std::exchange(m_month, 0) : field.date().month();
        const QDate first(field.date().year(), month, 1);
        const QDate meant = first.addDays(std::min(m_day, first.daysInMonth()) - 1);
        if (meant == field.date())
            return;
        field.setDate(meant);
        if (field.hasFocus())
            field.setSelectedSection(field.currentSection());
    }

    void forget() { m_day = 0; }

private:
    /// A 3 may become a 31: until then the day stands in a month that has one.
    void begin(QDateEdit &field, int digit)
    {
        m_day = digit;
        if (digit != 3 || field.date().daysInMonth() == 31)
            return;
        m_month = field.date().month();
        field.setDate(QDate(field.date().year(), 1, 3));
        field.setSelectedSection(QDateTimeEdit::DaySection);
    }

    int m_day = 0; // 0: none was typed
    int m_month = 0; // which the field has lent to the day that is being typed
    bool m_isBegun = false;
};

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
    void keyPressEvent(QKeyEvent *event) override
    {
        const int before = currentSectionIndex();
        m_day.press(*this, *event);
        m_parts.press(*this, *event, [&] { QDateEdit::keyPressEvent(event); });
        if (currentSectionIndex() != before || event->key() == Qt::Key_Return)
            m_day.settle(*this);
    }
    void stepBy(int steps) override
    {
        m_day.forget();
        QDateEdit::stepBy(steps);
    }
    /// From either side one types the whole day, beginning with its first part.
    void focusInEvent(QFocusEvent *event) override
    {
        QDateEdit::focusInEvent(event);
        if (event->reason() != Qt::BacktabFocusReason)
            return;
        setCurrentSectionIndex(0);
        setSelectedSection(currentSection());
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        m_day.settle(*this);
        m_day.forget();
        QDateEdit::focusOutEvent(event);
    }

private:
    TypedParts m_parts;
    TypedDay m_day;
};

/// A time of the day, as one tab stop as well.
class TimeField final : public QTimeEdit
{
    Q_OBJECT

public:
    explicit TimeField(QTime time = {}, QWidget *parent = nullptr) : QTimeEdit(time, parent) {}

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
    void keyPressEvent(QKeyEvent *event) override
    {
        m_parts.press(*this, *event, [&] { QTimeEdit::keyPressEvent(event); });
    }

private:
    TypedParts m_parts;
};

} // namespace throughline::ui
