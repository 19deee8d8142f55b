#pragma once

#include "hiring/recruiting.h"
#include "storage/store.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace throughline::ui {

class FormDraft;

/// Name, e-mail and phone of somebody new; Enter in any of them adds.
class NewCandidateForm final : public QWidget
{
    Q_OBJECT

public:
    NewCandidateForm(
        storage::Store &store, QAction &add, QAction &close, QWidget *parent = nullptr);

    hiring::Applicant applicant() const;
    /// The keyboard goes to the name; who was begun before is there again.
    void begin(hiring::RequisitionId requisition);
    /// Whoever it describes is added, or not wanted.
    void end();
    FormDraft &draft() { return *m_draft; }

private:
    void clear();

    QLineEdit *m_name, *m_email, *m_phone;
    FormDraft *m_draft;
};

} // namespace throughline::ui
