#pragma once

#include "hiring/interviewing.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace throughline::ui {

class Label;

/// How an author changes a rating after others have read it: the new one and why. Both stay on
/// record beside the first (H-25).
class AmendBar final : public QWidget
{
    Q_OBJECT

public:
    AmendBar(QAction &record, QAction &close, QWidget *parent = nullptr);

    /// Shows the levels of this question, which is the `number`th; the keyboard goes to them.
    void begin(
        int number, const hiring::SheetQuestion &question, std::optional<competency::Level> rating);

    hiring::PlanQuestionId question() const { return m_question; }
    competency::Level rating() const;
    QString reason() const;
    void focusReason();

private:
    hiring::PlanQuestionId m_question{0};
    Label *m_which;
    QComboBox *m_rating;
    QLineEdit *m_reason;
};

} // namespace throughline::ui
