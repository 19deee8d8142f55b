#include "hiring/livequestions.h"

#include "forms/naming.h"
#include "forms/views.h"
#include "hiring/questionlist.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr qreal questionListFrom = 62; // em: below, the list is a combo box

LiveQuestions::LiveQuestions(ScorecardEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_list(new QListView)
    , m_combo(new QComboBox)
    , m_scroll(new QScrollArea)
    , m_question(new QuestionView(editing))
{
    auto *questions = new QuestionList(editing, this);
    m_list->setObjectName(u"questions"_s);
    prepareList(*m_list, tr("Questions"));
    m_list->setModel(questions);
    m_combo->setObjectName(u"questionChoice"_s);
    name(*m_combo, tr("Question"));
    m_combo->setModel(questions);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_question);
    auto *right = new QVBoxLayout;
    space(*right, 2);
    right->addWidget(m_combo);
    right->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout(this);
    space(*row, 4);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { go(now.row()); });
    connect(m_combo, &QComboBox::activated, this, &LiveQuestions::go);
    fitToWidth();
}

void LiveQuestions::go(int index)
{
    if (index < 0)
        return;
    m_question->setQuestion(index);
    m_list->setCurrentIndex(m_list->model()->index(index, 0));
    m_combo->setCurrentIndex(index);
    m_scroll->ensureVisible(0, 0);
    emit currentChanged(index);
}

void LiveQuestions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToWidth();
}

void LiveQuestions::fitToWidth()
{
    const bool isWide = width() >= em(questionListFrom);
    m_list->setVisible(isWide);
    m_list->setFixedWidth(em(15));
    m_combo->setVisible(!isWide);
}

} // namespace throughline::ui
