#include "theme/theme.h"

#include "theme/desktop.h"
#include "theme/style.h"

#include <QApplication>
#include <QLayout>
#include <QPainter>
#include <QPointer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace throughline::ui {

Theme &theme()
{
    static QPointer<Theme> only;
    if (!only)
        only = new Theme(qApp);
    return *only;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
    , m_desktop(new Desktop(QApplication::palette(), this))
{
    connect(m_desktop, &Desktop::darkChanged, this, [this] {
        if (m_mode == Mode::System && m_styled)
            apply(m_mode, m_textPercent);
    });
}

void Theme::apply(Mode mode, int textPercent)
{
    m_mode = mode;
    m_textPercent = std::clamp(textPercent, smallestText, largestText);
    m_dark = mode == Mode::Dark || (mode == Mode::System && m_desktop->isDark());
    detail::useTokens(m_dark ? darkTokens() : lightTokens());
    setFonts();
    if (!m_styled)
        QApplication::setStyle(new Style);
    m_styled = true;
    setColours();
    emit changed();
}

/// Small text is 0.93 of the body and must not fall under 9 pt, so the body starts at 10 pt.
void Theme::setFonts()
{
    constexpr qreal smallestBody = 10;
    QFont body = m_systemFont;
    body.setPointSizeF(std::max(smallestBody, m_systemFont.pointSizeF()) * m_textPercent / 100);
    QStringList families = body.families();
    if (families.isEmpty())
        families << body.family();
    families << u"Noto Sans"_s << u"Noto Sans Arabic UI"_s << u"DejaVu Sans"_s;
    body.setFamilies(families);
    if (body != QApplication::font())
        QApplication::setFont(body);
    QToolTip::setFont(body);
}

void Theme::setColours()
{
    const QPalette palette = paletteFor(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

int em(qreal lines)
{
    return qRound(QFontMetricsF(QApplication::font()).height() * lines);
}

int sp(qreal steps)
{
    constexpr int grid = 4;
    const qreal growth = 0.5 + theme().textPercent() / 200.0;
    return qRound(steps * grid * std::max(1.0, growth));
}

struct RoleMeasure
{
    qreal factor;
    QFont::Weight weight;
};

static RoleMeasure measureOf(TextRole role)
{
    switch (role) {
    case TextRole::Display: return {1.9, QFont::DemiBold};
    case TextRole::Title: return {1.4, QFont::DemiBold};
    case TextRole::Question: return {1.4, QFont::Medium};
    case TextRole::Figure: return {1.7, QFont::DemiBold};
    case TextRole::Subtitle: return {1.2, QFont::DemiBold};
    case TextRole::Strong: return {1.0, QFont::DemiBold};
    case TextRole::Body: return {1.0, QFont::Normal};
    case TextRole::Small: return {0.93, QFont::Normal};
    case TextRole::SmallStrong: return {0.93, QFont::DemiBold};
    }
    Q_UNREACHABLE();
}

QFont fontFor(TextRole role)
{
    const RoleMeasure measure = measureOf(role);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * measure.factor);
    font.setWeight(measure.weight);
    return font;
}

QColor colourFor(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Normal: return t.text;
    case Tone::Secondary: return t.text2;
    case Tone::Muted: return t.textMuted;
    case Tone::Disabled: return t.textDisabled;
    case Tone::Accent: return t.accent;
    case Tone::Core: return t.core;
    case Tone::Ok: return t.ok;
    case Tone::Attention: return t.warn;
    case Tone::Problem: return t.err;
    case Tone::Info: return t.info;
    }
    Q_UNREACHABLE();
}

SoftColours softFor(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Accent: return {t.accentSoft, t.onAccentSoft};
    case Tone::Core: return {t.coreSoft, t.onCoreSoft};
    case Tone::Ok: return {t.okSoft, t.onOkSoft};
    case Tone::Attention: return {t.warnSoft, t.onWarnSoft};
    case Tone::Problem: return {t.errSoft, t.onErrSoft};
    case Tone::Info: return {t.infoSoft, t.onInfoSoft};
    case Tone::Normal: return {t.surfaceAlt, t.text};
    case Tone::Secondary: return {t.surfaceAlt, t.text2};
    case Tone::Muted: return {t.surfaceAlt, t.textMuted};
    case Tone::Disabled: return {t.surfaceAlt, t.textDisabled};
    }
    Q_UNREACHABLE();
}

/// Every role in all three groups, so that nothing is left to the platform.
QPalette paletteFor(const Tokens &t)
{
    QPalette palette;
    auto set = [&](QPalette::ColorRole role, const QColor &normal, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, normal);
        palette.setColor(QPalette::Inactive, role, normal);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.window, t.window);
    set(QPalette::WindowText, t.text, t.textDisabled);
    set(QPalette::Base, t.surface, t.window);
    set(QPalette::AlternateBase, t.surfaceAlt, t.surfaceAlt);
    set(QPalette::Text, t.text, t.textDisabled);
    set(QPalette::Button, t.surface, t.surfaceAlt);
    set(QPalette::ButtonText, t.text, t.textDisabled);
    set(QPalette::BrightText, t.err, t.err);
    set(QPalette::Highlight, t.selBg, t.surfaceAlt);
    set(QPalette::HighlightedText, t.selText, t.textDisabled);
    set(QPalette::Link, t.accent, t.textDisabled);
    set(QPalette::LinkVisited, t.accent, t.textDisabled);
    set(QPalette::PlaceholderText, t.textMuted, t.textDisabled);
    set(QPalette::ToolTipBase, t.text, t.text);
    set(QPalette::ToolTipText, t.window, t.window);
    set(QPalette::Light, t.surface, t.surface);
    set(QPalette::Midlight, t.surfaceAlt, t.surfaceAlt);
    set(QPalette::Mid, t.border, t.border);
    set(QPalette::Dark, t.borderCtl, t.border);
    set(QPalette::Shadow, t.borderCtl, t.border);
    return palette;
}

void dress(QWidget &widget, TextRole role, Tone tone)
{
    auto put = [&widget, role, tone] {
        widget.setFont(fontFor(role));
        QPalette palette = paletteFor(tokens());
        const QColor ink = colourFor(tone);
        for (auto group : {QPalette::Active, QPalette::Inactive}) {
            palette.setColor(group, QPalette::WindowText, ink);
            palette.setColor(group, QPalette::Text, ink);
            palette.setColor(group, QPalette::ButtonText, ink);
        }
        widget.setPalette(palette);
    };
    const QString marker = u"dress"_s;
    delete widget.findChild<QObject *>(marker, Qt::FindDirectChildrenOnly);
    auto listener = new QObject(&widget);
    listener->setObjectName(marker);
    QObject::connect(&theme(), &Theme::changed, listener, put);
    put();
}

void dress(QPainter &painter, TextRole role, const QColor &ink, Qt::LayoutDirection direction)
{
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.setLayoutDirection(direction);
}

void layOnSidebar(QWidget &view)
{
    auto put = [&view] {
        QPalette palette = paletteFor(tokens());
        for (auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (auto role : {QPalette::Base, QPalette::Window})
                palette.setColor(group, role, tokens().sidebar);
        view.setPalette(palette);
    };
    QObject::connect(&theme(), &Theme::changed, &view, put);
    put();
}

void space(QLayout &layout, qreal spacing, qreal margin)
{
    space(layout, spacing, margin, margin);
}

void space(QLayout &layout, qreal spacing, qreal horizontal, qreal vertical)
{
    auto put = [&layout, spacing, horizontal, vertical] {
        layout.setContentsMargins(sp(horizontal), sp(vertical), sp(horizontal), sp(vertical));
        layout.setSpacing(sp(spacing));
    };
    QObject::connect(&theme(), &Theme::changed, &layout, put);
    put();
}

} // namespace throughline::ui
