#include "hiring/newrequisitionform.h"

#include "forms/button.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "hiring/personfield.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
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
    , m_manager(new PersonField(store, tr("Hiring manager")))
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
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    formRow(*form, tr("&Job"), *m_job);
    formRow(*form, tr("Open&ings"), *m_openings);
    formRow(*form, tr("Hiring &manager"), *m_manager);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Heading(tr("New requisition")));
    column->addLayout(form);
    column->addLayout(buttonRow({buttonFor(close), buttonFor(open, ButtonKind::Primary)}));
    connect(m_manager, &PersonField::chosen, this, [this](const people::NamedPerson &person) {
        m_chosenManager = person;
        m_manager->setText(person.name);
    });
}

void NewRequisitionForm::begin(std::vector<OpenableJob> jobs)
{
    m_jobs = std::move(jobs);
    m_job->clear();
    for (const OpenableJob &job : m_jobs)
        m_job->addItem(job.title);
    show();
    m_job->setFocus(Qt::OtherFocusReason);
}

std::optional<NewRequisition> NewRequisitionForm::wanted() const
{
    const int index = m_job->findText(m_job->currentText());
    if (index < 0)
        return std::nullopt;
    const OpenableJob &job = m_jobs.at(size_t(index));
    return NewRequisition{.jobVersion = job.version,
        .unit = job.unit,
        .hiringManager = m_chosenManager ? std::optional(m_chosenManager->id) : std::nullopt,
        .openings = m_openings->value()};
}

void NewRequisitionForm::end()
{
    hide();
    m_chosenManager.reset();
    m_manager->clear();
    m_openings->setValue(1);
}

} // namespace throughline::ui
