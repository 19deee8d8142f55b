#pragma once

#include <QProxyStyle>

namespace throughline::ui {

/// How every widget looks: Fusion, repainted where its outlines are too weak or its measures do not
/// follow the text. Buttons and radio buttons choose a variant by their property `variant`:
/// primary, danger, ghost, rating, card, big. A field whose property `invalid` is true is outlined
/// as a problem.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *) override;

    void drawPrimitive(PrimitiveElement, const QStyleOption *, QPainter *,
        const QWidget * = nullptr) const override;
    void drawControl(
        ControlElement, const QStyleOption *, QPainter *, const QWidget * = nullptr) const override;
    void drawComplexControl(ComplexControl, const QStyleOptionComplex *, QPainter *,
        const QWidget * = nullptr) const override;

    int pixelMetric(
        PixelMetric, const QStyleOption * = nullptr, const QWidget * = nullptr) const override;
    int styleHint(StyleHint, const QStyleOption * = nullptr, const QWidget * = nullptr,
        QStyleHintReturn * = nullptr) const override;
    QSize sizeFromContents(ContentsType, const QStyleOption *, const QSize &,
        const QWidget * = nullptr) const override;
    QRect subElementRect(
        SubElement, const QStyleOption *, const QWidget * = nullptr) const override;
    QRect subControlRect(ComplexControl, const QStyleOptionComplex *, SubControl,
        const QWidget * = nullptr) const override;
    QIcon standardIcon(
        StandardPixmap, const QStyleOption * = nullptr, const QWidget * = nullptr) const override;
};

} // namespace throughline::ui
