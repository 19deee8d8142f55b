#pragma once

#include "performance/appraisalfile.h"

#include <QWidget>

class QRadioButton;
class QTextEdit;

namespace throughline::ui {

/// What the person does with a shared appraisal: acknowledge having read it, and, apart from that,
/// agree or disagree in their own words (P08). Everybody else reads what was answered.
class AnswerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(const performance::AppraisalFile &file, QWidget *parent = nullptr);

    /// Where the keyboard goes to answer; none where there is nothing to answer any more.
    QWidget *start() const;

    /// Puts back what kept() told, where there is still an answer to give.
    void restore(const QString &kept);

signals:
    void acknowledged();
    void answered(performance::Opinion opinion, const QString &words);
    void kept(const QString &kept); ///< what is written at every key; empty: nothing

private:
    void addForm();
    void addAnswer(const performance::AppraisalText &text);
    performance::Opinion opinion() const;
    void keep();

    QRadioButton *m_agrees = nullptr;
    QRadioButton *m_disagrees = nullptr;
    QTextEdit *m_words = nullptr;
};

} // namespace throughline::ui
