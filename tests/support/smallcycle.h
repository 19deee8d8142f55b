#pragma once

#include "base/clock.h"
#include "evidence/gatheringevidence.h"
#include "performance/appraising.h"
#include "performance/runningcycles.h"
#include "support/smallcompany.h"

namespace throughline::tests {

using namespace Qt::StringLiterals;

/// What a fixture needs to go well; anything else ends the test at once.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the fixture was refused: %s", qPrintable(result.error().reason));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// The small company in the middle of a cycle, "H1 2026": Kofi Osei writes about Tomás Ortega and
/// Lina Haddad; customer service weighs 30 %, the job's other competencies 70 %.
struct SmallCycle
{
    static constexpr competency::RevisionId service{1}, teamwork{2}, accuracy{3};

    performance::CycleId cycle;
    performance::AppraisalId ortega;
    performance::AppraisalId haddad;

    /// The middle of July: the period is over, the appraisals are due.
    static QDateTime now() { return QDateTime(QDate(2026, 7, 10), QTime(9, 0), Qt::UTC); }

    /// Fills an empty, migrated database and leaves the session with HR lead.
    static SmallCycle build(storage::Connection &db,
        const std::vector<performance::TemplateSection> &sections
        = {{performance::SectionKind::Core, 30'00},
            {performance::SectionKind::JobCompetencies, 70'00}})
    {
        SmallCompany::build(db);
        db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
        performance::RunningCycles running(db);
        const auto schema = must(running.addTemplate(u"Half-yearly"_s, sections));
        const auto cycle = must(running.plan({u"H1 2026"_s, schema, {{2026, 1, 1}, {2026, 6, 30}},
            {2026, 7, 15}, {SmallCompany::support}}));
        must(running.start(cycle));
        return {cycle, appraisalOf(db, cycle, SmallCompany::ortega),
            appraisalOf(db, cycle, SmallCompany::haddad)};
    }

    static performance::AppraisalId appraisalOf(
        storage::Connection &db, performance::CycleId cycle, PersonId person)
    {
        return *db.one<performance::AppraisalId>(
            "select id from appraisal where cycle_id = ? and person_id = ?", cycle, person);
    }

    static competency::Level level(int number) { return *competency::Level::of(number); }

    static performance::RatingEntry rated(
        competency::RevisionId revision, int number, const QString &comment, int version = 0)
    {
        return {revision, performance::RatingState::Rated, level(number), comment, version};
    }

    /// As the session's person: service 4, teamwork 3, accuracy 4, of which only the first is away
    /// from what the job asks (3, 3, 4).
    void rateAll(storage::Connection &db, performance::AppraisalId id, const QString &word) const
    {
        performance::Appraising appraising(db);
        for (const auto &[revision, number] :
            {std::pair(service, 4), std::pair(teamwork, 3), std::pair(accuracy, 4)})
            must(appraising.rate(id, rated(revision, number, word)));
    }

    /// Evidence of March about Ortega and customer service, entered by Osei and linked by whoever
    /// the session is.
    evidence::EvidenceId citeStory(storage::Connection &db, performance::AppraisalId id) const
    {
        const storage::Session session = db.session();
        db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
        const auto story = must(evidence::GatheringEvidence(db).enter(
            {SmallCompany::ortega, competency::CompetencyId(SmallCompany::service),
                u"Called Mrs Lind back within the hour."_s, {2026, 3, 12}}));
        db.setSession(session);
        must(performance::Appraising(db).cite(id, service, story));
        return story;
    }

    /// Both sides done; the session stays with the author.
    void finishBoth(storage::Connection &db) const
    {
        db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
        rateAll(db, ortega, u"own words of Tomás"_s);
        must(performance::Appraising(db).publish(ortega));
        db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
        rateAll(db, ortega, u"words of the manager"_s);
        citeStory(db, ortega);
        must(performance::Appraising(db).publish(ortega));
    }
};

} // namespace throughline::tests
