#include "competency/questionspanel.h"

#include "competency/competencywords.h"
#include "forms/button.h"
#include "forms/chip.h"
#include "forms/formdraft.h"
#include "forms/keptplace.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using competency::Question;
using competency::QuestionKind;
using competency::QuestionState;

QuestionsPanel::QuestionsPanel(storage::Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_draft(new FormDraft(store, this))
{
    setObjectName(u"questions"_s);
    auto panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeList());
    panes->addWidget(makeForm());
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    auto column = new QVBoxLayout(this);
    space(*column, 0, 0, 2);
    m_message = new MessageBar;
    m_message->setObjectName(u"questionMessage"_s);
    column->addWidget(m_message);
    column->addWidget(panes);
    keepDraft();
    showCurrent();
}

QWidget *QuestionsPanel::makeList()
{
    auto side = new QWidget;
    m_list = new QListView;
    m_list->setObjectName(u"questionList"_s);
    prepareList(*m_list, tr("Questions"));
    m_list->setModel(&m_model);
    m_add = button(tr("Add a question"));
    m_add->setObjectName(u"addQuestion"_s);
    auto column = new QVBoxLayout(side);
    space(*column, 2);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &QuestionsPanel::addAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &QuestionsPanel::showCurrent);
    return side;
}

static QTextEdit *questionText(const QString &objectName, const QString &text, qreal lines)
{
    auto edit = new QTextEdit;
    edit->setObjectName(objectName);
    prepareText(*edit, text);
    edit->setMinimumHeight(em(lines));
    return edit;
}

QWidget *QuestionsPanel::makeForm()
{
    m_state = new Chip({});
    m_title = new QLineEdit;
    m_title->setObjectName(u"questionTitle"_s);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"questionKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(14);
    for (const QuestionKind kind : {QuestionKind::Behavioural, QuestionKind::Situational})
        m_kind->addItem(wordFor(kind), int(kind));
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"questionMinutes"_s);
    m_minutes->setRange(1, 60);
    m_wording = questionText(u"questionWording"_s, tr("Question"), 3.4);
    m_probes = questionText(u"questionProbes"_s, tr("Probes, one per line"), 4);
    m_goodAnswer = questionText(u"questionGoodAnswer"_s, tr("Listen for"), 3.4);

    auto content = new QWidget;
    auto form = new QFormLayout(content);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    space(*form, 2, 3, 0);
    form->addRow(m_state);
    formRow(*form, tr("Title"), *m_title);
    formRow(*form, tr("Question"), *m_wording);
    formRow(*form, tr("Probes"), *m_probes);
    formRow(*form, tr("Listen for"), *m_goodAnswer);
    formRow(*form, tr("Kind"), *m_kind);
    formRow(*form, tr("Minutes"), *m_minutes);
    name(*m_probes, tr("Probes, one per line"));

    m_save = button(tr("Keep this draft"));
    m_save->setObjectName(u"saveQuestion"_s);
    m_publish = button(tr("Publish this question"));
    m_publish->setObjectName(u"publishQuestion"_s);
    m_reword = button(tr("Reword it"));
    m_reword->setObjectName(u"rewordQuestion"_s);
    m_retire = button(tr("Retire it"));
    m_retire->setObjectName(u"retireQuestion"_s);
    auto buttons = new QHBoxLayout;
    space(*buttons, 2);
    for (QPushButton *each : {m_save, m_publish, m_reword, m_retire})
        buttons->addWidget(each);
    buttons->addStretch();
    form->addRow(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveAsked(written()); });
    connect(m_publish, &QPushButton::clicked, this, [this] { emit publishAsked(written()); });
    connect(m_reword, &QPushButton::clicked, this, [this] { emit rewordAsked(current()->id); });
    connect(m_retire, &QPushButton::clicked, this,
        [this] { emit retireAsked(current()->id, current()->version); });

    auto scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void QuestionsPanel::show(const std::vector<Question> &questions, bool writable)
{
    const auto before = current() ? std::optional(current()->id) : std::nullopt;
    const int row = rowAgain(questions, before, &Question::id, m_list->currentIndex().row());
    KeptPlace place(*m_list);
    m_isFilling = true; // rows that go on the way are chosen by nobody
    m_isWritable = writable;
    m_questions = questions;
    m_model.clear();
    for (const Question &question : questions) {
        const QString text = question.state == QuestionState::Published
            ? question.title
            //: A question's title and its state
            : tr("%1 (%2)").arg(question.title, wordFor(question.state));
        auto item = new QStandardItem(text);
        item->setEditable(false);
        item->setToolTip(question.wording);
        m_model.appendRow(item);
    }
    m_add->setEnabled(writable);
    place.standOn(row);
    m_isFilling = false;
    showCurrent();
}

void QuestionsPanel::select(competency::QuestionId id)
{
    for (size_t row = 0; row < m_questions.size(); ++row)
        if (m_questions[row].id == id)
            m_list->setCurrentIndex(m_model.index(int(row), 0));
}

const Question *QuestionsPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < int(m_questions.size()) ? &m_questions[size_t(row)] : nullptr;
}

void QuestionsPanel::enable()
{
    const bool isDraft = m_shown && m_shown->state == QuestionState::Draft && m_isWritable;
    m_state->setVisible(m_shown.has_value());
    if (m_shown)
        m_state->set(wordFor(m_shown->state),
            m_shown->state == QuestionState::Published ? Tone::Ok : Tone::Info);
    m_title->setReadOnly(!isDraft);
    for (QTextEdit *text : {m_wording, m_probes, m_goodAnswer})
        text->setReadOnly(!isDraft);
    m_kind->setEnabled(isDraft);
    m_minutes->setEnabled(isDraft);
    const bool isPublished = m_shown && m_shown->state == QuestionState::Published && m_isWritable;
    m_save->setVisible(isDraft);
    m_publish->setVisible(isDraft);
    m_reword->setVisible(isPublished);
    m_retire->setVisible(isPublished);
}

} // namespace throughline::ui
