#pragma once

#include "jobs/job.h"

#include <QStandardItemModel>
#include <QWidget>

#include <vector>

class QAction;
class QTableView;
class QStackedLayout;

namespace throughline::jobs {
struct JobRow;
struct Occupation;
} // namespace throughline::jobs

namespace throughline::ui {

class FilterField;
class Workspace;

/// What a new job can start from: a job in force, with all its words and competencies, or one of
/// the O*NET occupations, with its title and the core level that it suggests. Down goes from the
/// search to the list, Enter starts, Escape in the empty search leaves.
class PatternPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PatternPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Starts a search anew.
    void begin();
    QWidget *firstFocus() const;

signals:
    void jobChosen(throughline::jobs::JobVersionId version, const QString &title);
    void occupationChosen(const QString &code);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(
        const std::vector<jobs::JobRow> &jobs, const std::vector<jobs::Occupation> &occupations);
    void choose(const QModelIndex &index);

    Workspace &m_workspace;
    FilterField *m_words;
    QTableView *m_table;
    QStandardItemModel m_model;
    QStackedLayout *m_views; // table, nothing found
    QAction *m_start;
    QAction *m_back;
    QAction *m_clear;
    int m_edition = 0; // an answer to earlier words is dropped
};

} // namespace throughline::ui
