#include "hiring/newrequisitionform.h"

#include "forms/button.h"
#include "forms/field.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/reflow.h"
#include "people/lookupfield.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

NewRequisitionForm::NewRequisitionForm(
    storage::Store &store, QAction &open, QAction &close, QWidget *parent)
    : QWidget(parent)
    , m_job(new QComboBox)
    , m_openings(new QSpinBox)
    , m_manager(new LookupField(store, findColleagues, tr("Find a manager")))
    , m_draft(new FormDraft(store, this))
{
    setObjectName(u"newRequisition"_s);
    m_job->setObjectName(u"job"_s);
    m_job->setEditable(true);
    m_job->setInsertPolicy(QComboBox::NoInsert);
    m_job->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_job->completer()->setFilterMode(Qt::MatchContains);
    m_openings->setObjectName(u"openings"_s);
    m_openings->setRange(1, 999);
    m_manager->setObjectName(u"hiringManager"_s);
    m_job->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_jobField = new Field(tr("&Job"), *m_job);
    m_managerField = new Field(tr("Hiring &manager"), *m_manager);
    auto *form = new Reflow(48);
    auto *openings = new Field(tr("Open&ings"), *m_openings);
    form->add(*m_jobField, 3);
    form->add(*openings, 1);
    form->add(*m_managerField, 3);
    for (Field *field : {m_jobField, openings, m_managerField})
        form->layout()->setAlignment(field, Qt::AlignTop); // what is said below one moves no other
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Heading(tr("New requisition")));
    column->addWidget(form);
    column->addLayout(buttonRow({buttonFor(close), buttonFor(open, ButtonKind::Primary)}));
    m_draft->keep(*m_job);
    m_draft->keep(*m_openings);
    keepChoice(*m_draft, *m_manager);
}

void NewRequisitionForm::begin(std::vector<OpenableJob> jobs)
{
    if (isVisible())
        return m_job->setFocus(Qt::OtherFocusReason);
    m_draft->rest();
    m_jobs = std::move(jobs);
    m_job->clear();
    for (const OpenableJob &job : m_jobs)
        m_job->addItem(job.title, job.version.number());
    clear();
    for (Field *field : {m_jobField, m_managerField})
        field->setProblem({});
    m_jobField->setHint(m_jobs.empty() ? whereJobsComeFrom() : QString());
    m_draft->begin(u"new-requisition"_s);
    show();
    m_job->setFocus(Qt::OtherFocusReason);
}

void NewRequisitionForm::clear()
{
    m_job->setCurrentIndex(-1); // which job is nobody's guess
    m_job->clearEditText();
    m_manager->setChoice({}, {});
    m_openings->setValue(1);
}

/// Said where there is nothing to take from the list.
QString NewRequisitionForm::whereJobsComeFrom()
{
    return tr("No job is published yet. Describe one on the page “Jobs” and publish it first.");
}

/// The job that was chosen, or typed in whatever case.
const OpenableJob *NewRequisitionForm::job() const
{
    const QString typed = m_job->currentText().trimmed();
    const int index = m_job->itemText(m_job->currentIndex()) == typed // of two with one title
        ? m_job->currentIndex()
        : m_job->findText(typed, Qt::MatchFixedString);
    return index < 0 ? nullptr : &m_jobs.at(size_t(index));
}

std::optional<NewRequisition> NewRequisitionForm::wanted()
{
    const OpenableJob *chosen = job();
    if (chosen)
        m_jobField->setProblem({});
    else
        m_jobField->setProblem(m_jobs.empty()
                ? whereJobsComeFrom()
                : tr("No published job is called this. Take one from the list."));
    m_managerField->setProblem(m_manager->isUndecided()
            ? tr("Nobody here is called this. Take somebody from the list, or leave it empty.")
            : QString());
    for (Field *field : {m_jobField, m_managerField})
        if (field->hasProblem()) {
            field->editor().setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    const auto manager = m_manager->choice();
    return NewRequisition{.jobVersion = chosen->version,
        .unit = chosen->unit,
        .hiringManager = manager ? std::optional(PersonId(*manager)) : std::nullopt,
        .openings = m_openings->value()};
}

void NewRequisitionForm::end()
{
    hide();
    m_draft->discard();
    clear();
}

} // namespace throughline::ui
