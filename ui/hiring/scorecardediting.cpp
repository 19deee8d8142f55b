#include "hiring/scorecardediting.h"

#include "forms/typingpause.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

/// One step back: what an answer was before.
class ScorecardEditing::AnswerChange final : public QUndoCommand
{
public:
    AnswerChange(ScorecardEditing &editing, int index, const ScorecardAnswer &after,
        const QString &text, bool isTyping)
        : QUndoCommand(text)
        , m_editing(editing)
        , m_index(index)
        , m_isTyping(isTyping)
        , m_before(editing.answer(index))
        , m_after(after)
    {
        m_made.start();
    }

    void undo() override { m_editing.set(m_index, m_before); }
    void redo() override { m_editing.set(m_index, m_after); }

    int id() const override { return m_isTyping ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        auto later = static_cast<const AnswerChange *>(other);
        if (later->m_index != m_index || m_made.hasExpired(typingPause))
            return false;
        m_made.restart();
        m_after = later->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ScorecardEditing &m_editing;
    int m_index;
    bool m_isTyping;
    ScorecardAnswer m_before, m_after;
    QElapsedTimer m_made;
};

class ScorecardEditing::RecommendationChange final : public QUndoCommand
{
public:
    RecommendationChange(ScorecardEditing &editing, std::optional<Recommendation> after)
        : QUndoCommand(ScorecardEditing::tr("recommend"))
        , m_editing(editing)
        , m_before(editing.m_recommendation)
        , m_after(after)
    {}

    void undo() override { m_editing.setRecommendation(m_before); }
    void redo() override { m_editing.setRecommendation(m_after); }

private:
    ScorecardEditing &m_editing;
    std::optional<Recommendation> m_before, m_after;
};

/// Everything at once: what was kept from before, or two versions put together.
class ScorecardEditing::WordsChange final : public QUndoCommand
{
public:
    WordsChange(ScorecardEditing &editing, ScorecardDraft after, const QString &text)
        : QUndoCommand(text)
        , m_editing(editing)
        , m_before(editing.words())
        , m_after(std::move(after))
    {}

    void undo() override { m_editing.put(m_before); }
    void redo() override { m_editing.put(m_after); }

private:
    ScorecardEditing &m_editing;
    ScorecardDraft m_before, m_after;
};

ScorecardDraft draftOf(const InterviewSheet &sheet)
{
    return {sheet.scorecard->id, sheet.scorecard->version, sheet.answers,
        sheet.scorecard->recommendation, sheet.scorecard->summary};
}

ScorecardEditing::ScorecardEditing(storage::Store &store, InterviewSheet sheet, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sheet(std::move(sheet))
    , m_autosave(new Autosave(
          m_history, [this](Autosave::Report report) { save(std::move(report)); }, this))
{
    if (m_sheet.scorecard)
        m_stored = draftOf(m_sheet);
    m_recommendation = m_stored.recommendation;
    connect(m_autosave, &Autosave::stateChanged, this, [this](const SaveState &state) {
        if (m_submitWhenSaved && state.kind == SaveState::Kind::Saved)
            submitNow();
        else if (m_submitWhenSaved && state.kind == SaveState::Kind::Failed)
            m_submitWhenSaved = false;
    });
}

ScorecardEditing::~ScorecardEditing()
{
    delete m_autosave; // it writes what is left while everything it needs still stands
}

const SheetQuestion &ScorecardEditing::question(int index) const
{
    return m_sheet.questions.at(size_t(index));
}

const ScorecardAnswer &ScorecardEditing::answer(int index) const
{
    return m_sheet.answers.at(size_t(index));
}

int ScorecardEditing::indexOf(PlanQuestionId id) const
{
    const auto found = std::ranges::find(m_sheet.answers, id, &ScorecardAnswer::question);
    return int(found - m_sheet.answers.begin());
}

void ScorecardEditing::set(int index, const ScorecardAnswer &answer)
{
    m_sheet.answers.at(size_t(index)) = answer;
    emit answerChanged(index);
}

void ScorecardEditing::setRecommendation(std::optional<Recommendation> recommendation)
{
    m_recommendation = recommendation;
    emit recommendationChanged();
}

void ScorecardEditing::put(const ScorecardDraft &words)
{
    for (int i = 0; i < count(); ++i)
        if (answer(i) != words.answers[size_t(i)])
            set(i, words.answers[size_t(i)]);
    m_sheet.scorecard->summary = words.summary;
    if (m_recommendation != words.recommendation)
        setRecommendation(words.recommendation);
}

void ScorecardEditing::adopt(const ScorecardDraft &after, const QString &text)
{
    ScorecardDraft now = words();
    now.version = after.version;
    if (now != after)
        m_history.push(new WordsChange(*this, after, text));
}

void ScorecardEditing::change(int index, ScorecardAnswer after, const QString &text, bool isTyping)
{
    if (!isSubmitted() && after != answer(index))
        m_history.push(new AnswerChange(*this, index, after, text, isTyping));
}

void ScorecardEditing::setNote(int index, const QString &note)
{
    ScorecardAnswer after = answer(index);
    after.note = note;
    change(index, after, tr("type in note %1").arg(index + 1), true);
}

void ScorecardEditing::rate(int index, std::optional<int> level)
{
    ScorecardAnswer after = answer(index);
    if (level)
        after.rate(*competency::Level::of(*level));
    else
        after.setState(AnswerState::Unrated);
    change(index, after, tr("rate question %1").arg(index + 1), false);
}

void ScorecardEditing::setMissing(int index, AnswerState state, bool isOn)
{
    ScorecardAnswer after = answer(index);
    if (!isOn && after.state != state)
        return;
    after.setState(isOn ? state : AnswerState::Unrated);
    change(index, after, tr("mark question %1").arg(index + 1), false);
}

void ScorecardEditing::recommend(Recommendation recommendation)
{
    if (!isSubmitted() && mayRecommend() && m_recommendation != recommendation)
        m_history.push(new RecommendationChange(*this, recommendation));
}

int ScorecardEditing::answered() const
{
    return int(std::ranges::count_if(m_sheet.answers,
        [](const ScorecardAnswer &one) { return one.state != AnswerState::Unrated; }));
}

bool ScorecardEditing::mayRecommend() const
{
    return hiring::mayRecommend(m_sheet.scoredQuestions(), m_sheet.answers);
}

std::vector<ScorecardGap> ScorecardEditing::gaps() const
{
    return hiring::gaps(m_sheet.scoredQuestions(), m_sheet.answers,
        mayRecommend() ? m_recommendation : std::nullopt);
}

bool ScorecardEditing::isSubmitted() const
{
    return m_sheet.scorecard && m_sheet.scorecard->state == ScorecardState::Submitted;
}

} // namespace throughline::ui
