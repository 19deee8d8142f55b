#include "hiring/comparisonpage.h"

#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/ratingcell.h"
#include "forms/scrollpage.h"
#include "forms/turnto.h"
#include "forms/views.h"
#include "hiring/answernotes.h"
#include "hiring/comparisontable.h"
#include "hiring/hiringwords.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QListView>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static constexpr int comparedApplication = Qt::UserRole + 1;

ComparisonPage::ComparisonPage(Workspace &workspace, RequisitionId id, QWidget *parent)
    : Page(workspace, parent)
    , m_id(id)
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_choice(new QStandardItemModel(this))
    , m_choiceList(new QListView)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_weight(new QSpinBox)
    , m_sentence(new Paragraph({}, TextRole::Body))
    , m_table(new QTableView)
    , m_ratingCell(new RatingCell(this))
    , m_notes(new AnswerNotes)
{
    setObjectName(u"comparisonPage"_s);
    makeActions();
    m_comparison = makeComparison();
    m_messages->hide();
    m_pages->addWidget(new QWidget);
    m_pages->addWidget(m_comparison);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 4, 3);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    connect(m_slider, &QSlider::valueChanged, this, &ComparisonPage::setWeight);
    connect(m_weight, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_choice, &QStandardItemModel::itemChanged, this, &ComparisonPage::compare);
    connect(&workspace.store(), &storage::Store::changed, this, &ComparisonPage::follow);
    load();
}

QWidget *ComparisonPage::makeWeight()
{
    m_slider->setObjectName(u"coreWeightSlider"_s);
    m_slider->setRange(0, 100);
    m_slider->setPageStep(5);
    m_weight->setObjectName(u"coreWeight"_s);
    m_weight->setRange(0, 100);
    m_weight->setSuffix(tr(" %"));
    name(*m_slider, tr("Core weight, slider"));
    name(*m_weight, tr("Core weight in percent"));
    auto *label = new Label(tr("Core &weight"), TextRole::Strong);
    label->setBuddy(m_weight);
    auto *weight = new QWidget;
    auto *row = new QHBoxLayout(weight);
    space(*row, 3);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_weight);
    return weight;
}

QWidget *ComparisonPage::makeComparison()
{
    m_sentence->setObjectName(u"sensitivity"_s);
    m_sentence->setMaximumWidth(QWIDGETSIZE_MAX);
    m_table->setObjectName(u"comparisonTable"_s);
    m_choiceList->setObjectName(u"candidates"_s);
    prepareTable(*m_table, tr("Candidates compared"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    prepareList(*m_choiceList, tr("Candidates to compare"));
    m_choiceList->setModel(m_choice);
    auto *who = new QWidget;
    who->setFixedWidth(em(14));
    auto *left = new QVBoxLayout(who);
    space(*left, 2);
    left->addWidget(m_choiceList, 1);
    left->addWidget(buttonFor(*m_debrief));
    auto *scores = new QWidget;
    auto *right = new QVBoxLayout(scores);
    space(*right, 2);
    right->addWidget(makeWeight());
    right->addWidget(m_sentence);
    right->addWidget(m_notes->under(*m_table), 1);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    space(*row, 4);
    auto *scroll = new ScrollPage(*scores);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is too high scrolls
    row->addWidget(who);
    row->addWidget(scroll, 1);
    return whole;
}

QString ComparisonPage::title() const
{
    return m_requisition.isEmpty() ? tr("Compare candidates")
                                   : tr("Compare candidates · %1").arg(isolated(m_requisition));
}

QWidget *ComparisonPage::firstFocus()
{
    return m_pages->currentWidget() == m_comparison ? m_weight : m_pages->currentWidget();
}

void ComparisonPage::load()
{
    workspace()
        .store()
        .read([id = m_id](storage::Connection &db) {
            return Result<std::vector<Comparable>>(Debriefing(db).comparable(id));
        })
        .then(this,
            [this](const Result<std::vector<Comparable>> &choice) { receivedChoice(choice); });
}

/// Comparing is recorded, which is a change as well: it is only done anew where it differs.
void ComparisonPage::follow()
{
    if (!m_model && !m_empty)
        return;
    workspace()
        .store()
        .read([id = m_id, chosen = chosen(), known = m_comparable](
                  storage::Connection &db) -> Result<std::optional<Comparison>> {
            Debriefing debriefing(db);
            if (debriefing.comparable(id) != known)
                return std::optional<Comparison>();
            const auto now = debriefing.peek(id, chosen);
            return now ? Result<std::optional<Comparison>>(*now) : now.error();
        })
        .then(this, [this](const Result<std::optional<Comparison>> &now) {
            if (now && !*now)
                load();
            else if (now && m_model && **now != m_model->comparison())
                compare();
        });
}

/// Whoever was known stays ticked or not; whoever comes is ticked while there is room, and nobody
/// has chosen yet.
void ComparisonPage::showChoice(const std::vector<Comparable> &choice)
{
    const auto before = chosen();
    const bool isFirst = m_comparable.size() < fewestCompared;
    const QVariant stood = m_choiceList->currentIndex().data(comparedApplication);
    KeptPlace place(*m_choiceList);
    const QSignalBlocker quiet(m_choice);
    m_choiceList->setModel(nullptr); // which the blocked signals would leave behind
    m_choice->clear();
    for (const Comparable &one : choice) {
        auto *item = new QStandardItem(one.name);
        item->setCheckable(true);
        item->setEditable(false);
        item->setData(one.application.number(), comparedApplication);
        const bool isChosen = isFirst ? m_choice->rowCount() < int(mostCompared)
                                      : std::ranges::find(before, one.application) != before.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        m_choice->appendRow(item);
    }
    m_comparable = choice;
    m_choiceList->setModel(m_choice);
    const auto again
        = m_choice->match(m_choice->index(0, 0), comparedApplication, stood, 1, Qt::MatchExactly);
    place.standOn(again.isEmpty() ? 0 : again.front().row());
}

void ComparisonPage::receivedChoice(const Result<std::vector<Comparable>> &choice)
{
    if (!choice) {
        showComparison(choice.error());
        return;
    }
    showChoice(*choice);
    if (choice->size() < fewestCompared) {
        showEmpty(tr("Choose 2 to 6 candidates"),
            tr("A comparison needs at least two candidates with a submitted scorecard."),
            *m_candidates);
        emit settled();
        return;
    }
    compare();
}

std::vector<ApplicationId> ComparisonPage::chosen() const
{
    std::vector<ApplicationId> ids;
    for (int row = 0; row < m_choice->rowCount(); ++row)
        if (m_choice->item(row)->checkState() == Qt::Checked)
            ids.emplace_back(m_choice->item(row)->data(comparedApplication).toLongLong());
    return ids;
}

void ComparisonPage::compare()
{
    workspace()
        .store()
        .write([id = m_id, chosen = chosen()](
                   storage::Connection &db) { return Debriefing(db).compare(id, chosen); })
        .then(this, [this](const Result<Comparison> &comparison) { showComparison(comparison); });
}

void ComparisonPage::showComparison(const Result<Comparison> &comparison)
{
    if (!comparison) {
        if (m_model)
            tellFailure(comparison.error());
        else
            showEmpty(
                tr("This comparison cannot be shown"), messageFor(comparison.error()), *m_tryAgain);
        emit settled();
        return;
    }
    m_requisition = comparison->title;
    const ComparedCell before = m_model ? m_model->cellAt(m_table->currentIndex()) : ComparedCell();
    const bool isTrial = m_model && m_weight->value() != m_model->comparison().coreWeight;
    const int weight = isTrial ? m_weight->value() : comparison->coreWeight;
    KeptPlace place(*m_table);
    auto *model = new ComparisonTable(*comparison, this);
    m_table->setModel(model);
    delete std::exchange(m_model, model);
    QList<int> candidates;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->setItemDelegateForColumn(column, m_ratingCell);
        candidates << column;
    }
    fitColumns(*m_table, candidates);
    limitHeight(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ComparisonPage::showNotes);
    setWeight(weight);
    m_table->setAutoScroll(false); // what is compared stands in the first column, and is read first
    m_table->setCurrentIndex(m_model->indexOf(before));
    m_table->setAutoScroll(true);
    if (before.application)
        place.bringBack();
    showWarnings();
    const bool isFirst = m_pages->currentWidget() != m_comparison;
    if (isFirst)
        turnTo(*m_pages, *m_comparison);
    delete std::exchange(m_empty, nullptr);
    if (isFirst && isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    emit titleChanged();
    emit settled();
}

/// One candidate ticked too many or too few is nothing that trying again would mend.
void ComparisonPage::tellFailure(const Error &error)
{
    if (error.kind == Error::Kind::Invalid)
        m_messages->tell(Severity::Attention, messageFor(error), {});
    else
        m_messages->tell(Severity::Problem, messageFor(error), {m_tryAgain});
}

void ComparisonPage::showWarnings()
{
    const Comparison &comparison = m_model->comparison();
    if (comparison.isAcrossPlans)
        m_messages->tell(Severity::Attention,
            tr("These candidates were interviewed with different versions of the kit, so their "
               "places do not compare like with like. The version stands beside each name."),
            {});
    else if (comparison.isUnevenPanel)
        m_messages->tell(Severity::Attention,
            tr("Not everybody was seen by the same number of interviewers. Averages of few ratings "
               "are less certain."),
            {});
    else
        m_messages->dismiss();
}

void ComparisonPage::showEmpty(const QString &title, const QString &sentence, QAction &action)
{
    auto *empty = new EmptyState(IconName::Table, title, sentence);
    empty->setObjectName(u"empty"_s);
    empty->setPrimary(action);
    m_pages->addWidget(empty);
    turnTo(*m_pages, *empty);
    delete std::exchange(m_empty, empty);
}

void ComparisonPage::setWeight(int percent)
{
    m_weight->setValue(percent);
    m_slider->setValue(percent);
    if (!m_model)
        return;
    const QModelIndex before = m_table->currentIndex();
    const int scrolled = m_table->horizontalScrollBar()->value();
    m_model->setCoreWeight(percent);
    m_table->setCurrentIndex(m_model->index(before.row(), std::max(1, before.column())));
    m_table->horizontalScrollBar()->setValue(scrolled);
    const int asked = m_model->comparison().coreWeight;
    QString sentence = m_model->sensitivityText();
    if (percent != asked)
        //: Behind the sentence on who stays first: the weight on the screen is not the job's (H-29)
        sentence += u' '
            + tr("A trial only: the job weighs it %1, and decisions are kept against that.")
                  .arg(percentText(asked));
    m_sentence->setText(sentence);
}

void ComparisonPage::showNotes()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.column() == 0 || m_model->isTotal(current.row()))
        return;
    const ComparedCandidate &candidate = m_model->candidateAt(current.column());
    m_notes->setNotes(m_model->comparison().headings.at(size_t(current.row())),
        candidate.interviewers, candidate.answers);
}

} // namespace throughline::ui
