#include "competency/citingjobspanel.h"

#include "forms/button.h"
#include "forms/flow.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/views.h"
#include "jobs/jobwords.h"

#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

CitingJobsPanel::CitingJobsPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_note(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_moveChosen(button(tr("Move the chosen jobs")))
    , m_moveAll(button(tr("Move all that are behind")))
{
    setObjectName(u"citingJobs"_s);
    prepareTable(*m_table, tr("Jobs that carry it"));
    m_table->setObjectName(u"citingJobsTable"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&m_model);
    m_moveChosen->setObjectName(u"moveChosen"_s);
    m_moveAll->setObjectName(u"moveAll"_s);
    auto buttons = new Flow;
    space(*buttons, 2);
    buttons->addWidget(m_moveChosen);
    buttons->addWidget(m_moveAll);
    auto column = new QVBoxLayout(this);
    space(*column, 2, 0, 2);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CitingJobsPanel::offer);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { emit openAsked(m_citing.at(size_t(index.row())).id); });
    connect(m_moveAll, &QPushButton::clicked, this, [this] { emit moveAsked(behind()); });
    connect(m_moveChosen, &QPushButton::clicked, this, [this] {
        std::vector<jobs::JobId> chosen;
        for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
            chosen.push_back(m_citing.at(size_t(row.row())).id);
        emit moveAsked(chosen);
    });
}

void CitingJobsPanel::show(const std::vector<jobs::CitingJob> &citing, bool mayMove)
{
    const int stood = m_table->currentIndex().row();
    std::vector<jobs::JobId> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_citing.at(size_t(index.row())).id);
    const auto before = stood < 0 ? std::nullopt : std::optional(m_citing.at(size_t(stood)).id);
    const int place = rowAgain(citing, before, &jobs::CitingJob::id, stood);
    KeptPlace kept(*m_table);
    m_citing = citing;
    m_mayMove = mayMove;
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Job"), tr("Department"), tr("State"), tr("Wording")});
    for (const jobs::CitingJob &job : citing) {
        const QString revision = tr("Revision %1").arg(QLocale().toString(job.revision));
        QList<QStandardItem *> row;
        for (const QString &text : {job.title, job.unit.isEmpty() ? u"–"_s : job.unit,
                 wordFor(job.state), job.isBehind ? tr("%1, behind").arg(revision) : revision}) {
            row << new QStandardItem(text);
            row.last()->setEditable(false);
        }
        m_model.appendRow(row);
    }
    fitColumns(*m_table, 0);
    // Whoever took a job out of those to be moved took it out.
    kept.standOn(place,
        before ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate)
               : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (size_t i = 0; i < citing.size(); ++i)
        if (std::ranges::find(chosen, citing[i].id) != chosen.end())
            m_table->selectionModel()->select(
                m_model.index(int(i), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int late = int(behind().size());
    m_note->setText(citing.empty() ? tr("No job carries it yet.")
            : late == 0            ? tr("All of them carry its newest wording.")
                        : tr("%n job(s) carry an earlier wording until you move them. A draft with "
                             "the new wording then waits for approval; what is in force stays as "
                             "it is until then.",
                            nullptr, late));
    offer();
}

std::vector<jobs::JobId> CitingJobsPanel::behind() const
{
    std::vector<jobs::JobId> ids;
    for (const jobs::CitingJob &job : m_citing)
        if (job.isBehind)
            ids.push_back(job.id);
    return ids;
}

void CitingJobsPanel::selectBehind()
{
    QItemSelection late;
    for (size_t row = 0; row < m_citing.size(); ++row)
        if (m_citing[row].isBehind)
            late.select(m_model.index(int(row), 0), m_model.index(int(row), 3));
    m_table->selectionModel()->select(late, QItemSelectionModel::ClearAndSelect);
    m_table->setFocus();
}

void CitingJobsPanel::offer()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const bool canMove = std::ranges::any_of(
        rows, [this](const QModelIndex &row) { return m_citing.at(size_t(row.row())).isBehind; });
    m_moveChosen->setEnabled(m_mayMove && canMove);
    m_moveAll->setEnabled(m_mayMove && !behind().empty());
}

} // namespace throughline::ui
