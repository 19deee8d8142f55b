#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace throughline::storage {
class Store;
}

namespace throughline::ui {

class FormDraft;
class Label;

/// Asks for the reason of one act, in the page and not in a dialog. Enter confirms, Escape leaves.
/// What is being written is in the journal of drafts until the act is done.
class ReasonRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(storage::Store &store, QWidget *parent = nullptr);

    /// Shows the row; the answer is called once with what was written. The matter says which act
    /// on what it is about ("reject-job:12").
    void ask(const QString &matter, const QString &question, const QString &confirm,
        std::function<void(const QString &reason)> answer);
    FormDraft &draft() { return *m_draft; }

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
    FormDraft *m_draft;
};

} // namespace throughline::ui
