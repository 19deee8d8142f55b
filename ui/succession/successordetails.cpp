#include "succession/successordetails.h"

#include "base/clock.h"
#include "forms/chip.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/views.h"
#include "succession/coverage.h"
#include "succession/successionwords.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

Cover SuccessionPlan::cover() const
{
    std::vector<Readiness> named;
    for (const Successor &successor : successors)
        named.push_back(successor.readiness);
    return coverOf(named);
}

SuccessorDetails::SuccessorDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading(QString()))
    , m_cover(new Chip(QString()))
    , m_why(new Paragraph(QString()))
    , m_table(new QTableView)
    , m_proof(new Paragraph(QString()))
{
    prepareTable(*m_table, tr("Successors"));
    m_table->setObjectName("successors"_L1);
    m_table->setModel(&m_rows);
    limitHeight(*m_table);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { emit activated(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            m_proof->setText(index.siblingAtColumn(2).data(Qt::ToolTipRole).toString());
        });
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    space(*head, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_cover, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 2, 0);
    column->addLayout(head);
    column->addWidget(m_why);
    column->addWidget(m_table, 1);
    column->addWidget(m_proof);
    column->addStretch(0);
}

static QString whyWords(const SuccessionPlan &plan)
{
    const KeyPosition &position = plan.position;
    //: About a key position: unit, risk of loss, reason
    QString words = SuccessorDetails::tr("%1 · %2. %3")
                        .arg(position.unit, wordsFor(position.lossRisk), position.reason);
    const auto core = std::ranges::find_if(plan.asked, &CompetencyFit::isCore);
    if (core != plan.asked.end())
        //: What the job of a position asks of the core competency: name, level
        words += u' '
            + SuccessorDetails::tr("The job asks for %1 at level %2.")
                  .arg(core->competency)
                  .arg(core->asked);
    return words;
}

static QList<QStandardItem *> successorRow(const Successor &successor)
{
    const bool isDue = isReviewDue(successor, Clock::today());
    const QString readiness = isDue
        ? SuccessorDetails::tr("%1 – review due").arg(wordsFor(successor.readiness))
        : wordsFor(successor.readiness);
    QList<QStandardItem *> row{new QStandardItem(successor.name), new QStandardItem(readiness),
        new QStandardItem(successor.proof)};
    for (QStandardItem *item : row)
        item->setEditable(false);
    row.first()->setData(
        SuccessorDetails::tr("%1, %2, %3").arg(successor.name, readiness, successor.proof),
        Qt::AccessibleTextRole);
    //: What proves a successor's readiness, and the day it was assessed
    row.last()->setToolTip(
        SuccessorDetails::tr("“%1” (assessed %2)")
            .arg(successor.proof, QLocale().toString(successor.assessedOn, QLocale::ShortFormat)));
    return row;
}

void SuccessorDetails::showPlan(const SuccessionPlan *plan)
{
    const int stood = currentRow();
    const auto before = stood >= 0 && stood < int(m_shown.size())
        ? std::optional(m_shown[size_t(stood)].id)
        : std::nullopt;
    const bool isSame
        = plan && !m_shown.empty() && m_shown.front().position == plan->position.position;
    KeptPlace place(*m_table);
    m_shown = plan ? plan->successors : std::vector<Successor>();
    const int row = rowAgain(m_shown, before, &Successor::id, isSame ? stood : 0);
    m_rows.clear();
    m_rows.setHorizontalHeaderLabels({tr("Successor"), tr("Readiness"), tr("Proof")});
    m_title->setVisible(plan);
    m_cover->setVisible(plan);
    m_why->setVisible(plan);
    m_proof->setVisible(plan);
    m_table->setVisible(plan && !plan->successors.empty());
    if (!plan)
        return;
    m_title->setText(plan->position.title);
    m_cover->set(wordsFor(plan->cover()), toneFor(plan->cover()));
    m_why->setText(whyWords(*plan));
    for (const Successor &successor : plan->successors)
        m_rows.appendRow(successorRow(successor));
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(2, QHeaderView::Stretch); // cut here, whole below the table
    if (plan->successors.empty())
        m_proof->setText(tr("Nobody is named yet who could follow."));
    else
        place.standOn(row);
}

} // namespace throughline::ui
