#pragma once

#include "hiring/scorecard.h"

#include <QWidget>

class QRadioButton;

namespace throughline::ui {

/// "Would you hire?" in four tiles, from No to Strong yes. One tab stop; the digits 1 to 4 and the
/// arrows answer. Disabled until every question has an answer (H-22).
class OverallBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OverallBar(QWidget *parent = nullptr);

    void setValue(std::optional<hiring::Recommendation> value);

    /// The last in the order of Tab, for what follows it.
    QWidget *lastTile() const;

signals:
    void chosen(throughline::hiring::Recommendation value);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void choose(int number);

    std::array<QRadioButton *, 4> m_tiles;
    int m_value = 0; // 0: none
};

} // namespace throughline::ui
