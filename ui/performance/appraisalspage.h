#pragma once

#include "forms/readingtrouble.h"
#include "performance/appraisallist.h"
#include "performance/reminding.h"
#include "performance/runningcycles.h"
#include "shell/page.h"
#include "tables/pagedchoice.h"

class QComboBox;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace throughline::ui {

class ActionBar;
class CycleForm;
class CycleRollPanel;
class EmptyState;
class Label;
class MessageBar;
class OverviewFilter;
class UnitProgressTable;

/// S12: how far the appraisals of a cycle are. Managers see those of their line, HR all of them, by
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
    /// What is shown below the header.
    enum View { Table, Units, NoCycle, NoMatch, Nobody, Planning, Rolling };
    struct Overview
    {
        std::vector<performance::Cycle> cycles;
        std::optional<performance::CycleId> shown;
        performance::AppraisalFilter filter;
        int count = 0; ///< of those that match the filter
        int all = 0;
    };

    void makeActions();
    void makeViews();
    void makeTable();
    QLayout *makeHeader();
    void makeBar();
    void turnTo(View view);
    View restingView() const;
    QWidget *widgetOf(View view) const;
    void offerActions();
    void openCurrent();
    void toggleUnits();
    void remind();
    void sendReminder(const std::vector<performance::Addressee> &people);

    // What it reads and shows (appraisalslisting.cpp)
    static Overview readOverview(storage::Connection &connection,
        std::optional<performance::CycleId> cycle, const performance::AppraisalFilter &filter);
    void load();
    void receive(const Result<Overview> &overview);
    void readUnits(int question);
    void receiveUnits(const std::vector<performance::UnitProgress> &units);
    void showCycles();
    void showRows();
    const performance::Cycle *chosen() const;

    // What HR does with a cycle (appraisalsplanning.cpp)
    void planCycle();
    void showRoll();
    void closeCycle();

    std::optional<performance::CycleId> m_cycle;
    Overview m_overview;
    std::vector<performance::UnitProgress> m_progress; // for HR
    bool m_readsUnits = false;
    int m_question = 0; // an answer to an earlier question is dropped
    PagedModel<performance::AppraisalRow> *m_model;
    PagedChoice<performance::AppraisalRow, performance::AppraisalId> *m_choice;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    QComboBox *m_cycles;
    Label *m_about;
    OverviewFilter *m_filter;
    QTableView *m_table;
    UnitProgressTable *m_units;
    EmptyState *m_noCycle;
    EmptyState *m_noMatch;
    EmptyState *m_nobody; ///< of this cycle's appraisals none is in sight
    CycleForm *m_form = nullptr;
    CycleRollPanel *m_roll = nullptr;
    QStackedLayout *m_views;
    View m_view = Table; // also while it is read: it takes the first focus
    ActionBar *m_bar;
    QPushButton *m_cycleButton;
    QAction *m_open, *m_byUnit, *m_plan, *m_people, *m_close, *m_remind, *m_clear, *m_retry;
};

} // namespace throughline::ui
