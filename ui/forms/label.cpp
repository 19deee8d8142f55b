#include "forms/label.h"

#include "forms/naming.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

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

/// The lines of a paragraph as wide as `width`, in reading order; returns their height.
static qreal layLines(QTextLayout &lines, int width, Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WordWrap);
    lines.setTextOption(option);
    qreal y = 0;
    lines.beginLayout();
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    lines.endLayout();
    return y;
}

static QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

int Paragraph::heightForWidth(int width) const
{
    QTextLayout lines(withLineBreaks(text()), font());
    return qCeil(layLines(lines, width, layoutDirection()));
}

/// QLabel shifts the wrapped lines of right-to-left text by the space that they end with; laid out
/// line by line they share one edge.
void Paragraph::paintEvent(QPaintEvent *)
{
    QTextLayout lines(withLineBreaks(text()), font());
    const QRect area = contentsRect();
    const qreal height = layLines(lines, area.width(), layoutDirection());
    qreal top = area.top();
    if (alignment() & Qt::AlignVCenter)
        top += (area.height() - height) / 2;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const bool centred = alignment() & Qt::AlignHCenter;
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        const qreal spare = area.width() - line.naturalTextWidth();
        const bool fromRight = layoutDirection() == Qt::RightToLeft;
        const qreal shift = centred ? spare / 2 : fromRight ? spare : 0;
        line.draw(&painter, QPointF(area.left() + shift, top));
    }
}

QSize Paragraph::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int wanted = std::min(
        metrics.horizontalAdvance(text()) + 2, metrics.averageCharWidth() * readableCharacters);
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
