#pragma once

#include "forms/once.h"
#include "forms/readingtrouble.h"
#include "jobs/coverage.h"
#include "jobs/joblist.h"
#include "shell/page.h"
#include "tables/pagedchoice.h"

#include <QStackedLayout>
#include <QTableView>

class QComboBox;

namespace throughline::ui {

class ActionBar;
class CoveragePanel;
class EmptyState;
class FilterField;
class MessageBar;
class PatternPanel;

/// S03: which jobs are there, and does each say what good customer service means in it? Ctrl+T
/// turns the list into the coverage report.
class JobsPage final : public Page
{
    Q_OBJECT

public:
    explicit JobsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    void begin(const QString &intent) override;

private:
    QWidget *makeList();
    void reload();
    void show(int rows, const std::vector<jobs::JobPageStart> &starts);
    void fail(const Error &error);
    void openRow(const QModelIndex &index);
    void setCoverageShown(bool shown);

    // How jobs come about (jobstarting.cpp).
    void addJob();
    void showPatterns();
    void startFromJob(jobs::JobVersionId pattern, const QString &title);
    void startFromOccupation(const QString &code);
    void openStarted(const Result<jobs::JobDescription> &job);
    void addOccupations();

    jobs::JobFilter filter() const;

    PagedModel<jobs::JobRow> m_model;
    QAction *m_new;
    QAction *m_newFrom;
    QAction *m_import;
    QAction *m_coverage;
    QAction *m_export;
    QAction *m_clearFilter;
    QAction *m_retry;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    FilterField *m_filter;
    QComboBox *m_state;
    QTableView *m_table;
    PagedChoice<jobs::JobRow, jobs::JobId> *m_choice;
    EmptyState *m_nothingYet;
    EmptyState *m_nothingMatches;
    CoveragePanel *m_report;
    PatternPanel *m_patterns;
    ActionBar *m_bar;
    QStackedLayout *m_views; // table, nothing yet, nothing matches
    QStackedLayout *m_sides; // list, coverage, patterns
    Once m_starting;
    bool m_isFresh = false; // the first rows of a list decide how wide its columns are
    int m_edition = 0; // an answer to an earlier filter is dropped
};

} // namespace throughline::ui
