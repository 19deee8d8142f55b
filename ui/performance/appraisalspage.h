#pragma once

#include "performance/appraisallist.h"
#include "performance/runningcycles.h"
#include "shell/page.h"
#include "tables/pagedmodel.h"

class QComboBox;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace throughline::ui {

class CycleForm;
class CycleRollPanel;
class EmptyState;
class Label;
class MessageBar;

/// S12: how far the appraisals of a cycle are. Managers see those they write, HR all of them, by
/// unit as well, and plans cycles here.
class AppraisalsPage final : public Page
{
    Q_OBJECT

public:
    AppraisalsPage(
        Workspace &workspace, std::optional<performance::CycleId> cycle, QWidget *parent = nullptr);

    QString title() const override { return tr("Appraisals"); }
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    void begin(const QString &intent) override;

private:
    enum View { Table, Empty, Planning, Rolling };
    struct Overview
    {
        std::vector<performance::Cycle> cycles;
        std::optional<performance::CycleId> shown;
        int count = 0;
        std::vector<performance::AppraisalPageStart> starts;
        std::vector<performance::UnitProgress> units;
    };

    void makeActions();
    QWidget *makeTable();
    QLayout *makeHeader();
    void load();
    void receive(const Result<Overview> &overview);
    void showCycles(const Overview &overview);
    void showUnits(const std::vector<performance::UnitProgress> &units);
    void offerActions();
    void openCurrent();
    void planCycle();
    void showRoll();
    void closeCycle();
    const performance::Cycle *chosen() const;
    performance::ListScope scope() const;

    std::optional<performance::CycleId> m_cycle;
    Overview m_overview;
    PagedModel<performance::AppraisalRow> *m_model;
    MessageBar *m_message;
    QComboBox *m_cycles;
    Label *m_about;
    QTableView *m_table;
    QTableView *m_units;
    QStandardItemModel *m_unitRows;
    EmptyState *m_empty;
    CycleForm *m_form = nullptr;
    CycleRollPanel *m_roll = nullptr;
    QStackedLayout *m_views;
    QAction *m_open, *m_plan, *m_people, *m_close, *m_retry;
};

} // namespace throughline::ui
