#pragma once

#include "hiring/kitediting.h"

#include <QWidget>

class QVBoxLayout;

namespace throughline::ui {

/// What is good about a kit and what is not, each in a sentence with its icon.
class KitHealth final : public QWidget
{
    Q_OBJECT

public:
    explicit KitHealth(KitEditing &editing, QWidget *parent = nullptr);

private:
    void showFindings();
    void showShares();
    void add(bool isGood, const QString &sentence);
    QString sentenceFor(const hiring::PlanFinding &finding) const;

    KitEditing &m_editing;
    QVBoxLayout *m_lines;
};

} // namespace throughline::ui
