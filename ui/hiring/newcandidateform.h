#pragma once

#include "hiring/recruiting.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace throughline::ui {

/// Name, e-mail and phone of somebody new; Enter in any of them adds.
class NewCandidateForm final : public QWidget
{
    Q_OBJECT

public:
    NewCandidateForm(QAction &add, QAction &close, QWidget *parent = nullptr);

    hiring::Applicant applicant() const;
    /// The keyboard goes to the name.
    void begin();
    void clear();

private:
    QLineEdit *m_name, *m_email, *m_phone;
};

} // namespace throughline::ui
