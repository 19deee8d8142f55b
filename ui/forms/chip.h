#pragma once

#include "theme/icon.h"

#include <QLabel>

#include <optional>

namespace throughline::ui {

/// A state in a word on a soft ground, with an icon where the colour alone would carry a meaning:
/// the given one, else the tone's own.
class Chip final : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, Tone tone = Tone::Info,
        std::optional<IconName> icon = std::nullopt, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone, std::optional<IconName> icon = std::nullopt);

    bool hasIcon() const { return m_icon.has_value(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Tone m_tone;
    std::optional<IconName> m_icon;
};

/// "Core": lock and word on the core colour, as every place shows the core competency.
Chip *coreChip(QWidget *parent = nullptr);

/// The same look inside a delegate; `rect` is the whole cell, the chip sits at its leading edge.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
    std::optional<IconName> icon, Qt::LayoutDirection direction);
QSize chipSize(const QString &text, bool hasIcon);

} // namespace throughline::ui
