#pragma once

#include "hiring/recruiting.h"
#include "hiring/requisitions.h"
#include "storage/store.h"

#include <QWidget>

class QAction;
class QComboBox;
class QSpinBox;

namespace throughline::ui {

class Field;
class FormDraft;
class LookupField;

/// Which job, how many, and who decides: what a requisition opens with.
class NewRequisitionForm final : public QWidget
{
    Q_OBJECT

public:
    NewRequisitionForm(
        storage::Store &store, QAction &open, QAction &close, QWidget *parent = nullptr);

    /// Shows the form with the jobs to choose from and what was begun before; the keyboard goes to
    /// the jobs.
    void begin(std::vector<hiring::OpenableJob> jobs);
    /// None while no job of the list is named, or the manager is nobody's name; the form says so.
    std::optional<hiring::NewRequisition> wanted();
    /// Hides the form and forgets what was chosen.
    void end();
    FormDraft &draft() { return *m_draft; }

private:
    static QString whereJobsComeFrom();
    const hiring::OpenableJob *job() const;
    void clear();

    std::vector<hiring::OpenableJob> m_jobs;
    QComboBox *m_job;
    QSpinBox *m_openings;
    LookupField *m_manager;
    Field *m_jobField, *m_managerField;
    FormDraft *m_draft;
};

} // namespace throughline::ui
