#pragma once

#include "jobs/citingjobs.h"

#include <QStandardItemModel>
#include <QWidget>

class QPushButton;
class QTableView;

namespace throughline::ui {

class Paragraph;

/// Which jobs carry the competency, in which wording; those that are behind can be moved, all or
/// some (S05).
class CitingJobsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CitingJobsPanel(QWidget *parent = nullptr);

    void show(const std::vector<jobs::CitingJob> &citing, bool mayMove);
    std::vector<jobs::JobId> behind() const;
    /// Selects those that are behind, for a choice among them.
    void selectBehind();
    QTableView &table() { return *m_table; }

signals:
    void moveAsked(const std::vector<throughline::jobs::JobId> &jobs);
    void openAsked(throughline::jobs::JobId job);

private:
    void offer();

    std::vector<jobs::CitingJob> m_citing;
    bool m_mayMove = false;
    QStandardItemModel m_model;
    QTableView *m_table;
    Paragraph *m_note;
    QPushButton *m_moveChosen, *m_moveAll;
};

} // namespace throughline::ui
