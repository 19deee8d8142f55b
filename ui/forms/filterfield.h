#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace throughline::ui {

class Label;

/// Narrows the list below it. Says how many are left; Escape and the cross clear it.
class FilterField final : public QWidget
{
    Q_OBJECT

public:
    /// `prompt` stands in the empty field and is its name: "Filter jobs".
    explicit FilterField(const QString &prompt, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// "12 of 240"; nothing is shown while nothing is filtered.
    void setCount(qint64 shown, qint64 all);
    QLineEdit &field() { return *m_field; }

signals:
    /// After a short pause, so that a fast typist asks once.
    void filterChanged(const QString &text);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    QLineEdit *m_field;
    Label *m_count;
    QTimer m_pause;
};

} // namespace throughline::ui
