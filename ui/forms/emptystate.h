#pragma once

#include "theme/icon.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace throughline::ui {

class Label;
class Paragraph;

/// What a view shows instead of emptiness: a drawing, a title, one sentence and what to do now.
/// Sits beside the view in a stacked layout; its focus is the primary action.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(
        IconName icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setPrimary(QAction &action);
    void setSecondary(QAction &action);

    QString title() const;
    QString sentence() const;

private:
    Label *m_title;
    Paragraph *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace throughline::ui
