#pragma once

#include "shell/page.h"
#include "succession/potential.h"
#include "succession/talentgrid.h"

#include <QComboBox>
#include <QListView>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

#include <array>

namespace throughline::ui {

class EmptyState;
class Paragraph;
class MessageBar;
class PotentialSheet;
class TalentCell;

/// S14: performance across, potential upwards, over the people in sight. Performance is read from
/// the latest shared appraisal and not moved by hand; potential is assessed with two reasons.
class TalentGridPage final : public Page
{
    Q_OBJECT

public:
    explicit TalentGridPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;

private:
    struct Grid
    {
        succession::TalentCounts counts;
        std::array<std::array<std::vector<succession::TalentRow>, 3>, 3> cells;
        std::vector<succession::TalentRow> holding;
        std::vector<std::pair<qint64, QString>> units;
    };

    static Grid read(storage::Connection &db, std::optional<qint64> unit);
    void layOut();
    QWidget *makeGrid();
    QWidget *makeHolding();
    void load();
    void show(const Grid &grid);
    void showUnits(const std::vector<std::pair<qint64, QString>> &units);
    void showTable(const Grid &grid);
    void toggleTable();
    void assessCurrent();
    void openCurrent();
    std::optional<succession::TalentRow> current() const;
    void record(PersonId person, const succession::PotentialAnswers &answers);

    std::array<std::array<TalentCell *, 3>, 3> m_cells; ///< [performance][potential]
    std::vector<succession::TalentRow> m_holdingRows;
    std::vector<succession::TalentRow> m_tableRows;
    QStandardItemModel m_holdingModel;
    QStandardItemModel m_tableModel;
    QAction *m_assess;
    QAction *m_open;
    QAction *m_table;
    QAction *m_reload;
    QAction *m_toAppraisals;
    QComboBox *m_unit;
    Paragraph *m_count;
    MessageBar *m_message;
    QListView *m_holding;
    QTableView *m_tableView;
    EmptyState *m_empty;
    QStackedLayout *m_views;
    PotentialSheet *m_sheet;
};

} // namespace throughline::ui
