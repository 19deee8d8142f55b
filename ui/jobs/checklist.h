#pragma once

#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace throughline::ui {

/// One thing that was looked at: in order, worth a look, or only told.
struct CheckLine
{
    enum class Kind { Fine, Missing, Advice, Note };

    Kind kind;
    QString sentence;

    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

/// What the program sees in a description while it is written, in sentences with an icon each.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void show(const QList<CheckLine> &lines);
    using QWidget::show;
    QList<CheckLine> lines() const { return m_lines; }

private:
    QList<CheckLine> m_lines;
    QVBoxLayout *m_column;
};

} // namespace throughline::ui
