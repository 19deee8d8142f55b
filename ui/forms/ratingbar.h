#pragma once

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QRadioButton;

namespace throughline::ui {

class Label;
class Paragraph;

/// What a level means: its short title and what it looks like.
struct Anchor
{
    QString title;
    QString behaviour;
};
using Anchors = std::array<Anchor, 5>;

/// Five tiles, 1 to 5, each with its anchor always in sight. One tab stop; the digits (also of the
/// keypad) rate, arrows, Home and End move, 0 and Backspace clear. Not rated is nothing, never 0.
class RatingBar final : public QWidget
{
    Q_OBJECT

public:
    /// AllAnchors shows every level's text (interviews); ChosenAnchor one line for the chosen level
    /// (where two bars stand side by side and the texts stand elsewhere on the page).
    enum class Texts { AllAnchors, ChosenAnchor };

    /// `name` is what a screen reader calls the group: "Rating for question 2".
    RatingBar(const QString &name, const Anchors &anchors, Texts texts = Texts::AllAnchors,
        QWidget *parent = nullptr);

    std::optional<int> value() const { return m_value; }
    /// Shows a level, 1 to 5, or none; emits nothing.
    void setValue(std::optional<int> level);
    /// Rates as the reader would, with signal; for Ctrl+1 … Ctrl+5 of a page.
    void rate(std::optional<int> level);
    void setAnchors(const Anchors &anchors);
    /// Shows somebody else's rating: it can be read and focused, not changed.
    void setReadOnly(bool readOnly);

signals:
    /// The reader rated or cleared.
    void rated(std::optional<int> level);

protected:
    bool eventFilter(QObject *, QEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void arrange();
    bool handleKey(const class QKeyEvent &);
    void moveBy(int steps);
    void showValue();
    void showTexts();

    Anchors m_anchors;
    Texts m_shown;
    std::optional<int> m_value;
    bool m_readOnly = false;
    bool m_stacked = false;
    QGridLayout *m_grid;
    std::array<QRadioButton *, 5> m_tiles;
    std::array<QWidget *, 5> m_texts;
    std::array<Paragraph *, 5> m_titles, m_behaviours;
    Paragraph *m_chosen;
};

} // namespace throughline::ui
