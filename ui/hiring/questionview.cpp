#include "hiring/questionview.h"

#include "forms/label.h"
#include "forms/naming.h"
#include "forms/ratingbar.h"
#include "forms/views.h"
#include "hiring/hiringwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static Anchors anchorsOf(const SheetQuestion &question)
{
    Anchors anchors;
    for (size_t i = 0; i < anchors.size(); ++i)
        anchors[i] = {question.anchors[i].title, question.anchors[i].behaviours.join(u' ')};
    return anchors;
}

QuestionView::QuestionView(ScorecardEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_competency(new Label({}, TextRole::Strong, Tone::Core))
    , m_question(new Paragraph({}, TextRole::Question))
    , m_probes(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_rating(new RatingBar({}, {}))
    //: The label above the field where an interviewer writes down the answer
    , m_notesLabel(
          new Label(tr("&Notes (what was said, not what you concluded)"), TextRole::Strong))
    , m_notes(new QTextEdit)
    , m_notAsked(new QCheckBox(tr("Not as&ked")))
    , m_noEvidence(new QCheckBox(tr("No ev&idence given")))
{
    m_question->setObjectName(u"questionText"_s);
    m_question->setMaximumWidth(QWIDGETSIZE_MAX);
    m_probes->setObjectName(u"probes"_s);
    m_rating->setObjectName(u"rating"_s);
    m_notes->setObjectName(u"notes"_s);
    m_notAsked->setObjectName(u"notAsked"_s);
    m_noEvidence->setObjectName(u"noEvidence"_s);
    prepareText(*m_notes, tr("Notes"));
    m_notes->setUndoRedoEnabled(false);
    // Asks for no more than it needs at first, so that it gives way before the anchors scroll.
    m_notes->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContentsOnFirstShow);
    m_notes->setMinimumHeight(em(5));
    m_notes->installEventFilter(this);
    m_notesLabel->setBuddy(m_notes);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_competency, m_question, m_probes, m_rating, m_notesLabel})
        column->addWidget(widget);
    column->addWidget(m_notes, 1);
    connect(m_notes, &QTextEdit::textChanged, this,
        [this] { m_editing.setNote(m_current, m_notes->toPlainText()); });
    connect(m_rating, &RatingBar::rated, this,
        [this](std::optional<int> level) { m_editing.rate(m_current, level); });
    connect(m_notAsked, &QCheckBox::clicked, this,
        [this](bool on) { m_editing.setMissing(m_current, AnswerState::NotAsked, on); });
    connect(m_noEvidence, &QCheckBox::clicked, this,
        [this](bool on) { m_editing.setMissing(m_current, AnswerState::NoEvidence, on); });
    connect(&editing, &ScorecardEditing::answerChanged, this, [this](int index) {
        if (index == m_current)
            showAnswer();
    });
    connect(&editing, &ScorecardEditing::submissionChanged, this, &QuestionView::showAnswer);
}

void QuestionView::setQuestion(int index)
{
    m_current = index;
    const SheetQuestion &sheet = m_editing.question(index);
    const PlanQuestion &question = sheet.question;
    //: Which competency a question is about: Core competency · Customer service
    m_competency->setText(question.isCore ? tr("Core competency · %1").arg(question.competencyName)
                                          : question.competencyName);
    m_competency->setTone(question.isCore ? Tone::Core : Tone::Secondary);
    m_question->setText(question.wording);
    m_probes->setText(tr("Probe: %1").arg(sheet.probes.join(u' ')));
    m_probes->setVisible(!sheet.probes.isEmpty());
    name(*m_rating, tr("Rating for question %1").arg(index + 1));
    name(*m_notes, tr("Notes for question %1").arg(index + 1));
    m_rating->setAnchors(anchorsOf(sheet));
    showAnswer();
}

void QuestionView::showAnswer()
{
    const ScorecardAnswer &answer = m_editing.answer(m_current);
    m_rating->setValue(answer.rating ? std::optional(answer.rating->number()) : std::nullopt);
    m_rating->setReadOnly(m_editing.isSubmitted());
    m_notAsked->setChecked(answer.state == AnswerState::NotAsked);
    m_noEvidence->setChecked(answer.state == AnswerState::NoEvidence);
    m_notAsked->setEnabled(!m_editing.isSubmitted());
    m_noEvidence->setEnabled(!m_editing.isSubmitted());
    m_notes->setReadOnly(m_editing.isSubmitted());
    if (m_notes->toPlainText() != answer.note) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(answer.note);
        m_notes->moveCursor(QTextCursor::End);
    }
}

void QuestionView::insert(const QString &text)
{
    m_notes->insertPlainText(text);
    m_notes->setFocus(Qt::OtherFocusReason);
}

/// Undo belongs to the whole scorecard, not to this field.
bool QuestionView::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace throughline::ui
