#include "performance/hrpanel.h"

#include "forms/button.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

HrPanel::HrPanel(storage::Store &store, const AppraisalFile &file, QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar)
    , m_reason(new QLineEdit)
    , m_draft(new FormDraft(store, this))
{
    setObjectName(u"hrPanel"_s);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Heading(tr("If it cannot go on")));
    column->addWidget(new Paragraph(
        tr("HR can let this appraisal go on without the self-review, or be shared although less "
           "than 60 % of the rating was collected. The reason stays with it.")));
    column->addWidget(m_message);
    m_message->hide();
    auto *label = new Label(tr("Reason"), TextRole::Strong);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"hrReason"_s);
    m_reason->setPlaceholderText(tr("On parental leave until autumn"));
    name(*m_reason, tr("Reason"));
    column->addWidget(label);
    column->addWidget(m_reason);
    auto *buttons = new Flow;
    space(*buttons, 2);
    auto *skip = button(tr("Go on without the self-review"));
    skip->setObjectName(u"skipSelfReview"_s);
    auto *allow = button(tr("Allow sharing with less than 60 %"));
    allow->setObjectName(u"allowLowCoverage"_s);
    buttons->addWidget(skip);
    buttons->addWidget(allow);
    column->addLayout(buttons);
    skip->setVisible(!file.appraisal.isPublished(Side::Self));
    connect(
        skip, &QPushButton::clicked, this, [this] { emit selfReviewSkipped(m_reason->text()); });
    connect(
        allow, &QPushButton::clicked, this, [this] { emit lowCoverageAllowed(m_reason->text()); });
    m_draft->keep(*m_reason);
    tellWhenRestored(*m_draft, *m_message);
    m_draft->begin(u"hr-reason:%1"_s.arg(file.appraisal.id.number()));
}

void HrPanel::refuse(const QString &refusal)
{
    m_message->tell(Severity::Problem, refusal);
    m_reason->setFocus();
}

void HrPanel::confirm(const QString &sentence)
{
    m_reason->clear();
    m_message->tell(Severity::Information, sentence);
}

void HrPanel::takeOver(const HrPanel &before)
{
    m_reason->setText(before.m_reason->text());
    m_reason->setCursorPosition(before.m_reason->cursorPosition());
}

void HrPanel::clear()
{
    m_reason->clear();
}

} // namespace throughline::ui
