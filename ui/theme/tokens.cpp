#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace throughline::ui {

static const Tokens *current = nullptr;

static QColor rgb(QRgb value)
{
    return QColor(value);
}

template<std::size_t N>
static std::array<QColor, N> colours(const QRgb (&values)[N])
{
    std::array<QColor, N> result;
    std::ranges::transform(values, result.begin(), rgb);
    return result;
}

const Tokens &lightTokens()
{
    static const Tokens light{
        .window = rgb(0xF4F6F9),
        .surface = rgb(0xFFFFFF),
        .surfaceAlt = rgb(0xF0F3F7),
        .sidebar = rgb(0xE9EDF2),
        .text = rgb(0x18212C),
        .text2 = rgb(0x465263),
        .textMuted = rgb(0x556172),
        .textDisabled = rgb(0x8B95A3),
        .border = rgb(0xD3DAE3),
        .borderCtl = rgb(0x7B8797),
        .accent = rgb(0x0B5CAD),
        .accentHover = rgb(0x094C90),
        .accentPressed = rgb(0x073C73),
        .onAccent = rgb(0xFFFFFF),
        .accentSoft = rgb(0xDCEAF9),
        .onAccentSoft = rgb(0x0A4580),
        .core = rgb(0x0B6A66),
        .coreSoft = rgb(0xD8EFED),
        .onCoreSoft = rgb(0x084E4B),
        .ok = rgb(0x1B6E3A),
        .okSoft = rgb(0xDDF2E3),
        .onOkSoft = rgb(0x14532B),
        .warn = rgb(0x8A5300),
        .warnSoft = rgb(0xFCEFD4),
        .onWarnSoft = rgb(0x6B4000),
        .err = rgb(0xB3261E),
        .errSoft = rgb(0xFBE4E1),
        .onErrSoft = rgb(0x8C1D17),
        .info = rgb(0x3D5A80),
        .infoSoft = rgb(0xE3EAF3),
        .onInfoSoft = rgb(0x2B4160),
        .focus = rgb(0x0B5CAD),
        .selBg = rgb(0xCFE3F8),
        .selText = rgb(0x18212C),
        .rating = colours({0xBF851E, 0x906F42, 0x5B5F63, 0x11457A, 0x00245F}),
        .ratingInk = colours({0x0C131B, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF}),
        .nineBox = colours({0xF4F6F9, 0xE4ECF5, 0xD0E0F1, 0xBCD4ED, 0xABC9EA}),
        .series = colours({0x4B638B, 0xD0772A, 0x499385, 0x5A2778, 0x755E18, 0x57181B}),
    };
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark{
        .window = rgb(0x14181E),
        .surface = rgb(0x1B2129),
        .surfaceAlt = rgb(0x212933),
        .sidebar = rgb(0x10141A),
        .text = rgb(0xE7EBF1),
        .text2 = rgb(0xB6C0CD),
        .textMuted = rgb(0xA3AFBF),
        .textDisabled = rgb(0x5F6B7A),
        .border = rgb(0x313B47),
        .borderCtl = rgb(0x7F8C9D),
        .accent = rgb(0x7CB8F7),
        .accentHover = rgb(0x9BCAFA),
        .accentPressed = rgb(0xB9DAFC),
        .onAccent = rgb(0x0A1A2C),
        .accentSoft = rgb(0x17324F),
        .onAccentSoft = rgb(0xC3DFFC),
        .core = rgb(0x5CC7C0),
        .coreSoft = rgb(0x123A38),
        .onCoreSoft = rgb(0xB5E8E4),
        .ok = rgb(0x6FCF8E),
        .okSoft = rgb(0x14351F),
        .onOkSoft = rgb(0xBDEBCB),
        .warn = rgb(0xF0B95A),
        .warnSoft = rgb(0x3B2A0C),
        .onWarnSoft = rgb(0xF8DDAE),
        .err = rgb(0xFF9A90),
        .errSoft = rgb(0x44191A),
        .onErrSoft = rgb(0xFFD2CD),
        .info = rgb(0xA9C1E0),
        .infoSoft = rgb(0x202C3B),
        .onInfoSoft = rgb(0xCFDDEF),
        .focus = rgb(0x7CB8F7),
        .selBg = rgb(0x1C3F62),
        .selText = rgb(0xFFFFFF),
        .rating = colours({0xA55F00, 0xB88755, 0xA8AEB2, 0x9CD1FE, 0xEAF2FB}),
        .ratingInk = colours({0xFFFFFF, 0x0C131B, 0x0C131B, 0x0C131B, 0x0C131B}),
        .nineBox = colours({0x1D242C, 0x1D2E40, 0x1E3954, 0x1F4569, 0x1F4E78}),
        .series = colours({0x82ADDA, 0xBE9A79, 0x78E2C9, 0x916CA0, 0xF2DC6A, 0xC44D55}),
    };
    return dark;
}

const Tokens &tokens()
{
    return current ? *current : lightTokens();
}

void detail::useTokens(const Tokens &chosen)
{
    current = &chosen;
}

static double luminance(const QColor &colour)
{
    auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace throughline::ui
