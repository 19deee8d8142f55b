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
    }

private:
    bool m_handedOver = false;
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
        m_parts.press(*this, *event, [&] { QDateEdit::keyPressEvent(event); });
    }

private:
    TypedParts m_parts;
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
