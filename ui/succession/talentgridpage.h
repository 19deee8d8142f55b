#pragma once

#include "forms/readingtrouble.h"
#include "shell/page.h"
#include "succession/potential.h"
#include "succession/talentboard.h"
#include "succession/talentgrid.h"

#include <QComboBox>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace throughline::ui {

class ActionBar;
class EmptyState;
class Paragraph;
class MessageBar;
class PotentialSheet;

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

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    enum View { Board, Table, Empty, Sheet };
    struct Grid
    {
        succession::TalentCounts counts;
        TalentBoard::Boxes cells;
        std::vector<succession::TalentRow> holding;
        std::vector<std::pair<qint64, QString>> units;
        QString coreName; ///< of the core competency, as the library calls it today
    };

    static Grid read(storage::Connection &db, std::optional<qint64> unit);
    void layOut();
    void load();
    void showGrid(const Grid &grid);
    void showUnits(const std::vector<std::pair<qint64, QString>> &units);
    void showTable(const Grid &grid); // talentgridtable.cpp
    void toggleTable();
    void chooseView();
    void assessCurrent();
    void endAsking();
    void openCurrent();
    std::optional<succession::TalentRow> current() const;
    void record(PersonId person, const succession::PotentialAnswers &answers);

    std::vector<succession::TalentRow> m_tableRows;
    QString m_coreName;
    QStandardItemModel m_tableModel;
    QAction *m_assess;
    QAction *m_open;
    QAction *m_table;
    QAction *m_reload;
    QAction *m_toAppraisals;
    QComboBox *m_unit;
    Paragraph *m_count;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    TalentBoard *m_board;
    QTableView *m_tableView;
    bool m_isEmpty = false;
    bool m_wantsTable = false;
    EmptyState *m_empty;
    QStackedLayout *m_views;
    QWidget *m_pages; // what the views stand in
    PotentialSheet *m_sheet;
    ActionBar *m_bar;
    bool m_isAsking = false;
};

} // namespace throughline::ui
