#include "jobs/reasonrow.h"

#include "forms/button.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

ReasonRow::ReasonRow(storage::Store &store, QWidget *parent)
    : QWidget(parent)
    , m_question(new Label({}, TextRole::Strong))
    , m_reason(new QLineEdit)
    , m_confirm(button({}, ButtonKind::Plain))
    , m_cancel(button(tr("Cancel"), ButtonKind::Ghost))
    , m_draft(new FormDraft(store, this))
{
    setObjectName(u"reasonRow"_s);
    m_reason->setObjectName(u"reason"_s);
    m_confirm->setObjectName(u"reasonConfirm"_s);
    m_cancel->setObjectName(u"reasonCancel"_s);
    auto row = new QHBoxLayout(this);
    space(*row, 2, 4, 2);
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonRow::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonRow::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonRow::close);
    m_draft->keep(*m_reason);
    hide();
}

void ReasonRow::ask(const QString &matter, const QString &question, const QString &confirm,
    std::function<void(const QString &reason)> answer)
{
    m_question->setText(question);
    name(*m_reason, question);
    m_confirm->setText(confirm);
    m_draft->rest();
    m_reason->clear();
    m_draft->begin(matter);
    m_answer = std::move(answer);
    show();
    m_reason->setFocus();
}

void ReasonRow::confirm()
{
    const auto answer = std::exchange(m_answer, {});
    const QString reason = m_reason->text();
    hide();
    emit closed();
    if (answer)
        answer(reason);
}

void ReasonRow::close()
{
    m_draft->discard();
    hide();
    m_answer = {};
    emit closed();
}

void ReasonRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace throughline::ui
