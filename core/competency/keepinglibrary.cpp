#include "competency/keepinglibrary.h"

#include "base/clock.h"
#include "base/foldedtext.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::competency {

static Error changedElsewhere()
{
    return conflict(u"library-changed-elsewhere"_s);
}

Result<void> KeepingLibrary::requireHr() const
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"library-needs-hr"_s);
    return {};
}

void KeepingLibrary::record(const QString &action, CompetencyId id)
{
    security::AuditTrail(m_db).record(action, u"competency"_s, id.number());
}

/// "Customer focus!" becomes "customer-focus": lower-case words of letters and digits.
static QString slug(const QString &name)
{
    QString key;
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return key.isEmpty() ? u"unnamed"_s : key;
}

/// The slug, or with the first free number behind it.
template<typename IsTaken>
static QString freeKey(const QString &name, IsTaken isTaken)
{
    const QString wanted = slug(name);
    QString key = wanted;
    for (int number = 2; isTaken(key); ++number)
        key = wanted + u'-' + QString::number(number);
    return key;
}

Result<CompetencyRevision> KeepingLibrary::add(const QString &name, Family family)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed.error();
    if (name.trimmed().isEmpty())
        return invalid(u"competency-name-missing"_s);
    if (family == Family::Core)
        return invalid(u"core-competency-exists"_s);
    const QString key = freeKey(
        name, [this](const QString &taken) { return m_competencies.findByKey(taken).has_value(); });
    const CompetencyId id = m_competencies.add(key, family, {});
    const RevisionId revision = m_competencies.addDraft(id, 1, name.trimmed());
    record(u"competency-added"_s, id);
    return *m_competencies.revision(revision);
}

Result<CompetencyRevision> KeepingLibrary::startDraft(CompetencyId id)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed.error();
    if (const auto draft = m_competencies.draft(id))
        return *draft;
    const auto published = m_competencies.latestPublished(id);
    if (!published)
        return notFound(u"competency-unknown"_s);

    auto draft = *m_competencies.revision(
        m_competencies.addDraft(id, published->number + 1, published->name));
    draft.definition = published->definition;
    draft.titles = published->titles;
    draft.anchors = published->anchors;
    record(u"revision-started"_s, id);
    return save(draft);
}

Result<CompetencyRevision> KeepingLibrary::save(const CompetencyRevision &draft)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed.error();
    const auto stored = m_competencies.revision(draft.id);
    if (!stored)
        return notFound(u"competency-unknown"_s);
    if (stored->state != RevisionState::Draft)
        return invalid(u"published-revision-fixed"_s);
    if (!m_competencies.save(draft))
        return changedElsewhere();
    return *m_competencies.revision(draft.id);
}

Result<void> KeepingLibrary::discardDraft(CompetencyId id)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed;
    const auto draft = m_competencies.draft(id);
    if (!draft)
        return notFound(u"draft-unknown"_s);
    if (draft->number == 1)
        return invalid(u"competency-never-published"_s);
    m_competencies.removeDraft(draft->id);
    record(u"revision-discarded"_s, id);
    return {};
}

Result<Publication> KeepingLibrary::publish(RevisionId id, int version)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed.error();
    const auto draft = m_competencies.revision(id);
    if (!draft || draft->state != RevisionState::Draft)
        return notFound(u"draft-unknown"_s);
    if (draft->version != version)
        return changedElsewhere();
    if (const auto missing = gaps(*draft); !missing.empty())
        return invalid(u"anchors-incomplete"_s, {QString::number(missing.size())});

    Publication publication{id, draft->number, {}};
    if (const auto before = m_competencies.latestPublished(draft->competency))
        publication.ofTheOneBefore = m_competencies.citations(before->id);
    if (!m_competencies.publish(*draft, Clock::now()))
        return changedElsewhere();
    record(u"revision-published"_s, draft->competency);
    return publication;
}

Result<void> KeepingLibrary::retire(CompetencyId id)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed;
    const auto competency = m_competencies.find(id);
    if (!competency)
        return notFound(u"competency-unknown"_s);
    if (competency->isCore)
        return invalid(u"core-competency-not-retired"_s);
    if (!m_competencies.setRetired(*competency, Clock::now()))
        return changedElsewhere();
    record(u"competency-retired"_s, id);
    return {};
}

Result<void> KeepingLibrary::restore(CompetencyId id)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed;
    const auto competency = m_competencies.find(id);
    if (!competency)
        return notFound(u"competency-unknown"_s);
    if (!m_competencies.setRetired(*competency, std::nullopt))
        return changedElsewhere();
    record(u"competency-restored"_s, id);
    return {};
}

static bool isComplete(const Question &question)
{
    return !question.title.trimmed().isEmpty() && !question.wording.trimmed().isEmpty()
        && question.minutes >= 1 && question.minutes <= 60;
}

Result<Question> KeepingLibrary::addQuestion(const Question &question)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed.error();
    if (!m_competencies.find(question.competency))
        return notFound(u"competency-unknown"_s);
    if (!isComplete(question))
        return invalid(u"question-incomplete"_s);
    Question added = question;
    added.key = freeKey(
        question.title, [this](const QString &taken) { return m_questions.hasKey(taken); });
    return *m_questions.find(m_questions.add(added));
}

Result<Question> KeepingLibrary::saveQuestion(const Question &draft)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed.error();
    const auto stored = m_questions.find(draft.id);
    if (!stored)
        return notFound(u"question-unknown"_s);
    if (stored->state != QuestionState::Draft)
        return invalid(u"published-question-fixed"_s);
    if (!isComplete(draft))
        return invalid(u"question-incomplete"_s);
    if (!m_questions.save(draft))
        return changedElsewhere();
    return *m_questions.find(draft.id);
}

Result<Question> KeepingLibrary::changeState(QuestionId id, int version, QuestionState state)
{
    if (const auto allowed = requireHr(); !allowed)
        return allowed.error();
    auto question = m_questions.find(id);
    if (!question)
        return notFound(u"question-unknown"_s);
    question->version = version;
    if (!m_questions.setState(*question, state))
        return changedElsewhere();
    security::AuditTrail(m_db).record(
        state == QuestionState::Published ? u"question-published"_s : u"question-retired"_s,
        u"question"_s, id.number());
    return *m_questions.find(id);
}

Result<Question> KeepingLibrary::publishQuestion(QuestionId id, int version)
{
    const auto published = changeState(id, version, QuestionState::Published);
    if (!published || !published->replaces)
        return published;
    const auto before = m_questions.find(*published->replaces);
    if (before && before->state == QuestionState::Published)
        if (const auto retired = retireQuestion(before->id, before->version); !retired)
            return retired.error();
    return published;
}

Result<Question> KeepingLibrary::retireQuestion(QuestionId id, int version)
{
    return changeState(id, version, QuestionState::Retired);
}

Result<Question> KeepingLibrary::reword(QuestionId id)
{
    auto question = m_questions.find(id);
    if (!question)
        return notFound(u"question-unknown"_s);
    question->replaces = id;
    return addQuestion(*question);
}

Result<CorePolicy> KeepingLibrary::setCorePolicy(const CorePolicy &policy)
{
    if (!security::holds(m_db.session(), security::Role::HrLead))
        return forbidden(u"policy-needs-hr-lead"_s);
    if (policy.defaultLevel < policy.minimumLevel || policy.minimumWeight < 1
        || policy.minimumWeight > 100 || policy.minimumQuestions < 1)
        return invalid(u"core-policy-invalid"_s);
    if (!m_competencies.setCorePolicy(policy))
        return conflict(u"policy-changed-elsewhere"_s);
    security::AuditTrail(m_db).record(u"core-policy-changed"_s, u"core_policy"_s, 1);
    return m_competencies.corePolicy();
}

} // namespace throughline::competency
