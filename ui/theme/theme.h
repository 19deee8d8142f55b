#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QLayout;
class QPainter;
class QWidget;

namespace throughline::ui {

class Desktop;

/// Which of the two looks is on; System asks the desktop.
enum class Mode { System, Light, Dark };

/// What a text is for. Sizes are factors of the body text, so they follow the reader's text size.
enum class TextRole {
    Display, ///< 1.9, the welcome only
    Title, ///< 1.4, the page
    Question, ///< 1.4, what an interviewer reads aloud
    Figure, ///< 1.7, the number of a card
    Subtitle, ///< 1.2, a section
    Strong, ///< 1.0, row titles and the labels of fields
    Body,
    Small, ///< 0.93, second lines and anchors; never under 9 pt at 100 %
    SmallStrong,
};

/// What a text's colour says; never the only thing that says it.
enum class Tone { Normal, Secondary, Muted, Disabled, Accent, Core, Ok, Attention, Problem, Info };

/// The look of the whole program: light or dark, and the size of text. Lives as long as the
/// application; everything that keeps a colour, a font or a measure of its own listens to
/// changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestText = 80, largestText = 200;

    /// Font, then style, then palette, for every widget there is and will be. `textPercent` is kept
    /// within 80 and 200. May be called at any time: open windows follow at once.
    void apply(Mode mode, int textPercent = 100);

    Mode mode() const { return m_mode; }
    int textPercent() const { return m_textPercent; }
    bool isDark() const { return m_dark; }

signals:
    /// After every widget has its new font and palette.
    void changed();

private:
    explicit Theme(QObject *parent);
    friend Theme &theme();
    void setFonts();
    void setColours();

    const QFont m_systemFont;
    Desktop *const m_desktop;
    Mode m_mode = Mode::Light;
    int m_textPercent = 100;
    bool m_dark = false;
    bool m_styled = false;
};

/// The theme of the running application.
Theme &theme();

/// `lines` body lines in pixels. Breakpoints and widths are said in em, so that they react to the
/// size of text as well as to the width of a window.
int em(qreal lines);
/// `steps` of the 4-pixel grid in pixels. Space grows half as fast as text.
int sp(qreal steps);

QFont fontFor(TextRole role);
QColor colourFor(Tone tone);

/// A soft ground and the ink that reads on it.
struct SoftColours
{
    QColor ground, ink;
};
SoftColours softFor(Tone tone);

QPalette paletteFor(const Tokens &);

/// Gives a widget the font and ink of a role, now and after every change of the theme.
void dress(QWidget &widget, TextRole role, Tone tone = Tone::Normal);
/// The same for what a delegate writes next: font, ink and reading direction.
void dress(QPainter &painter, TextRole role, const QColor &ink, Qt::LayoutDirection direction);
/// Lays a view on the sidebar's ground, now and after every change of the theme.
void layOnSidebar(QWidget &view);
/// Margins and spacing of a layout in sp() steps, now and after every change of the theme.
void space(QLayout &layout, qreal spacing, qreal margin = 0);
void space(QLayout &layout, qreal spacing, qreal horizontal, qreal vertical);

} // namespace throughline::ui
