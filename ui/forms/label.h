#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace throughline::ui {

/// One line of text in the font and ink of a role, through every change of the theme. It never
/// shrinks under its words: what may be long is a Paragraph.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Normal,
        QWidget *parent = nullptr);

    TextRole role() const { return m_role; }
    void setTone(Tone tone);
    /// Where the text stands in a label higher than itself; it always begins at the leading edge.
    void setVerticalAlignment(Qt::Alignment vertical);
    void centre();

protected:
    void changeEvent(QEvent *) override;

private:
    void alignToReading();

    TextRole m_role;
    Tone m_tone;
};

/// Text that wraps, at most 65 characters wide so that it reads well.
class Paragraph final : public Label
{
    Q_OBJECT

public:
    explicit Paragraph(const QString &text, TextRole role = TextRole::Body,
        Tone tone = Tone::Normal, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;
};

/// A section's title; `Title` for the page, `Subtitle` for what stands below it.
class Heading final : public Label
{
    Q_OBJECT

public:
    explicit Heading(
        const QString &text, TextRole role = TextRole::Subtitle, QWidget *parent = nullptr);
};

} // namespace throughline::ui
