#pragma once

#include "theme/icon.h"

#include <QWidget>

namespace throughline::ui {

/// A drawing beside words. It says nothing to a screen reader: the words do.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// `size` is in em.
    explicit IconLabel(
        IconName name, Tone tone = Tone::Secondary, qreal size = 1.25, QWidget *parent = nullptr);

    void set(IconName name, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    IconName m_name;
    Tone m_tone;
    qreal m_size;
};

} // namespace throughline::ui
