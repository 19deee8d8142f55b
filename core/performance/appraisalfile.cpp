#include "performance/appraisalfile.h"

#include "performance/cycles.h"

namespace throughline::performance {

namespace {
struct AppraisalNames
{
    QString person;
    QString author;
    QString unit;
    QString job;
};
} // namespace

static AppraisalNames namesOf(storage::Connection &db, AppraisalId id)
{
    // Whoever may know of the appraisal may know the two names on it, also after somebody left.
    return *db.one<AppraisalNames>(R"(
        select p.name, m.name, coalesce(u.name, ''), coalesce(v.title, '')
          from visible_appraisal a
          join person p on p.id = a.person_id
          join person m on m.id = a.author_id
          left join employment e on e.person_id = a.person_id and e.ended_on is null
          left join unit u on u.id = e.unit_id
          left join visible_job_version v on v.id = a.job_version_id
         where a.id = ?)",
        id);
}

std::optional<AppraisalFile> readAppraisalFile(storage::Connection &db, AppraisalId id)
{
    Appraisals appraisals(db);
    const auto appraisal = appraisals.find(id);
    if (!appraisal)
        return std::nullopt;
    Cycles cycles(db);
    const Cycle cycle = *cycles.find(appraisal->cycle);
    const AppraisalNames names = namesOf(db, id);
    const auto reader = db.session().person;
    AppraisalFile file{*appraisal, cycle, names.person, names.author, names.unit, names.job,
        appraisals.items(id), appraisals.ratings(id), appraisals.citations(id),
        cycles.sections(cycle.schema), appraisals.text(id), appraisals.attainment(id),
        appraisal->sideOf(reader)};
    file.isDisclosed = appraisals.isDisclosed(id);
    file.isRevealed = reader && appraisals.isDisclosedTo(id, *reader);
    return file;
}

ItemRating AppraisalFile::rating(Side of, competency::RevisionId revision) const
{
    const ItemRating *found = findRating(ratings, of, revision);
    return found ? *found : ItemRating{of, revision};
}

std::vector<AppraisalGap> AppraisalFile::gaps(Side of) const
{
    return appraisalGaps(of, items, ratings, citations, cycle.period(), cycle.evidenceRule);
}

int AppraisalFile::share(const AppraisalItem &item) const
{
    if (item.isCore)
        return weightOf(sections, SectionKind::Core);
    qint64 others = 0, count = 0;
    for (const AppraisalItem &other : items) {
        others += other.isCore ? 0 : other.weight;
        count += other.isCore ? 0 : 1;
    }
    const Rational part = others > 0 ? Rational(item.weight, others) : Rational(1, count);
    return int((Rational(weightOf(sections, SectionKind::JobCompetencies)) * part).inPartsOf(1));
}

bool AppraisalFile::canWrite() const
{
    return side && cycle.state == CycleState::Running && !appraisal.isShared()
        && !appraisal.isPublished(*side);
}

std::vector<CollectedScore> collectedScores(const Appraisal &appraisal,
    const std::vector<AppraisalItem> &items, const std::vector<ItemRating> &ratings)
{
    std::vector<CollectedScore> collected;
    for (const AppraisalItem &item : items) {
        for (const Side side : {Side::Manager, Side::Self}) {
            const ItemRating *rating = findRating(ratings, side, item.revision);
            if (!rating || !rating->level || (side == Side::Self && !appraisal.areBothDone()))
                continue;
            const SectionKind section = side == Side::Self ? SectionKind::Self
                : item.isCore                              ? SectionKind::Core
                                                           : SectionKind::JobCompetencies;
            collected.push_back({section, item.revision, item.weight, rating->level->number(),
                side == Side::Self ? appraisal.person : appraisal.author,
                rating->ratedAt.value_or(QDateTime())});
        }
    }
    return collected;
}

std::optional<FinalScore> AppraisalFile::score() const
{
    if (!appraisal.isShared() && side != Side::Manager)
        return std::nullopt;
    return finalScore(sections, collectedScores(appraisal, items, ratings));
}

std::optional<int> AppraisalFile::overall() const
{
    if (text && text->overrideScore)
        return text->overrideScore;
    if (text && text->finalScore)
        return text->finalScore;
    const auto computed = score();
    return computed ? std::optional(computed->hundredths()) : std::nullopt;
}

} // namespace throughline::performance
