#include "theme/painting.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace throughline::ui::painting {

Variant variantOf(const QWidget *widget)
{
    if (!widget)
        return Variant::Plain;
    const QString name = widget->property("variant").toString();
    static const std::array<std::pair<QLatin1StringView, Variant>, 6> names = {{
        {"primary"_L1, Variant::Primary},
        {"danger"_L1, Variant::Danger},
        {"ghost"_L1, Variant::Ghost},
        {"rating"_L1, Variant::Rating},
        {"card"_L1, Variant::Card},
        {"big"_L1, Variant::Big},
    }};
    for (const auto &[word, variant] : names)
        if (name == word)
            return variant;
    return Variant::Plain;
}

void panel(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline,
    qreal radius, qreal outlineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = outline.isValid() && outlineWidth > 0;
    const qreal inset = outlined ? outlineWidth / 2 : 0;
    painter.setPen(outlined ? QPen(outline, outlineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal corner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void ring(QPainter &painter, const QRect &rect, qreal radius)
{
    panel(painter, rect, QColor(), tokens().focus, radius, ringWidth);
}

static QPen stroke(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const qreal size = std::min({em(1) * 0.26, rect.width() / 3.5, rect.height() / 3.5});
    const QPointF middle = QRectF(rect).center();
    QPolygonF line{{-size, -size / 2}, {0, size / 2}, {size, -size / 2}};
    const qreal turn = direction == Qt::UpArrow ? 180
        : direction == Qt::LeftArrow            ? 90
        : direction == Qt::RightArrow           ? -90
                                                : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.rotate(turn);
    painter.setPen(stroke(colour, std::max(1.5, size / 3)));
    painter.drawPolyline(line);
    painter.restore();
}

void tick(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const QRectF box = rect;
    auto at = [&](qreal x, qreal y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stroke(colour, std::max(1.6, box.width() / 9)));
    painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.76, 0.31)});
    painter.restore();
}

void text(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &words,
    const QStyleOption &option, const QColor &colour, const QFont &font, const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : nullptr;
    const bool underlined
        = !style || style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    int flags = int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine
        | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QFontMetrics metrics(font);
    const bool fits = metrics.size(Qt::TextShowMnemonic, words).width() <= rect.width() + 1;
    const QString fitted = fits
        ? words
        : metrics.elidedText(words, Qt::ElideRight, rect.width(), Qt::TextShowMnemonic);
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    painter.setLayoutDirection(option.direction);
    painter.drawText(rect, flags | Qt::AlignAbsolute, fitted);
    painter.restore();
}

} // namespace throughline::ui::painting
