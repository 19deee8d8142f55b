// From both sides done to the person's answer: the part of Appraising that cannot be taken back.

#include "performance/appraising.h"

#include "base/clock.h"
#include "security/audittrail.h"

using namespace Qt::StringLiterals;

namespace throughline::performance {

static std::vector<RatedLevel> ratedByAuthor(const AppraisalFile &file)
{
    std::vector<RatedLevel> rated;
    for (const AppraisalItem &item : file.items)
        if (const auto level = file.rating(Side::Manager, item.revision).level)
            rated.push_back({item.asked, *level, item.weight, item.isCore});
    return rated;
}

static competency::Level coreAsked(const AppraisalFile &file)
{
    const auto core = std::ranges::find(file.items, true, &AppraisalItem::isCore);
    return core == file.items.end() ? competency::middleLevel : core->asked;
}

Result<Appraisal> Appraising::share(AppraisalId id)
{
    auto file = openAs(id, Side::Manager);
    if (!file)
        return file.error();
    if (file->appraisal.isShared())
        return conflict(u"appraisal-shared"_s);
    if (file->cycle.state != CycleState::Running)
        return conflict(u"cycle-closed"_s);
    // The self-review is part of the sum, so sharing meets it.
    file = reveal(id);
    if (!file)
        return file.error();
    const auto score = file->score();
    const auto attainment = attainmentOf(ratedByAuthor(*file), coreAsked(*file));
    if (!score || !attainment)
        return invalid(u"nothing-rated"_s);
    if (score->coverage < coverageNeeded && file->text->coverageReason.isEmpty())
        return invalid(u"coverage-too-low"_s, {QString::number(score->coverage / 100)});
    Appraisal shared = file->appraisal;
    shared.sharedAt = Clock::now();
    shared.state = AppraisalState::Shared;
    if (!m_appraisals.saveShared(shared, score->hundredths(), score->coverage))
        return conflict(u"appraisal-changed"_s);
    m_appraisals.addAttainment(shared, *attainment);
    leaveEvidence(*file);
    audit(u"appraisal-shared"_s, id);
    return *m_appraisals.find(id);
}

/// What the next appraisal, and whoever plans succession, find in the evidence drawer. It is dated
/// to the end of the period it speaks about, so that it never passes for evidence of the next one.
void Appraising::leaveEvidence(const AppraisalFile &file)
{
    evidence::EvidenceRecords records(m_db);
    for (const AppraisalItem &item : file.items) {
        const ItemRating rating = file.rating(Side::Manager, item.revision);
        if (!rating.level)
            continue;
        const auto title = m_db.one<QString>(
            "select title from competency_level where revision_id = ? and level = ?", item.revision,
            *rating.level);
        const QString comment = rating.comment.trimmed();
        const QString wording = comment.size() >= 3 ? comment : title.value_or(QString());
        if (wording.trimmed().size() < 3)
            continue;
        records.add({.person = file.appraisal.person,
                        .competency = item.competency,
                        .wording = wording,
                        .happenedOn = file.cycle.endsOn,
                        .kind = evidence::EvidenceKind::Rating,
                        .source = file.cycle.name,
                        .level = rating.level},
            file.appraisal.author, Clock::now());
    }
}

Result<Appraisal> Appraising::acknowledge(AppraisalId id)
{
    const auto file = openAs(id, Side::Self);
    if (!file)
        return file.error();
    Appraisal read = file->appraisal;
    if (!read.isShared())
        return conflict(u"appraisal-not-shared"_s);
    if (read.acknowledgedAt)
        return conflict(u"appraisal-acknowledged"_s);
    read.acknowledgedAt = Clock::now();
    if (read.state == AppraisalState::Shared)
        read.state = AppraisalState::Acknowledged;
    return saved(read, u"appraisal-acknowledged"_s);
}

static std::optional<Error> responseRefusal(
    const AppraisalFile &file, Opinion opinion, const QString &response)
{
    if (!file.appraisal.isShared())
        return conflict(u"appraisal-not-shared"_s);
    if (file.text->opinion != Opinion::Unstated || !file.text->response.isEmpty())
        return conflict(u"response-fixed"_s);
    if (file.appraisal.sharedAt->daysTo(Clock::now()) > Appraising::daysToRespond)
        return conflict(u"response-late"_s);
    if (response.size() > Appraising::longestResponse)
        return invalid(u"response-too-long"_s);
    if (response.isEmpty() && opinion != Opinion::Agrees)
        return invalid(u"response-missing"_s);
    return std::nullopt;
}

Result<Appraisal> Appraising::respond(AppraisalId id, Opinion opinion, const QString &response)
{
    const auto file = openAs(id, Side::Self);
    if (!file)
        return file.error();
    const QString words = response.trimmed();
    if (const auto refusal = responseRefusal(*file, opinion, words))
        return *refusal;
    if (!m_appraisals.saveResponse(id, opinion, words))
        return conflict(u"response-fixed"_s);
    Appraisal answered = file->appraisal;
    if (opinion == Opinion::Disagrees && answered.state != AppraisalState::Closed)
        answered.state = AppraisalState::Disputed;
    return saved(answered, u"appraisal-answered"_s);
}

} // namespace throughline::performance
