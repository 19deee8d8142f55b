#include "forms/messagebar.h"

#include "forms/button.h"
#include "forms/iconlabel.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace throughline::ui {

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Information: return MessageBar::tr("Information");
    case Severity::Attention: return MessageBar::tr("Attention");
    case Severity::Problem: return MessageBar::tr("Problem");
    }
    Q_UNREACHABLE();
}

static Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Information: return Tone::Info;
    case Severity::Attention: return Tone::Attention;
    case Severity::Problem: return Tone::Problem;
    }
    Q_UNREACHABLE();
}

static IconName iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Information: return IconName::Information;
    case Severity::Attention: return IconName::Attention;
    case Severity::Problem: return IconName::Problem;
    }
    Q_UNREACHABLE();
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(IconName::Information, Tone::Info))
    , m_word(new Label({}, TextRole::Strong))
    , m_sentence(new Paragraph({}))
    , m_actions(new QHBoxLayout)
    , m_close(iconButton(IconName::Close, tr("Close message")))
{
    setObjectName(u"messageBar"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_sentence->setVerticalAlignment(Qt::AlignVCenter);
    m_close->setObjectName(u"closeMessage"_s);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    auto row = new QHBoxLayout(this);
    space(*row, 3, 4, 2);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    row->addWidget(m_sentence, 1);
    space(*m_actions, 2);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    hide();
}

void MessageBar::tell(Severity severity, const QString &sentence, const QList<QAction *> &actions)
{
    m_severity = severity;
    m_icon->set(iconOf(severity), toneOf(severity));
    m_word->setText(wordFor(severity));
    m_word->setTone(toneOf(severity));
    m_sentence->setText(sentence);
    name(*this, wordFor(severity) + u": "_s + sentence);
    setActions(actions);
    show();
    update();
    announce(*this, accessibleName());
}

void MessageBar::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions.first(std::min<qsizetype>(mostActions, actions.size())))
        m_actions->addWidget(buttonFor(*action, ButtonKind::Plain, nullptr, AccessKey::Left));
    // Read from the sentence to the cross: the new ones are brought behind it first, since Qt takes
    // the last of a window to stand before its first already, and would leave them there.
    QWidget *before = m_close;
    for (int i = 0; i < m_actions->count(); ++i) {
        QWidget::setTabOrder(before, m_actions->itemAt(i)->widget());
        before = m_actions->itemAt(i)->widget();
    }
    QWidget::setTabOrder(before, m_close);
}

void MessageBar::dismiss()
{
    hide();
    emit dismissed();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SoftColours soft = softFor(toneOf(m_severity));
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft.ground);
    painter.drawRoundedRect(rect(), 6, 6);
    constexpr int edgeWidth = 4;
    const QRect edge(0, 0, edgeWidth, height());
    painter.setClipRect(QStyle::visualRect(layoutDirection(), rect(), edge));
    painter.setBrush(colourFor(toneOf(m_severity)));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace throughline::ui
