// What is being written in a question, while others write and while another one is looked at.

#include "competency/competencywords.h"
#include "competency/questionspanel.h"
#include "forms/formdraft.h"
#include "forms/formmeeting.h"
#include "forms/lines.h"
#include "forms/messagebar.h"
#include "forms/threewaymerge.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using competency::Question;
using competency::QuestionKind;
using competency::QuestionState;

namespace {

/// What two people made of one draft.
class QuestionMerge final : public ThreeWayMerge<Question>
{
public:
    QuestionMerge(const Question &base, const Question &mine, const Question &theirs)
        : ThreeWayMerge(theirs)
    {
        const auto asIs = [](const QString &text) { return text; };
        add(QuestionsPanel::tr("Title"), &Question::title, asIs, base, mine);
        add(QuestionsPanel::tr("Question"), &Question::wording, asIs, base, mine);
        const auto lines = [](const QStringList &probes) { return probes.join(u'\n'); };
        add(QuestionsPanel::tr("Probes"), &Question::probes, lines, base, mine);
        add(QuestionsPanel::tr("Listen for"), &Question::goodAnswer, asIs, base, mine);
        const auto kinds = [](QuestionKind kind) { return wordFor(kind); };
        add(QuestionsPanel::tr("Kind"), &Question::kind, kinds, base, mine);
        const auto numbers = [](int minutes) { return QLocale().toString(minutes); };
        add(QuestionsPanel::tr("Minutes"), &Question::minutes, numbers, base, mine);
    }

private:
    template<typename Field, typename Words>
    void add(const QString &name, Field Question::*field, Words wordsFor, const Question &base,
        const Question &mine)
    {
        merge({name, wordsFor(mine.*field), wordsFor(theirs().*field), FieldConflict::Kind::Text},
            base.*field, mine.*field, theirs().*field,
            [field](Question &question, const Field &value) { question.*field = value; });
    }
};

} // namespace

static QString questionDocument(competency::QuestionId id)
{
    return u"question:%1"_s.arg(id.number());
}

void QuestionsPanel::keepDraft()
{
    m_draft->keep(*m_title);
    for (QTextEdit *text : {m_wording, m_probes, m_goodAnswer})
        m_draft->keep(*text);
    m_draft->keep(*m_kind);
    m_draft->keep(*m_minutes);
    tellWhenRestored(*m_draft, *m_message);
    // Whoever closes the message has what came too late, and it is not told of again.
    connect(m_message, &MessageBar::dismissed, this, &QuestionsPanel::forgetWords);
}

bool QuestionsPanel::isTouched() const
{
    return m_isWritable && m_shown && m_shown->state == QuestionState::Draft
        && written() != *m_shown;
}

void QuestionsPanel::showCurrent()
{
    if (m_isFilling)
        return;
    const Question *question = current();
    if (question && m_shown && m_shown->id == question->id)
        follow(*question);
    else
        turnTo(question);
    enable();
}

/// What was written in the one before is kept until that one is turned to again.
void QuestionsPanel::turnTo(const Question *question)
{
    m_draft->rest();
    m_toldOf.reset();
    m_message->dismiss();
    m_shown.reset(); // all fields are put anew
    put(question ? *question
                 : Question{competency::QuestionId(0), {}, competency::CompetencyId(0),
                     QuestionKind::Behavioural, {}, {}, 6, {}, QuestionState::Draft, {}, 0, {}});
    if (!question)
        return;
    m_shown = *question;
    if (m_isWritable && m_shown->state == QuestionState::Draft)
        m_draft->begin(questionDocument(m_shown->id), m_shown->version);
    else if (isVisible())
        lookForWords();
}

/// The fields of the form in which two are alike.
static QStringList alikeFields(const Question &one, const Question &other)
{
    QStringList fields;
    for (const auto &[isAlike, field] : {std::pair(one.title == other.title, u"questionTitle"_s),
             {one.wording == other.wording, u"questionWording"_s},
             {one.probes == other.probes, u"questionProbes"_s},
             {one.goodAnswer == other.goodAnswer, u"questionGoodAnswer"_s},
             {one.kind == other.kind, u"questionKind"_s},
             {one.minutes == other.minutes, u"questionMinutes"_s}})
        if (isAlike)
            fields << field;
    return fields;
}

/// The question that is shown was read anew.
void QuestionsPanel::follow(const Question &stored)
{
    const bool wasTouched = isTouched();
    const QuestionMerge merge(*m_shown, written(), stored);
    const Question shown = merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine));
    if (stored.state != QuestionState::Draft) {
        if (wasTouched && shown != stored)
            saveFromOthers(written());
        m_draft->rest();
        put(stored);
    } else {
        m_draft->takeOver(
            stored.version, [&] { put(shown); }, alikeFields(shown, stored));
        if (!wasTouched || shown == stored)
            m_message->dismiss(); // it is stored as it was written here
        if (wasTouched)
            tellMeeting(*m_message, merge.takenOver(), merge.conflicts());
    }
    m_shown = stored;
}

/// Words may be kept for a question that others published meanwhile.
void QuestionsPanel::lookForWords()
{
    if (!m_isWritable || !m_shown || m_shown->state == QuestionState::Draft)
        return;
    journalOf(m_store).then(this, [this, id = m_shown->id](const Result<SharedJournal> &journal) {
        if (!journal)
            return;
        (*journal)
            ->all(questionDocument(id))
            .then(this, [this, id](const Result<std::vector<storage::Draft>> &drafts) {
                if (drafts && !drafts->empty() && m_shown && m_shown->id == id)
                    meetWords(*drafts);
            });
    });
}

/// Only where they can be seen: what is told of in a hidden panel is told of to nobody.
void QuestionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_toldOf)
        lookForWords();
}

/// What was kept while it was a draft.
void QuestionsPanel::meetWords(const std::vector<storage::Draft> &drafts)
{
    Question mine = *m_shown;
    for (const storage::Draft &draft : drafts) {
        if (draft.key.field == m_title->objectName())
            mine.title = draft.text.trimmed();
        else if (draft.key.field == m_wording->objectName())
            mine.wording = draft.text.trimmed();
        else if (draft.key.field == m_probes->objectName())
            mine.probes = linesIn(draft.text);
        else if (draft.key.field == m_goodAnswer->objectName())
            mine.goodAnswer = draft.text.trimmed();
    }
    m_toldOf = m_shown->id;
    if (mine == *m_shown)
        forgetWords(); // it was published as it was written here
    else
        saveFromOthers(mine);
}

/// Somebody else published what is being written here, and it cannot be written any more.
void QuestionsPanel::saveFromOthers(const Question &mine)
{
    QStringList words{mine.title, mine.wording, mine.probes.join(u'\n'), mine.goodAnswer};
    words.removeAll(QString());
    QGuiApplication::clipboard()->setText(words.join(u'\n'));
    m_message->tell(Severity::Attention,
        tr("Somebody else published this question while you wrote. What you wrote is not in it; it "
           "is on the clipboard."));
    m_toldOf = mine.id;
}

void QuestionsPanel::forgetWords()
{
    const auto id = std::exchange(m_toldOf, {});
    if (!id)
        return;
    journalOf(m_store).then(
        QCoreApplication::instance(), [id = *id](const Result<SharedJournal> &journal) {
            if (journal)
                (void)(*journal)->discard(questionDocument(id));
        });
}

/// What a field holds already stays in it, with the cursor and with the blank that is typed last.
void QuestionsPanel::put(const Question &question)
{
    const auto now = m_shown ? std::optional(written()) : std::nullopt;
    if (!now || now->title != question.title)
        m_title->setText(question.title);
    if (!now || now->wording != question.wording)
        m_wording->setPlainText(question.wording);
    if (!now || now->probes != question.probes)
        m_probes->setPlainText(question.probes.join(u'\n'));
    if (!now || now->goodAnswer != question.goodAnswer)
        m_goodAnswer->setPlainText(question.goodAnswer);
    m_kind->setCurrentIndex(int(question.kind));
    if (m_minutes->value() != question.minutes)
        m_minutes->setValue(question.minutes);
}

/// The question as the form has it.
Question QuestionsPanel::written() const
{
    Question question = *m_shown;
    question.title = m_title->text().trimmed();
    question.wording = m_wording->toPlainText().trimmed();
    question.goodAnswer = m_goodAnswer->toPlainText().trimmed();
    question.kind = QuestionKind(m_kind->currentIndex());
    question.minutes = m_minutes->value();
    question.probes = linesIn(m_probes->toPlainText());
    return question;
}

} // namespace throughline::ui
