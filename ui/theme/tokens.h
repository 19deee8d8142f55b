#pragma once

#include <QColor>

#include <array>

namespace throughline::ui {

/// Every colour of the program, by what it is for. Nothing outside ui/theme names a colour; the
/// contrasts that these pairs reach are recomputed by a test (A7d).
struct Tokens
{
    /// Grounds, from the window up: a surface carries fields, lists and cards.
    QColor window, surface, surfaceAlt, sidebar;
    QColor text, text2, textMuted, textDisabled;
    /// `border` only decorates; `borderCtl` outlines what can be operated (at least 3 : 1).
    QColor border, borderCtl;
    QColor accent, accentHover, accentPressed, onAccent, accentSoft, onAccentSoft;
    /// The core competency, never without its lock and its word.
    QColor core, coreSoft, onCoreSoft;
    QColor ok, okSoft, onOkSoft;
    QColor warn, warnSoft, onWarnSoft;
    QColor err, errSoft, onErrSoft;
    QColor info, infoSoft, onInfoSoft;
    QColor focus, selBg, selText;

    /// Level 1 to 5 at index 0 to 4: the chip, and the ink of its number.
    std::array<QColor, 5> rating, ratingInk;
    /// Talent grid, by performance + potential: 2 to 6 at index 0 to 4.
    std::array<QColor, 5> nineBox;
    /// Series of a chart. They differ in hue only: marker, dash and label must differ too.
    std::array<QColor, 6> series;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The colours of the look that is on now.
const Tokens &tokens();

/// Contrast by WCAG 2.2: from 1 (same) to 21 (black on white).
double contrast(const QColor &one, const QColor &other);

namespace detail {
void useTokens(const Tokens &);
}

} // namespace throughline::ui
