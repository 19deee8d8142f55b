#pragma once

#include "performance/cycle.h"
#include "storage/connection.h"

namespace throughline::performance {

/// The cycles and templates in the database, and who is on a cycle's roll.
class Cycles
{
public:
    explicit Cycles(storage::Connection &connection) : m_db(connection) {}

    std::vector<Cycle> all(); ///< the latest period first
    std::optional<Cycle> find(CycleId id);
    /// The running cycle that the reader has most to do with: the one that is due first.
    std::optional<Cycle> current();
    CycleId add(const CyclePlan &plan);
    [[nodiscard]] bool save(const Cycle &cycle); ///< state and evidence rule

    std::vector<AppraisalTemplate> templates();
    std::optional<AppraisalTemplate> findTemplate(TemplateId id);
    std::vector<TemplateSection> sections(TemplateId id);
    TemplateId addTemplate(
        const QString &name, int coreFloor, const std::vector<TemplateSection> &sections);

    /// Puts everybody employed in the cycle's units who is on neither list onto the roll, with
    /// their manager as author. Returns how many.
    int enrol(CycleId id);
    void setAuthor(CycleId id, PersonId person, PersonId author);
    void exclude(CycleId id, PersonId person, const QString &reason);
    void include(CycleId id, PersonId person);
    Roll roll(CycleId id);
    std::vector<Participant> hindered(CycleId id, int limit); ///< by name
    std::vector<Exclusion> exclusions(CycleId id);

    std::vector<Choice> leaders(); ///< whoever leads somebody, by name: possible authors

    /// Opens an appraisal for everybody on the roll who has none, with its items frozen from the
    /// published job description; where there is none, from the core competency alone.
    int openAppraisals(CycleId id);

private:
    void freezeItems(CycleId id);

    storage::Connection &m_db;
};

} // namespace throughline::performance
