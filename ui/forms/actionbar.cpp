#include "forms/actionbar.h"

#include "forms/iconlabel.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace throughline::ui {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(IconName::Attention, Tone::Attention))
    , m_state(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"actionBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_state->setObjectName(u"pageState"_s);
    m_state->setVerticalAlignment(Qt::AlignVCenter);
    m_icon->hide();
    space(*m_row, 2, 4, 3);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_state, 1);
}

void ActionBar::setState(const QString &text, Severity severity)
{
    const bool trouble = severity != Severity::Information;
    const bool isNews = trouble != (m_severity != Severity::Information);
    m_severity = severity;
    m_icon->setVisible(trouble);
    m_icon->set(severity == Severity::Problem ? IconName::Problem : IconName::Attention,
        severity == Severity::Problem ? Tone::Problem : Tone::Attention);
    m_state->setText(text);
    m_state->setTone(trouble ? Tone::Normal : Tone::Secondary);
    if (isNews)
        announce(*this, text);
}

QString ActionBar::state() const
{
    return m_state->text();
}

QPushButton *ActionBar::add(QAction &action, ButtonKind kind)
{
    auto made = buttonFor(action, kind);
    m_row->addWidget(made);
    return made;
}

void ActionBar::add(QWidget &widget)
{
    m_row->addWidget(&widget);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokens().border);
}

} // namespace throughline::ui
