#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace throughline::ui {

class Label;

/// Asks for the reason of one act, in the page and not in a dialog. Enter confirms, Escape leaves.
class ReasonRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(QWidget *parent = nullptr);

    /// Shows the row; the answer is called once with what was written.
    void ask(const QString &question, const QString &confirm,
        std::function<void(const QString &reason)> answer);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void close();

    Label *m_question;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    std::function<void(const QString &)> m_answer;
};

} // namespace throughline::ui
