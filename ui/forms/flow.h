#pragma once

#include <QLayout>

namespace throughline::ui {

/// Lays a row of buttons and short labels in reading order and begins a new line when one is full,
/// so that a form is never wider than its widest button, in any language and size of text.
class Flow final : public QLayout
{
    Q_OBJECT

public:
    /// On which side of the line its items gather.
    enum class Side { Leading, Trailing };

    explicit Flow(Side side = Side::Leading);
    ~Flow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        QList<QLayoutItem *> items;
        int width = 0, height = 0;
    };
    QList<Line> linesIn(int width) const;

    Side m_side;
    QList<QLayoutItem *> m_items;
};

/// The buttons at the end of a form, in reading order; the one that does it comes last.
Flow *buttonRow(std::initializer_list<QWidget *> buttons);

} // namespace throughline::ui
