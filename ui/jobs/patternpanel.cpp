#include "jobs/patternpanel.h"

#include "competency/competencywords.h"
#include "exchange/occupationsimport.h"
#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/label.h"
#include "forms/views.h"
#include "jobs/joblist.h"
#include "shell/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

/// More than that nobody reads; another letter tells.
static constexpr size_t mostOfAKind = 50;

enum PatternRole { VersionRole = Qt::UserRole, CodeRole };

PatternPanel::PatternPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new FilterField(tr("Find a job or an occupation")))
    , m_table(new QTableView)
    , m_views(new QStackedLayout)
    , m_start(new QAction(tr("&Start from this"), this))
    , m_back(new QAction(tr("&Back to the jobs"), this))
    , m_clear(new QAction(tr("Clear the search"), this))
{
    setObjectName("patterns"_L1);
    m_words->setObjectName("patternSearch"_L1);
    m_words->field().setObjectName("patternSearchField"_L1);
    m_words->field().installEventFilter(this);
    m_table->setObjectName("patternTable"_L1);
    prepareTable(*m_table, tr("What a job can start from"));
    m_table->setModel(&m_model);
    auto *nothing = new EmptyState(IconName::Search, tr("Nothing matches"),
        tr("Try another word of the title, in English for an occupation."));
    nothing->setPrimary(*m_clear);
    m_views->addWidget(m_table);
    m_views->addWidget(nothing);

    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(
        new Paragraph(tr("A job in force lends its words and competencies; an O*NET occupation its "
                         "title, and the "
                         "level of the core competency that its importances suggest."),
            TextRole::Body, Tone::Secondary));
    auto *row = new QHBoxLayout;
    space(*row, 2);
    row->addWidget(m_words, 1);
    row->addWidget(buttonFor(*m_start));
    row->addWidget(buttonFor(*m_back, ButtonKind::Ghost));
    column->addLayout(row);
    column->addLayout(m_views, 1);

    connect(m_words, &FilterField::filterChanged, this, &PatternPanel::search);
    connect(m_table, &QTableView::activated, this, &PatternPanel::choose);
    connect(m_start, &QAction::triggered, this, [this] { choose(m_table->currentIndex()); });
    connect(m_back, &QAction::triggered, this, &PatternPanel::left);
    connect(m_clear, &QAction::triggered, this, &PatternPanel::begin);
}

void PatternPanel::begin()
{
    m_words->setText({});
    search();
    firstFocus()->setFocus();
}

QWidget *PatternPanel::firstFocus() const
{
    return &m_words->field();
}

bool PatternPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_words->field() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && m_words->text().isEmpty()) {
            emit left();
            return true;
        }
        if (key == Qt::Key_Down && m_model.rowCount() > 0) {
            m_table->setFocus();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_model.rowCount() == 1) {
            choose(m_model.index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PatternPanel::search()
{
    struct Found
    {
        std::vector<jobs::JobRow> jobs;
        std::vector<jobs::Occupation> occupations;
    };
    m_workspace.store()
        .read([words = m_words->text()](storage::Connection &db) {
            jobs::JobList list(db, {words, jobs::JobState::Published});
            const auto starts = list.starts();
            return Found{starts.empty() ? std::vector<jobs::JobRow>() : list.page(starts.front()),
                exchange::builtInOccupationsLike(words)};
        })
        .then(this, [this, edition = ++m_edition](const Result<Found> &found) {
            if (found && edition == m_edition)
                show(found->jobs, found->occupations);
        });
}

static QList<QStandardItem *> patternRow(
    const QString &title, const QString &from, jobs::Level level)
{
    QList<QStandardItem *> row;
    for (const QString &text : {title, from, numberAndWordFor(level)}) {
        row << new QStandardItem(text);
        row.last()->setEditable(false);
    }
    return row;
}

void PatternPanel::show(
    const std::vector<jobs::JobRow> &jobs, const std::vector<jobs::Occupation> &occupations)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Title"), tr("From"), tr("Core level")});
    for (size_t i = 0; i < std::min(jobs.size(), mostOfAKind); ++i) {
        const jobs::JobRow &job = jobs[i];
        //: %1 is a unit: where a job in force is
        auto row = patternRow(job.title,
            job.unit ? tr("Job in %1").arg(*job.unit) : tr("Job without a unit"), job.coreLevel);
        row.first()->setData(job.version.number(), VersionRole);
        m_model.appendRow(row);
    }
    for (size_t i = 0; i < std::min(occupations.size(), mostOfAKind); ++i) {
        auto row = patternRow(occupations[i].title, tr("O*NET %1").arg(occupations[i].code),
            jobs::suggestedCore(occupations[i]).level);
        row.first()->setData(occupations[i].code, CodeRole);
        m_model.appendRow(row);
    }
    fitColumns(*m_table, 0);
    const bool hasAny = m_model.rowCount() > 0;
    m_start->setEnabled(hasAny);
    m_views->setCurrentIndex(hasAny ? 0 : 1);
    if (hasAny)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void PatternPanel::choose(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (const QVariant version = first.data(VersionRole); version.isValid())
        emit jobChosen(jobs::JobVersionId(version.toLongLong()), first.data().toString());
    else if (const QString code = first.data(CodeRole).toString(); !code.isEmpty())
        emit occupationChosen(code);
}

} // namespace throughline::ui
