#pragma once

#include "theme/icon.h"

#include <QPushButton>

namespace throughline::ui {

class IconLabel;
class Label;
class Paragraph;

/// A button that carries more than one line; its height follows its width.
class WideButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WideButton(const QString &variant, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

/// One figure of a dashboard: what it is, how much, and since when or out of how many. Pressing it
/// opens the page behind it.
class Card final : public WideButton
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// The tone only supports what figure and detail already say in words.
    void setFigure(const QString &figure, const QString &detail, Tone tone = Tone::Normal);
    QString figure() const;

private:
    Paragraph *m_title;
    Label *m_figure;
    Paragraph *m_detail;
};

/// One of a few ways to go on, told in a title and a sentence ("Explore a demo company").
class ChoiceButton final : public WideButton
{
    Q_OBJECT

public:
    /// The title may hold an access key.
    ChoiceButton(
        IconName icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);
};

} // namespace throughline::ui
