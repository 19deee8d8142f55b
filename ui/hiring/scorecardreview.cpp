#include "hiring/scorecardreview.h"

#include "forms/button.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/ratingcell.h"
#include "forms/views.h"
#include "hiring/hiringwords.h"
#include "hiring/overallbar.h"
#include "hiring/questionlist.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

ReviewTable::ReviewTable(ScorecardEditing &editing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editing(editing)
{
    connect(&editing, &ScorecardEditing::answerChanged, this,
        [this](int row) { emit dataChanged(index(row, 0), index(row, Word)); });
}

int ReviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_editing.count();
}

int ReviewTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Word + 1;
}

QVariant ReviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Question: return tr("Question");
    case Note: return tr("Note");
    case Rating: return tr("Rating");
    case Word: return tr("What it means");
    }
    return {};
}

QVariant ReviewTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SheetQuestion &question = m_editing.question(index.row());
    const ScorecardAnswer &answer = m_editing.answer(index.row());
    if (role == Qt::AccessibleTextRole)
        return index.column() == Note ? answer.note : spokenQuestion(m_editing, index.row());
    if (role == Qt::DecorationRole && index.column() == Question)
        return coreMark(question.question.isCore);
    if (role == Qt::ToolTipRole && index.column() == Question)
        return question.question.wording;
    if (role == Qt::ToolTipRole && index.column() == Note)
        return answer.note;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (Column(index.column())) {
    case Question:
        return QuestionList::tr("%1  %2").arg(index.row() + 1).arg(question.question.title);
    case Note: return role == Qt::EditRole ? answer.note : answer.note.simplified();
    case Rating: return answer.rating ? QVariant(answer.rating->number()) : QVariant();
    case Word:
        return answer.rating ? question.anchors[size_t(answer.rating->number() - 1)].title
                             : wordFor(answer.state);
    }
    return {};
}

bool ReviewTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Note)
        return false;
    m_editing.setNote(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ReviewTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Note && !m_editing.isSubmitted() ? flags | Qt::ItemIsEditable : flags;
}

ScorecardReview::ScorecardReview(ScorecardEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_table(new QTableView)
    , m_overallLabel(new Label(tr("Overall: would you hire this person?"), TextRole::Strong))
    , m_overall(new OverallBar)
    , m_missing(new QWidget)
    , m_links(new QVBoxLayout(m_missing))
{
    prepareTable(*m_table, tr("Your ratings"));
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setModel(new ReviewTable(editing, this));
    m_table->setItemDelegateForColumn(ReviewTable::Rating, new RatingCell(this));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ReviewTable::Question, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReviewTable::Note, QHeaderView::Stretch);
    header->setSectionResizeMode(ReviewTable::Rating, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReviewTable::Word, QHeaderView::ResizeToContents);
    m_overall->setObjectName(u"overall"_s);
    m_overall->setMaximumWidth(em(44));
    space(*m_links, 1);
    auto *column = new QVBoxLayout(this);
    space(*column, 3);
    column->addWidget(m_table, 1);
    column->addWidget(m_overallLabel);
    column->addWidget(m_overall);
    column->addWidget(m_missing);
    connect(m_overall, &OverallBar::chosen, &editing, &ScorecardEditing::recommend);
    for (auto changed :
        {&ScorecardEditing::recommendationChanged, &ScorecardEditing::submissionChanged})
        connect(&editing, changed, this, &ScorecardReview::showMissing);
    connect(&editing, &ScorecardEditing::answerChanged, this, &ScorecardReview::showMissing);
    showMissing();
}

int ScorecardReview::current() const
{
    return std::max(0, m_table->currentIndex().row());
}

void ScorecardReview::focusNext()
{
    for (int i = 0; i < m_editing.count(); ++i) {
        const int row = (current() + i) % m_editing.count();
        if (m_editing.answer(row).state != AnswerState::Unrated)
            continue;
        m_table->setCurrentIndex(m_table->model()->index(row, ReviewTable::Rating));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_editing.isSubmitted())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_overall->setFocus(Qt::OtherFocusReason);
}

void ScorecardReview::rateRow(std::optional<int> level)
{
    m_editing.rate(current(), level);
    if (level)
        focusNext();
}

bool ScorecardReview::eventFilter(QObject *object, QEvent *event)
{
    // What a note's editor leaves of a key comes by here too.
    if (object != m_table || !m_table->hasFocus() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_5) {
        rateRow(key.key() - Qt::Key_0);
        return true;
    }
    if (key.key() == Qt::Key_0 || key.key() == Qt::Key_Backspace) {
        rateRow(std::nullopt);
        return true;
    }
    if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !m_editing.isSubmitted()) {
        m_table->edit(m_table->model()->index(current(), ReviewTable::Note));
        return true;
    }
    return false;
}

QString ScorecardReview::sentenceFor(const ScorecardGap &gap) const
{
    const int number = gap.question ? m_editing.indexOf(*gap.question) + 1 : 0;
    switch (gap.kind) {
    case ScorecardGap::Kind::Unrated:
        return tr("Question %1 has no rating. Rate it, or mark it as not asked.").arg(number);
    case ScorecardGap::Kind::NoteMissing:
        return tr("Question %1 is rated %2 without a note. Say what was said.")
            .arg(number)
            .arg(m_editing.answer(number - 1).rating->number());
    case ScorecardGap::Kind::CoreUnexplained:
        return tr("Question %1 is about the core competency. Ask it, or say why it was not asked.")
            .arg(number);
    case ScorecardGap::Kind::Recommendation: return tr("Say what you recommend overall.");
    }
    return {};
}

void ScorecardReview::showMissing()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isOpen = !m_editing.isSubmitted();
    m_overall->setValue(m_editing.recommendation());
    m_overall->setEnabled(isOpen && m_editing.mayRecommend());
    const auto gaps = isOpen ? m_editing.gaps() : std::vector<ScorecardGap>();
    // More would push the table away; they follow one by one.
    const size_t mostLinks = height() < em(22) ? 1 : 3;
    QWidget *before = m_overall->lastTile();
    for (size_t i = 0; i < std::min(gaps.size(), mostLinks); ++i) {
        QPushButton *link = button(sentenceFor(gaps[i]), ButtonKind::Ghost);
        link->setIcon(icon(IconName::Attention, Tone::Attention));
        link->setObjectName(u"missing%1"_s.arg(i));
        connect(link, &QPushButton::clicked, this, [this, gap = gaps[i]] { go(gap); });
        m_links->addWidget(link, 0, Qt::AlignLeading);
        setTabOrder(before, link); // else it would come after all that the window holds
        before = link;
    }
    m_missing->setVisible(!gaps.empty());
}

void ScorecardReview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto isLow = [](const QSize &size) { return size.height() < em(22); };
    if (isLow(event->size()) != isLow(event->oldSize()))
        showMissing();
}

void ScorecardReview::setOverallVisible(bool isVisible)
{
    m_overallLabel->setVisible(isVisible);
    m_overall->setVisible(isVisible);
}

void ScorecardReview::go(const ScorecardGap &gap)
{
    if (!gap.question) {
        m_overall->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isNote = gap.kind != ScorecardGap::Kind::Unrated;
    const QModelIndex cell = m_table->model()->index(
        m_editing.indexOf(*gap.question), isNote ? ReviewTable::Note : ReviewTable::Rating);
    m_table->setCurrentIndex(cell);
    m_table->setFocus(Qt::OtherFocusReason);
    if (isNote)
        m_table->edit(cell);
}

} // namespace throughline::ui
