#include "hiring/scorecardediting.h"

#include "base/clock.h"
#include "forms/typingpause.h"
#include "hiring/amending.h"

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

ScorecardEditing::ScorecardEditing(storage::Store &store, InterviewSheet sheet, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sheet(std::move(sheet))
    , m_autosave(new Autosave(
          m_history, [this](Autosave::Report report) { save(std::move(report)); }, this))
{
    if (m_sheet.scorecard)
        m_recommendation = m_sheet.scorecard->recommendation;
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

/// A recommendation given before a rating was taken back is kept here and written again when the
/// ratings are complete: the database takes none before (H-22).
ScorecardDraft ScorecardEditing::draft() const
{
    return {m_sheet.scorecard->id, m_sheet.scorecard->version, m_sheet.answers,
        mayRecommend() ? m_recommendation : std::nullopt, m_sheet.scorecard->summary};
}

void ScorecardEditing::save(Autosave::Report report)
{
    if (!m_sheet.scorecard || isSubmitted()) {
        report(std::nullopt);
        return;
    }
    m_store
        .write([draft = draft()](storage::Connection &db) { return Interviewing(db).save(draft); })
        .then(this, [this, report](const Result<int> &version) {
            if (!version) {
                report(version.error());
                return;
            }
            m_sheet.scorecard->version = *version;
            report(std::nullopt);
        });
}

void ScorecardEditing::submit()
{
    if (!m_sheet.scorecard || isSubmitted() || !gaps().empty())
        return;
    m_submitWhenSaved = true;
    m_autosave->saveNow();
    if (m_autosave->state().kind == SaveState::Kind::Saved)
        submitNow();
}

void ScorecardEditing::submitNow()
{
    m_submitWhenSaved = false;
    const Scorecard scorecard = *m_sheet.scorecard;
    m_store
        .write([scorecard](storage::Connection &db) {
            return Interviewing(db).submit(scorecard.id, scorecard.version);
        })
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_sheet.scorecard->state = ScorecardState::Submitted;
            m_sheet.scorecard->submittedAt = Clock::now();
            ++m_sheet.scorecard->version;
            m_history.clear();
            emit submissionChanged();
        });
}

void ScorecardEditing::amend(
    PlanQuestionId question, competency::Level rating, const QString &reason)
{
    m_store
        .write([id = m_sheet.scorecard->id, question, rating, reason](storage::Connection &db) {
            return Amending(db).amend(id, question, rating, reason);
        })
        .then(this, [this, question, rating](const Result<int> &revision) {
            if (!revision) {
                emit failed(revision.error());
                return;
            }
            const int index = indexOf(question);
            ScorecardAnswer answer = this->answer(index);
            answer.rate(rating);
            set(index, answer);
            emit amended();
        });
}

void ScorecardEditing::withdraw()
{
    m_store
        .write([id = m_sheet.scorecard->id](
                   storage::Connection &db) { return Interviewing(db).withdraw(id); })
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_sheet.scorecard->state = ScorecardState::Draft;
            m_sheet.scorecard->submittedAt.reset();
            ++m_sheet.scorecard->version;
            emit submissionChanged();
        });
}

} // namespace throughline::ui
