#pragma once

#include "performance/appraisallist.h"

#include <QWidget>

class QComboBox;

namespace throughline::ui {

class FilterField;

/// Narrows the overview of a cycle: by the beginnings of a name, by what is still to be done, and
/// for HR by unit, each unit with how many of its appraisals are shared.
class OverviewFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewFilter(QWidget *parent = nullptr);

    performance::AppraisalFilter value() const;
    void clear();
    void chooseUnit(qint64 unit);
    void showUnits(const std::vector<performance::UnitProgress> &units);
    void showCount(int shown, int all);
    QWidget &field();

signals:
    void changed();

private:
    FilterField *m_words;
    QComboBox *m_choice;
    QComboBox *m_unit;
};

} // namespace throughline::ui
