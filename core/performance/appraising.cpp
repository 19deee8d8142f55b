#include "performance/appraising.h"

#include "base/clock.h"
#include "base/reason.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::performance {

void Appraising::audit(const QString &action, AppraisalId id, const QString &reason)
{
    security::AuditTrail(m_db).record(action, u"appraisal"_s, id.number(), reason);
}

Result<AppraisalFile> Appraising::open(AppraisalId id)
{
    auto file = readAppraisalFile(m_db, id);
    if (!file)
        return notFound(u"appraisal-unknown"_s);
    return *std::move(file);
}

Result<AppraisalFile> Appraising::openAs(AppraisalId id, Side side)
{
    auto file = open(id);
    if (file && file->side != side)
        return forbidden(u"appraisal-not-yours"_s);
    return file;
}

Result<AppraisalFile> Appraising::writable(AppraisalId id)
{
    auto file = open(id);
    if (!file)
        return file;
    if (!file->side)
        return forbidden(u"appraisal-not-yours"_s);
    if (file->cycle.state != CycleState::Running)
        return conflict(u"cycle-closed"_s);
    if (file->appraisal.isShared() || file->appraisal.isPublished(*file->side))
        return conflict(u"side-published"_s);
    return file;
}

Result<Appraisal> Appraising::saved(
    const Appraisal &appraisal, const QString &action, const QString &reason)
{
    if (!m_appraisals.saveState(appraisal))
        return conflict(u"appraisal-changed"_s);
    audit(action, appraisal.id, reason);
    return *m_appraisals.find(appraisal.id);
}

static bool hasItem(const AppraisalFile &file, competency::RevisionId revision)
{
    return std::ranges::count(file.items, revision, &AppraisalItem::revision) > 0;
}

Result<int> Appraising::rate(AppraisalId id, const RatingEntry &entry)
{
    const auto file = writable(id);
    if (!file)
        return file.error();
    if (!hasItem(*file, entry.revision))
        return notFound(u"appraisal-item-unknown"_s);
    if ((entry.state == RatingState::Rated) != entry.level.has_value())
        return invalid(u"rating-level"_s);
    const ItemRating before = file->rating(*file->side, entry.revision);
    ItemRating rating{*file->side, entry.revision, entry.state, entry.level, entry.comment,
        before.ratedAt, entry.version};
    if (before.state != entry.state || before.level != entry.level)
        rating.ratedAt = Clock::now();
    if (!m_appraisals.saveRating(id, rating))
        return conflict(u"appraisal-changed"_s);
    return entry.version + 1;
}

Result<void> Appraising::cite(
    AppraisalId id, competency::RevisionId revision, evidence::EvidenceId evidence)
{
    const auto file = writable(id);
    if (!file)
        return file.error();
    if (!hasItem(*file, revision))
        return notFound(u"appraisal-item-unknown"_s);
    const auto found = evidence::EvidenceRecords(m_db).find(evidence);
    if (!found || found->person != file->appraisal.person || found->withdrawnAt)
        return notFound(u"evidence-unknown"_s);
    m_appraisals.cite(id, *file->side, revision, evidence);
    return {};
}

Result<void> Appraising::uncite(
    AppraisalId id, competency::RevisionId revision, evidence::EvidenceId evidence)
{
    const auto file = writable(id);
    if (!file)
        return file.error();
    m_appraisals.uncite(id, *file->side, revision, evidence);
    return {};
}

Result<int> Appraising::saveSummary(AppraisalId id, const Summary &summary, int version)
{
    const auto file = openAs(id, Side::Manager);
    if (!file)
        return file.error();
    if (file->appraisal.isShared())
        return conflict(u"appraisal-shared"_s);
    if (file->cycle.state != CycleState::Running)
        return conflict(u"cycle-closed"_s);
    if (!m_appraisals.saveSummary(id, summary, version))
        return conflict(u"appraisal-changed"_s);
    return version + 1;
}

Result<int> Appraising::overrideScore(
    AppraisalId id, std::optional<int> hundredths, const QString &reason, int version)
{
    const auto file = openAs(id, Side::Manager);
    if (!file)
        return file.error();
    if (file->appraisal.isShared())
        return conflict(u"appraisal-shared"_s);
    if (file->cycle.state != CycleState::Running)
        return conflict(u"cycle-closed"_s);
    if (hundredths && (*hundredths < 1'00 || *hundredths > 5'00))
        return invalid(u"override-out-of-range"_s);
    if (hundredths && !isReason(reason))
        return invalid(u"override-reason-missing"_s);
    const QString kept = hundredths ? reason.trimmed() : QString();
    if (!m_appraisals.saveOverride(id, hundredths, kept, version))
        return conflict(u"appraisal-changed"_s);
    audit(hundredths ? u"appraisal-overridden"_s : u"appraisal-override-removed"_s, id, kept);
    return version + 1;
}

Result<Appraisal> Appraising::publish(AppraisalId id)
{
    const auto file = writable(id);
    if (!file)
        return file.error();
    if (const auto error = blockingError(file->gaps(*file->side), file->cycle.period()))
        return *error;
    Appraisal done = file->appraisal;
    (file->side == Side::Self ? done.selfPublishedAt : done.managerPublishedAt) = Clock::now();
    done.state = stateOf(done.isPublished(Side::Self), done.isPublished(Side::Manager));
    return saved(done,
        file->side == Side::Self ? u"self-review-published"_s : u"manager-review-published"_s);
}

Result<Appraisal> Appraising::withdraw(AppraisalId id)
{
    const auto file = open(id);
    if (!file)
        return file.error();
    if (!file->side)
        return forbidden(u"appraisal-not-yours"_s);
    if (!file->appraisal.isPublished(*file->side))
        return conflict(u"side-not-published"_s);
    if (file->isDisclosed || file->appraisal.isShared())
        return conflict(u"appraisal-already-read"_s);
    Appraisal open = file->appraisal;
    (file->side == Side::Self ? open.selfPublishedAt : open.managerPublishedAt).reset();
    open.state = stateOf(open.isPublished(Side::Self), open.isPublished(Side::Manager));
    return saved(open,
        file->side == Side::Self ? u"self-review-withdrawn"_s : u"manager-review-withdrawn"_s);
}

Result<AppraisalFile> Appraising::reveal(AppraisalId id)
{
    const auto file = openAs(id, Side::Manager);
    if (!file)
        return file;
    if (!file->appraisal.areBothDone())
        return conflict(u"appraisal-not-both-done"_s);
    if (file->isRevealed)
        return file;
    m_appraisals.recordDisclosure(id, file->appraisal.author, Clock::now());
    audit(u"self-review-revealed"_s, id);
    return open(id);
}

/// HR goes on in spite of what is missing, with a reason that stays.
Result<AppraisalFile> Appraising::openForHr(AppraisalId id, const QString &reason)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"hr-only"_s);
    if (!isReason(reason))
        return invalid(u"reason-too-short"_s);
    return open(id);
}

Result<void> Appraising::allowLowCoverage(AppraisalId id, const QString &reason)
{
    const auto file = openForHr(id, reason);
    if (!file)
        return file.error();
    if (file->appraisal.isShared())
        return conflict(u"appraisal-shared"_s);
    m_appraisals.setCoverageReason(id, reason.trimmed());
    audit(u"low-coverage-allowed"_s, id, reason.trimmed());
    return {};
}

Result<Appraisal> Appraising::skipSelfReview(AppraisalId id, const QString &reason)
{
    const auto file = openForHr(id, reason);
    if (!file)
        return file.error();
    if (file->appraisal.isPublished(Side::Self))
        return conflict(u"side-published"_s);
    if (file->cycle.state != CycleState::Running)
        return conflict(u"cycle-closed"_s);
    m_appraisals.setSelfSkipReason(id, reason.trimmed());
    Appraisal done = file->appraisal;
    done.selfPublishedAt = Clock::now();
    done.state = stateOf(true, done.isPublished(Side::Manager));
    return saved(done, u"self-review-skipped"_s, reason.trimmed());
}

} // namespace throughline::performance
