#pragma once

#include "succession/successionplans.h"

#include <QStandardItemModel>
#include <QTableView>

namespace throughline::ui {

class Chip;
class Heading;
class Paragraph;

/// One key position with everything that hangs on it.
struct SuccessionPlan
{
    succession::KeyPosition position;
    std::vector<succession::Successor> successors;
    std::vector<succession::CompetencyFit> asked; ///< of its job; empty without a description

    succession::Cover cover() const;
};

/// Why a position is key, what its job asks in service, and who could follow, each with readiness
/// and proof (P54).
class SuccessorDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit SuccessorDetails(QWidget *parent = nullptr);

    void showPlan(const SuccessionPlan *plan); ///< null: nothing is chosen
    /// The row of the chosen successor in the plan; -1 without one.
    int currentRow() const { return m_table->currentIndex().row(); }
    QTableView &table() { return *m_table; }

signals:
    void activated(int row);

private:
    QStandardItemModel m_rows;
    std::vector<succession::Successor> m_shown;
    Heading *m_title;
    Chip *m_cover;
    Paragraph *m_why;
    QTableView *m_table;
    Paragraph *m_proof; // of the chosen one
};

} // namespace throughline::ui
