#include "hiring/glassbar.h"

#include "forms/button.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

GlassBar::GlassBar(QAction &look, QAction &close, QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit)
{
    setObjectName(u"glassBar"_s);
    m_reason->setObjectName(u"glassReason"_s);
    m_reason->setPlaceholderText(tr("What cannot wait for your own scorecard?"));
    name(*m_reason, tr("Reason for looking early"));
    auto *label = new Label(tr("&Reason"), TextRole::Strong);
    label->setBuddy(m_reason);
    auto *row = new QHBoxLayout;
    space(*row, 2);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    auto *buttons = new Flow(Flow::Side::Trailing);
    space(*buttons, 2);
    buttons->addWidget(buttonFor(close));
    buttons->addWidget(buttonFor(look, ButtonKind::Primary));
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Heading(tr("Look before you hand in")));
    column->addWidget(new Paragraph(tr("Who looked, when and why stands in the debrief for "
                                       "everybody, and in the audit trail."),
        TextRole::Body, Tone::Secondary));
    column->addLayout(row);
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::returnPressed, &look, &QAction::trigger);
}

QString GlassBar::reason() const
{
    return m_reason->text();
}

void GlassBar::begin()
{
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace throughline::ui
