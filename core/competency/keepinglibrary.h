#pragma once

#include "base/result.h"
#include "competency/competencies.h"
#include "competency/questions.h"

namespace throughline::competency {

/// What a publication leaves behind: who still cites the revision before, and goes on to.
struct Publication
{
    RevisionId revision;
    int number;
    Citations ofTheOneBefore;

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// What HR does with the library. Each function is one unit of work and leaves its mark in the
/// audit trail. Errors: "library-needs-hr", "competency-unknown", "library-changed-elsewhere"
/// (somebody else wrote since it was read), and those named below.
class KeepingLibrary
{
public:
    explicit KeepingLibrary(storage::Connection &connection)
        : m_db(connection)
        , m_competencies(connection)
        , m_questions(connection)
    {}

    /// A new competency with a first, empty draft. There is one core competency only, so the family
    /// cannot be Core ("core-competency-exists"); its key is made from the name.
    /// Errors: "competency-name-missing".
    Result<CompetencyRevision> add(const QString &name, Family family);

    /// A draft that starts from the latest published wording; the one at hand if there is one.
    Result<CompetencyRevision> startDraft(CompetencyId id);

    /// Writes a draft and returns it as stored. Errors: "published-revision-fixed".
    Result<CompetencyRevision> save(const CompetencyRevision &draft);

    /// Throws a draft away; what was never published stays. Errors: "draft-unknown",
    /// "competency-never-published".
    Result<void> discardDraft(CompetencyId id);

    /// From now on every new citation takes this wording; earlier ones keep theirs (H-05, H-11).
    /// Errors: "draft-unknown"; "anchors-incomplete" with the number of gaps (H-09).
    Result<Publication> publish(RevisionId id, int version);

    /// It can no longer be cited anew; nothing is deleted. Errors: "core-competency-not-retired".
    Result<void> retire(CompetencyId id);
    Result<void> restore(CompetencyId id);

    /// A new question as a draft; its key is made from its title. Errors: "question-incomplete".
    Result<Question> addQuestion(const Question &question);
    /// Errors: "published-question-fixed".
    Result<Question> saveQuestion(const Question &draft);
    /// If it replaces another, that one is retired in the same step.
    Result<Question> publishQuestion(QuestionId id, int version);
    Result<Question> retireQuestion(QuestionId id, int version);
    /// A draft with the same words, to take a published question's place.
    Result<Question> reword(QuestionId id);

    /// Errors: "core-policy-invalid", "policy-needs-hr-lead", "policy-changed-elsewhere".
    Result<CorePolicy> setCorePolicy(const CorePolicy &policy);

private:
    Result<void> requireHr() const;
    Result<Question> changeState(QuestionId id, int version, QuestionState state);
    void record(const QString &action, CompetencyId id);

    storage::Connection &m_db;
    Competencies m_competencies;
    Questions m_questions;
};

} // namespace throughline::competency
