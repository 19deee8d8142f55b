#include "hiring/kitediting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

class KitEditing::Change final : public QUndoCommand
{
public:
    Change(KitEditing &editing, PlanDraft after, const QString &text)
        : QUndoCommand(text)
        , m_editing(editing)
        , m_before(editing.m_draft)
        , m_after(std::move(after))
    {}

    void undo() override { m_editing.set(m_before); }
    void redo() override { m_editing.set(m_after); }

private:
    KitEditing &m_editing;
    PlanDraft m_before, m_after;
};

PlanDraft draftOf(const Kit &kit)
{
    PlanDraft draft{kit.plan.slotMinutes, {}};
    for (const PlanQuestion &question : kit.questions)
        draft.questions.push_back({question.planned, question.askers});
    return draft;
}

KitEditing::KitEditing(storage::Store &store, Kit kit, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_kit(std::move(kit))
    , m_draft(draftOf(m_kit))
    , m_stored(m_draft)
    , m_autosave(new Autosave(
          m_history, [this](Autosave::Report report) { save(std::move(report)); }, this))
{}

KitEditing::~KitEditing()
{
    delete m_autosave; // it writes what is left while everything it needs still stands
}

const competency::Question &KitEditing::banked(int index) const
{
    return *std::ranges::find(m_kit.bank, m_draft.questions.at(size_t(index)).planned.question,
        &competency::Question::id);
}

const jobs::JobCompetency *KitEditing::competencyOf(int index) const
{
    const auto found
        = std::ranges::find(m_kit.job, banked(index).competency, &jobs::JobCompetency::competency);
    return found == m_kit.job.end() ? nullptr : &*found;
}

bool KitEditing::isAskedBy(int index, PersonId person) const
{
    const auto &askers = m_draft.questions.at(size_t(index)).askers;
    return askers.empty() || std::ranges::find(askers, person) != askers.end();
}

void KitEditing::set(const PlanDraft &draft)
{
    m_draft = draft;
    emit changed();
}

/// What of a plan in use may still change.
static bool isSameButAskers(const PlanDraft &a, const PlanDraft &b)
{
    return a.slotMinutes == b.slotMinutes
        && std::ranges::equal(
            a.questions, b.questions, {}, &DraftQuestion::planned, &DraftQuestion::planned);
}

void KitEditing::push(PlanDraft after, const QString &text)
{
    if ((!isFrozen() || isSameButAskers(after, m_draft)) && after != m_draft)
        m_history.push(new Change(*this, std::move(after), text));
}

void KitEditing::setMinutes(int index, int minutes)
{
    PlanDraft after = m_draft;
    after.questions.at(size_t(index)).planned.minutes = std::clamp(minutes, 1, 60);
    push(std::move(after), tr("change the minutes"));
}

void KitEditing::setSlot(int minutes)
{
    PlanDraft after = m_draft;
    after.slotMinutes = std::clamp(minutes, 10, 480);
    push(std::move(after), tr("change the length"));
}

/// Nobody named means everybody asks; so taking one away names all the others.
void KitEditing::setAskedBy(int index, PersonId person, bool asks)
{
    PlanDraft after = m_draft;
    auto &askers = after.questions.at(size_t(index)).askers;
    if (askers.empty())
        for (const NamedPerson &one : m_kit.interviewers)
            askers.push_back(one.id);
    std::erase(askers, person);
    if (asks)
        askers.push_back(person);
    std::ranges::sort(askers);
    if (askers.size() == m_kit.interviewers.size())
        askers.clear();
    else if (askers.empty())
        return; // somebody has to ask it
    push(std::move(after), tr("change who asks"));
}

void KitEditing::move(int index, int by)
{
    const int to = index + by;
    if (index < 0 || index >= count() || to < 0 || to >= count())
        return;
    PlanDraft after = m_draft;
    std::swap(after.questions[size_t(index)], after.questions[size_t(to)]);
    push(std::move(after), tr("move a question"));
}

void KitEditing::add(competency::QuestionId id)
{
    const auto question = std::ranges::find(m_kit.bank, id, &competency::Question::id);
    if (question == m_kit.bank.end())
        return;
    const auto row
        = std::ranges::find(m_kit.job, question->competency, &jobs::JobCompetency::competency);
    PlanDraft after = m_draft;
    after.questions.push_back({{question->id, row->revision, question->minutes}});
    push(std::move(after), tr("add a question"));
}

void KitEditing::remove(int index)
{
    if (index < 0 || index >= count())
        return;
    PlanDraft after = m_draft;
    after.questions.erase(after.questions.begin() + index);
    push(std::move(after), tr("remove a question"));
}

std::vector<competency::Question> KitEditing::unused() const
{
    std::vector<competency::Question> unused;
    for (const competency::Question &question : m_kit.bank)
        if (std::ranges::none_of(m_draft.questions,
                [&](const DraftQuestion &one) { return one.planned.question == question.id; }))
            unused.push_back(question);
    return unused;
}

std::vector<PlanQuestion> KitEditing::asPlanned() const
{
    std::vector<PlanQuestion> questions;
    for (int i = 0; i < count(); ++i) {
        const jobs::JobCompetency *row = competencyOf(i);
        const competency::Question &question = banked(i);
        questions.push_back({PlanQuestionId(0), i + 1, m_draft.questions[size_t(i)].planned,
            question.competency, row ? row->name : QString(), row && row->isCore, question.title,
            question.wording, m_draft.questions[size_t(i)].askers});
    }
    return questions;
}

std::vector<PlanFinding> KitEditing::findings() const
{
    return hiring::findings(m_draft.slotMinutes, asPlanned(), m_kit.job, m_kit.policy);
}

/// People fall ill, also when a plan is in use.
void KitEditing::saveAskers(Autosave::Report report)
{
    m_store
        .write([plan = m_kit.plan.id, saved = m_kit.questions, draft = m_draft](
                   storage::Connection &db) -> Result<void> {
            for (size_t i = 0; i < saved.size(); ++i) {
                if (saved[i].askers == draft.questions[i].askers)
                    continue;
                const auto done = Planning(db).assign(saved[i].id, plan, draft.questions[i].askers);
                if (!done)
                    return done;
            }
            return {};
        })
        .then(this, [this, report, draft = m_draft](const Result<void> &done) {
            if (done)
                m_stored = draft;
            if (done)
                for (size_t i = 0; i < m_kit.questions.size(); ++i)
                    m_kit.questions[i].askers = draft.questions[i].askers;
            report(done ? std::nullopt : std::optional(done.error()));
        });
}

void KitEditing::save(Autosave::Report report)
{
    if (m_draft == m_stored)
        return report(std::nullopt);
    if (isFrozen()) {
        saveAskers(std::move(report));
        return;
    }
    m_store
        .write([id = m_kit.plan.id, draft = m_draft, version = m_kit.plan.version](
                   storage::Connection &db) { return Planning(db).save(id, draft, version); })
        .then(this, [this, report, draft = m_draft](const Result<InterviewPlan> &plan) {
            if (plan) {
                m_kit.plan = *plan;
                m_stored = draft;
            }
            report(plan ? std::nullopt : std::optional(plan.error()));
            if (!plan && plan.error().kind == Error::Kind::Conflict)
                meetTheirs();
        });
}

bool KitEditing::isSaving() const
{
    return m_autosave->state().kind == SaveState::Kind::Saving;
}

void KitEditing::take(const Result<InterviewPlan> &plan)
{
    if (!plan) {
        emit failed(plan.error());
        return;
    }
    m_kit.plan = *plan;
    m_history.clear();
    emit planChanged();
}

/// What is not written yet goes along: the lane keeps the order.
void KitEditing::publish()
{
    m_store
        .write([id = m_kit.plan.id, draft = m_draft, version = m_kit.plan.version](
                   storage::Connection &db) -> Result<InterviewPlan> {
            const auto saved = Planning(db).save(id, draft, version);
            return saved ? Planning(db).publish(id, saved->version) : saved;
        })
        .then(this, [this](const Result<InterviewPlan> &plan) { take(plan); });
}

void KitEditing::nextVersion()
{
    m_store
        .write([id = m_kit.requisition.id](
                   storage::Connection &db) { return Planning(db).nextVersion(id); })
        .then(this, [this](const Result<InterviewPlan> &plan) { take(plan); });
}

} // namespace throughline::ui
