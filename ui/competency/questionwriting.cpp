// What is being written in a question, while others write and while another one is looked at.

#include "competency/competencywords.h"
#include "competency/questionspanel.h"
#include "forms/formmeeting.h"
#include "forms/messagebar.h"
#include "forms/threewaymerge.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTextEdit>

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

/// What is being written is kept when something else is shown in its place.
void QuestionsPanel::keepWords()
{
    if (!m_shown || m_isFilling)
        return;
    std::erase_if(m_begun, [this](const Begun &begun) { return begun.base.id == m_shown->id; });
    if (isTouched())
        m_begun.push_back({*m_shown, written()});
}

bool QuestionsPanel::isTouched() const
{
    return m_isWritable && m_shown && m_shown->state == QuestionState::Draft
        && written() != *m_shown;
}

bool QuestionsPanel::holdsWords() const
{
    return isTouched() || std::ranges::any_of(m_begun, [this](const Begun &begun) {
        return !m_shown || begun.base.id != m_shown->id;
    });
}

void QuestionsPanel::showCurrent()
{
    if (m_isFilling)
        return;
    keepWords();
    const Question *question = current();
    const bool isSame = question && m_shown && m_shown->id == question->id;
    const auto begun = std::ranges::find_if(
        m_begun, [&](const Begun &each) { return question && each.base.id == question->id; });
    const bool isDraft = question && question->state == QuestionState::Draft;
    if (!isSame || (isDraft && begun == m_begun.end()))
        m_message->dismiss();
    if (!isSame)
        m_shown.reset(); // all fields are put anew
    if (question && !isDraft && begun != m_begun.end())
        saveFromOthers(*begun, *question);
    if (!isDraft || begun == m_begun.end()) {
        put(question
                ? *question
                : Question{competency::QuestionId(0), {}, competency::CompetencyId(0),
                    QuestionKind::Behavioural, {}, {}, 6, {}, QuestionState::Draft, {}, 0, {}});
    } else {
        const QuestionMerge merge(begun->base, begun->mine, *question);
        const Question shown = merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine));
        put(shown);
        if (shown == *question)
            m_message->dismiss(); // it is stored as it was written here
        tellMeeting(*m_message, merge.takenOver(), merge.conflicts());
    }
    m_shown = question ? std::optional(*question) : std::nullopt;
    enable();
}

/// Somebody else published what is being written here, and it cannot be written any more.
void QuestionsPanel::saveFromOthers(const Begun &begun, const Question &stored)
{
    const QuestionMerge merge(begun.base, begun.mine, stored);
    if (merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine)) == stored)
        return; // it was published as it was written here
    const Question &mine = begun.mine;
    QStringList words{mine.title, mine.wording, mine.probes.join(u'\n'), mine.goodAnswer};
    words.removeAll(QString());
    QGuiApplication::clipboard()->setText(words.join(u'\n'));
    m_message->tell(Severity::Attention,
        tr("Somebody else published this question while you wrote. What you wrote is not in it; it "
           "is on the clipboard."));
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
    question.probes.clear();
    for (const QString &probe : m_probes->toPlainText().split(u'\n'))
        if (!probe.trimmed().isEmpty())
            question.probes << probe.trimmed();
    return question;
}

} // namespace throughline::ui
