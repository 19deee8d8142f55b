#include "forms/actionbar.h"

#include "forms/flow.h"
#include "forms/iconlabel.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace throughline::ui {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(IconName::Attention, Tone::Attention))
    , m_state(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new Flow(Flow::Side::Trailing))
{
    setObjectName(u"actionBar"_s);
    // Not Maximum: that would hold it to one line of buttons where they need two.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_state->setObjectName(u"pageState"_s);
    m_state->setVerticalAlignment(Qt::AlignVCenter);
    m_icon->hide();
    space(*m_row, 2, 4, 3);
    space(*m_buttons, 2);
    auto words = new QHBoxLayout;
    space(*words, 2);
    words->addWidget(m_icon);
    words->addWidget(m_state, 1);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_buttons);
    // The words give way before the buttons break into a second line.
    QSizePolicy yielding(QSizePolicy::Ignored, QSizePolicy::Preferred);
    yielding.setHeightForWidth(true);
    m_state->setSizePolicy(yielding);
}

void ActionBar::standInColumn()
{
    space(*m_row, 2, 0, 3);
}

void ActionBar::arrange()
{
    constexpr int leastForWords = 10; // em
    const int words = m_state->text().isEmpty() ? 0 : em(leastForWords);
    const QMargins margins = m_row->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_row->spacing();
    const bool isBeside = m_buttons->sizeHint().width() + words <= room;
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_state->setVisible(isBeside || words > 0); // no empty line above the buttons
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ActionBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
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
    m_buttons->addWidget(made);
    return made;
}

void ActionBar::add(QWidget &widget)
{
    m_buttons->addWidget(&widget);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokens().border);
}

} // namespace throughline::ui
