#pragma once

#include <QStyleOption>

class QPainter;
class QStyle;

/// What the style draws, one function per kind of thing. All of them take colours from tokens(),
/// measures from sp() and em(), and the reading direction from the option.
namespace throughline::ui::painting {

inline bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

/// What a button is for; read from the widget's property `variant`.
enum class Variant { Plain, Primary, Danger, Ghost, Rating, Card, Big };
Variant variantOf(const QWidget *);

inline constexpr qreal fieldRadius = 5, buttonRadius = 6, cardRadius = 10, ringWidth = 2;

void panel(QPainter &, const QRect &, const QColor &fill, const QColor &outline, qreal radius,
    qreal outlineWidth = 1);
/// The focus ring: two pixels, just inside `rect`.
void ring(QPainter &, const QRect &rect, qreal radius);
void chevron(QPainter &, const QRect &, Qt::ArrowType, const QColor &);
void tick(QPainter &, const QRect &, const QColor &);
/// Text on one line, elided, mnemonic underlined when `option` says so.
void text(QPainter &, const QRect &, Qt::Alignment, const QString &, const QStyleOption &,
    const QColor &, const QFont &, const QWidget *);

// fields
void field(QPainter &, const QStyleOption &, const QWidget *);
void frame(QPainter &, const QStyleOptionFrame &, const QWidget *);
void comboBox(QPainter &, const QStyleOptionComboBox &, const QStyle &, const QWidget *);
void spinBox(QPainter &, const QStyleOptionSpinBox &, const QStyle &, const QWidget *);

// buttons
void buttonPanel(QPainter &, const QStyleOptionButton &, const QWidget *);
/// A primary button is set in a heavier weight; sizes must be measured with this font.
QFont buttonFont(const QWidget *);
void buttonLabel(QPainter &, const QStyleOptionButton &, const QWidget *);
void ratingTile(QPainter &, const QStyleOptionButton &, const QWidget *);
void checkIndicator(QPainter &, const QStyleOption &);
void radioIndicator(QPainter &, const QStyleOption &);
void toolPanel(QPainter &, const QStyleOption &, const QWidget *);

// views
void itemPanel(QPainter &, const QStyleOptionViewItem &, const QWidget *);
void branch(QPainter &, const QStyleOption &);
void headerSection(QPainter &, const QStyleOptionHeader &, const QWidget *);
void headerLabel(QPainter &, const QStyleOptionHeader &, const QWidget *);
void headerGround(QPainter &, const QStyleOption &);

// bars
void tab(QPainter &, const QStyleOptionTab &);
void progressGroove(QPainter &, const QStyleOptionProgressBar &);
void progressContents(QPainter &, const QStyleOptionProgressBar &);
void scrollBar(QPainter &, const QStyleOptionSlider &, const QStyle &, const QWidget *);
void slider(QPainter &, const QStyleOptionSlider &, const QStyle &, const QWidget *);
void splitter(QPainter &, const QStyleOption &);
void menuItem(QPainter &, const QStyleOptionMenuItem &, const QWidget *);
void menuBarItem(QPainter &, const QStyleOptionMenuItem &, const QWidget *);
QSize menuItemSize(const QStyleOptionMenuItem &, const QSize &contents);

} // namespace throughline::ui::painting
