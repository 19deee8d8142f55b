#pragma once

#include "evidence/evidencerecords.h"
#include "performance/appraisalfile.h"

namespace throughline::performance {

/// What somebody says of one competency.
struct RatingEntry
{
    competency::RevisionId revision;
    RatingState state;
    std::optional<competency::Level> level; ///< with, and only with, RatingState::Rated
    QString comment;
    int version; ///< as read; 0 for the first word

    friend bool operator==(const RatingEntry &, const RatingEntry &) = default;
};

/// What people do with one appraisal. Which side a session writes follows from who it is: the
/// person or the author; everybody else is refused. Every act that changes what others may rely
/// on is audited; drafts are not.
///
/// Errors of all: appraisal-unknown (or not for you), appraisal-not-yours, cycle-closed,
/// appraisal-changed (somebody wrote since it was read).
class Appraising
{
public:
    explicit Appraising(storage::Connection &connection)
        : m_db(connection)
        , m_appraisals(connection)
    {}

    /// Keeps a draft of a rating and its comment; returns its new version. Errors: rating-level,
    /// side-published, appraisal-item-unknown.
    Result<int> rate(AppraisalId id, const RatingEntry &entry);

    /// Links evidence to a rating, or unlinks it. Errors: side-published, evidence-unknown,
    /// appraisal-item-unknown.
    Result<void> cite(
        AppraisalId id, competency::RevisionId revision, evidence::EvidenceId evidence);
    Result<void> uncite(
        AppraisalId id, competency::RevisionId revision, evidence::EvidenceId evidence);

    /// Keeps a draft of the author's summary; returns its new version. Error: appraisal-shared.
    Result<int> saveSummary(AppraisalId id, const Summary &summary, int version);

    /// Another overall rating than the computed one, with a reason of ten characters or more; none
    /// takes it back. Errors: override-out-of-range, override-reason-missing, appraisal-shared.
    Result<int> overrideScore(
        AppraisalId id, std::optional<int> hundredths, const QString &reason, int version);

    /// Declares the session's side done. Errors: side-published, and those of blockingError().
    Result<Appraisal> publish(AppraisalId id);

    /// Takes the side back, until anybody met the other one. Errors: side-not-published,
    /// appraisal-already-read.
    Result<Appraisal> withdraw(AppraisalId id);

    /// P06: shows the author the self-review, once both are done; recorded, and from then on
    /// nothing is withdrawn. Error: appraisal-not-both-done.
    Result<AppraisalFile> reveal(AppraisalId id);

    /// Shows everything to the person, for good: fixes the final score and the attainment, and
    /// leaves each rating behind as evidence. Errors: appraisal-not-both-done, appraisal-shared,
    /// nothing-rated, coverage-too-low {percent}.
    Result<Appraisal> share(AppraisalId id);

    /// P08. The person has read it, which says nothing of agreeing.
    /// Errors: appraisal-not-shared, appraisal-acknowledged.
    Result<Appraisal> acknowledge(AppraisalId id);

    /// P08. What the person says to it, once, within thirty days of sharing and up to 20,000
    /// characters. Errors: appraisal-not-shared, response-fixed, response-late, response-missing,
    /// response-too-long.
    Result<Appraisal> respond(AppraisalId id, Opinion opinion, const QString &response);

    /// HR, with a reason of ten characters or more. Errors: hr-only, reason-too-short.
    Result<void> allowLowCoverage(AppraisalId id, const QString &reason);
    /// The same, where nobody will write the self-review. Error: side-published.
    Result<Appraisal> skipSelfReview(AppraisalId id, const QString &reason);

    static constexpr int daysToRespond = 30;
    static constexpr int longestResponse = 20'000;

private:
    Result<AppraisalFile> open(AppraisalId id);
    Result<AppraisalFile> openAs(AppraisalId id, Side side);
    Result<AppraisalFile> openForHr(AppraisalId id, const QString &reason);
    Result<AppraisalFile> writable(AppraisalId id);
    Result<Appraisal> saved(const Appraisal &appraisal, const QString &action,
        const QString &reason = QStringLiteral(""));
    void leaveEvidence(const AppraisalFile &file);
    void audit(const QString &action, AppraisalId id, const QString &reason = QStringLiteral(""));

    storage::Connection &m_db;
    Appraisals m_appraisals;
};

} // namespace throughline::performance
