#include "forms/card.h"

#include "forms/button.h"
#include "forms/iconlabel.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

WideButton::WideButton(const QString &variant, QWidget *parent) : QPushButton(parent)
{
    setProperty("variant", variant);
    setAutoDefault(false);
    pressByEnter(*this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WideButton::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QPushButton::sizeHint();
}

QSize WideButton::minimumSizeHint() const
{
    return layout() ? layout()->totalMinimumSize() : QPushButton::minimumSizeHint();
}

bool WideButton::hasHeightForWidth() const
{
    return layout() && layout()->hasHeightForWidth();
}

int WideButton::heightForWidth(int width) const
{
    return layout() ? layout()->totalHeightForWidth(width) : -1;
}

static void letPressesThrough(const QList<QWidget *> &parts)
{
    for (QWidget *part : parts)
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

Card::Card(const QString &title, QWidget *parent)
    : WideButton(u"card"_s, parent)
    , m_title(new Paragraph(title, TextRole::Small, Tone::Secondary))
    , m_figure(new Label({}, TextRole::Figure))
    , m_detail(new Paragraph({}, TextRole::Small, Tone::Secondary))
{
    auto column = new QVBoxLayout(this);
    space(*column, 1, 4, 3.5);
    column->addWidget(m_title);
    column->addWidget(m_figure);
    column->addWidget(m_detail);
    column->addStretch();
    letPressesThrough({m_title, m_figure, m_detail});
    name(*this, title);
}

void Card::setFigure(const QString &figure, const QString &detail, Tone tone)
{
    m_figure->setText(figure);
    m_figure->setTone(tone);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    name(*this, u"%1: %2"_s.arg(m_title->text(), figure), detail);
    updateGeometry();
}

QString Card::figure() const
{
    return m_figure->text();
}

ChoiceButton::ChoiceButton(
    IconName icon, const QString &title, const QString &sentence, QWidget *parent)
    : WideButton(u"big"_s, parent)
{
    auto words = new Label(title, TextRole::Strong);
    auto told = new Paragraph(sentence, TextRole::Body, Tone::Secondary);
    auto drawing = new IconLabel(icon, Tone::Accent, 1.9);
    auto row = new QHBoxLayout(this);
    space(*row, 4, 5, 4);
    row->addWidget(drawing);
    auto column = new QVBoxLayout;
    space(*column, 1);
    column->addWidget(words);
    column->addWidget(told);
    row->addLayout(column, 1);
    letPressesThrough({words, told, drawing});
    words->setBuddy(this); // which presses this; a key of its own would make both ambiguous
    name(*this, title, sentence);
}

} // namespace throughline::ui
