#include "hiring/newcandidateform.h"

#include "forms/button.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QAction>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

NewCandidateForm::NewCandidateForm(
    storage::Store &store, QAction &add, QAction &close, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_draft(new FormDraft(store, this))
{
    setObjectName(u"addForm"_s);
    m_name->setObjectName(u"newName"_s);
    m_email->setObjectName(u"newEmail"_s);
    m_phone->setObjectName(u"newPhone"_s);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    formRow(*form, tr("&Name"), *m_name);
    formRow(*form, tr("E-mai&l"), *m_email);
    formRow(*form, tr("&Phone"), *m_phone);
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    buttons->addStretch();
    buttons->addWidget(buttonFor(close));
    buttons->addWidget(buttonFor(add, ButtonKind::Primary));
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Heading(tr("New candidate")));
    column->addLayout(form);
    column->addLayout(buttons);
    for (QLineEdit *field : {m_name, m_email, m_phone}) {
        m_draft->keep(*field);
        connect(field, &QLineEdit::returnPressed, &add, &QAction::trigger);
    }
}

Applicant NewCandidateForm::applicant() const
{
    return {
        .details = {.name = m_name->text(), .email = m_email->text(), .phone = m_phone->text()}};
}

void NewCandidateForm::begin(RequisitionId requisition)
{
    m_draft->rest();
    clear();
    m_draft->begin(u"new-candidate:%1"_s.arg(requisition.number()));
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewCandidateForm::end()
{
    m_draft->discard();
    clear();
}

void NewCandidateForm::clear()
{
    for (QLineEdit *field : {m_name, m_email, m_phone})
        field->clear();
}

} // namespace throughline::ui
