#include "forms/label.h"

#include "forms/naming.h"

namespace throughline::ui {

static constexpr int readableCharacters = 65;

Label::Label(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    dress(*this, role, tone);
    alignToReading();
}

/// QLabel aligns a text without Arabic letters ("3.8 / 5") to the left also where reading goes from
/// right to left; a label stands at the leading edge whatever it says.
void Label::alignToReading()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const auto leading = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(leading | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

void Label::setVerticalAlignment(Qt::Alignment vertical)
{
    setAlignment((alignment() & ~Qt::AlignVertical_Mask) | vertical);
}

void Label::centre()
{
    setAlignment(Qt::AlignHCenter | (alignment() & Qt::AlignVertical_Mask));
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToReading();
}

void Label::setTone(Tone tone)
{
    if (std::exchange(m_tone, tone) != tone)
        dress(*this, m_role, tone);
}

Paragraph::Paragraph(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : Label(text, role, tone, parent)
{
    setWordWrap(true);
    setVerticalAlignment(Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Paragraph::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int wanted = std::min(metrics.horizontalAdvance(text()) + 2,
        metrics.averageCharWidth() * readableCharacters);
    return {wanted, heightForWidth(wanted)};
}

/// As narrow as the longest word, never narrower.
QSize Paragraph::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    int widest = 0;
    for (const QString &word : text().split(QChar::Space))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return {widest + 2, metrics.height()};
}

Heading::Heading(const QString &text, TextRole role, QWidget *parent)
    : Label(text, role, Tone::Normal, parent)
{
    setAccessibleRole(*this, QAccessible::Heading);
}

} // namespace throughline::ui
