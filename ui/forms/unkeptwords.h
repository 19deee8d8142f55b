#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace throughline::ui {

/// Knows whether somebody has written something into a form that is neither kept nor taken back, so
/// that the window can hold it while other pages are seen. Made once all fields of the form are
/// there; a form that is shown or hidden by itself begins anew.
class UnkeptWords final : public QObject
{
public:
    explicit UnkeptWords(QWidget &form);

    /// Whether there is something that would be lost; a form that is put away within `page` holds
    /// nothing.
    bool areIn(const QWidget &page) const;

    /// What stands there was taken: from now on it counts as nothing new.
    void forget() { m_isTouched = false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget &field);
    QStringList written() const;

    QWidget &m_form;
    QStringList m_before; ///< what stood there when the keyboard came in
    bool m_isTouched = false;
};

/// Whether any form below holds words that would be lost with the page.
bool holdsUnkeptWords(const QWidget &page);

} // namespace throughline::ui
