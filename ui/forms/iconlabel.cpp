#include "forms/iconlabel.h"

#include <QPainter>

namespace throughline::ui {

IconLabel::IconLabel(IconName name, Tone tone, qreal size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void IconLabel::set(IconName name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return QSize(1, 1) * em(m_size);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    const QRect square((width() - side) / 2, (height() - side) / 2, side, side);
    paintIcon(painter, square, m_name, isEnabled() ? colourFor(m_tone) : tokens().textDisabled);
}

} // namespace throughline::ui
