#include "forms/unkeptwords.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTextEdit>

#include <algorithm>

namespace throughline::ui {

static bool isField(const QWidget *widget)
{
    const auto *press = qobject_cast<const QAbstractButton *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QListWidget *>(widget) || (press && press->isCheckable());
}

static QString textIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *words = qobject_cast<const QTextEdit *>(field))
        return words->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return box->currentText();
    if (const auto *number = qobject_cast<const QAbstractSpinBox *>(field))
        return number->text();
    if (const auto *press = qobject_cast<const QAbstractButton *>(field))
        return QString::number(press->isChecked());
    QString marks;
    if (const auto *list = qobject_cast<const QListWidget *>(field))
        for (int row = 0; row < list->count(); ++row)
            marks += QString::number(list->item(row)->checkState());
    return marks;
}

UnkeptWords::UnkeptWords(QWidget &form) : QObject(&form), m_form(form)
{
    form.installEventFilter(this);
    for (QWidget *field : form.findChildren<QWidget *>())
        if (isField(field))
            watch(*field);
}

/// Only what somebody does counts: a field that the program fills has not the keyboard, or says
/// nothing of it.
void UnkeptWords::watch(QWidget &field)
{
    field.installEventFilter(this);
    const auto touch = [this] { m_isTouched = true; };
    const auto touchIfFocused = [this, &field] { m_isTouched = m_isTouched || field.hasFocus(); };
    if (auto *line = qobject_cast<QLineEdit *>(&field))
        connect(line, &QLineEdit::textEdited, this, touch);
    else if (auto *words = qobject_cast<QTextEdit *>(&field))
        connect(words, &QTextEdit::textChanged, this, touchIfFocused);
    else if (auto *box = qobject_cast<QComboBox *>(&field))
        connect(box, &QComboBox::activated, this, touch);
    else if (auto *press = qobject_cast<QAbstractButton *>(&field))
        connect(press, &QAbstractButton::clicked, this, touch);
    else if (auto *list = qobject_cast<QListWidget *>(&field))
        connect(list, &QListWidget::itemChanged, this, touchIfFocused);
}

QStringList UnkeptWords::written() const
{
    QStringList texts;
    for (const QWidget *field : m_form.findChildren<QWidget *>())
        if (isField(field))
            texts << textIn(field);
    return texts;
}

bool UnkeptWords::areIn(const QWidget &page) const
{
    return m_isTouched && m_form.isVisibleTo(&page) && written() != m_before;
}

bool UnkeptWords::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched == &m_form && (type == QEvent::ShowToParent || type == QEvent::HideToParent))
        m_isTouched = false;
    const bool isTurning = type == QEvent::KeyPress || type == QEvent::Wheel;
    if (watched != &m_form && !m_isTouched && (isTurning || type == QEvent::FocusIn))
        m_before = written();
    // Arrow keys and the wheel change a number or a day without a word of it.
    if (isTurning && qobject_cast<QAbstractSpinBox *>(watched))
        m_isTouched = true;
    return false;
}

bool holdsUnkeptWords(const QWidget &page)
{
    return std::ranges::any_of(page.findChildren<QObject *>(), [&page](const QObject *child) {
        const auto *words = dynamic_cast<const UnkeptWords *>(child);
        return words && words->areIn(page);
    });
}

} // namespace throughline::ui
