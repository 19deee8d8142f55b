#pragma once

#include "hiring/recruiting.h"
#include "hiring/requisitions.h"
#include "people/employments.h"
#include "storage/store.h"

#include <QWidget>

class QAction;
class QComboBox;
class QSpinBox;

namespace throughline::ui {

class PersonField;

/// Which job, how many, and who decides: what a requisition opens with.
class NewRequisitionForm final : public QWidget
{
    Q_OBJECT

public:
    NewRequisitionForm(
        storage::Store &store, QAction &open, QAction &close, QWidget *parent = nullptr);

    /// Shows the form with the jobs to choose from; the keyboard goes to them.
    void begin(std::vector<hiring::OpenableJob> jobs);
    /// None while no job of the list is named.
    std::optional<hiring::NewRequisition> wanted() const;
    /// Hides the form and forgets what was chosen.
    void end();

private:
    std::vector<hiring::OpenableJob> m_jobs;
    std::optional<people::NamedPerson> m_chosenManager;
    QComboBox *m_job;
    QSpinBox *m_openings;
    PersonField *m_manager;
};

} // namespace throughline::ui
