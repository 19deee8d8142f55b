#pragma once

#include "hiring/deciding.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace throughline::ui {

class DateField;

/// What is decided and why, in one row; for a hire also from when.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QAction &record, QWidget *parent = nullptr);

    hiring::Verdict verdict() const;
    void focusReason();
    /// Once recorded: the words belong to that decision, and the next one has its own.
    void clear();
    QComboBox &outcomes() { return *m_outcome; }

private:
    QComboBox *m_outcome;
    QLabel *m_startLabel;
    DateField *m_start;
    QLineEdit *m_reason;
};

} // namespace throughline::ui
