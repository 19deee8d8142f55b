#pragma once

#include "demo/chance.h"
#include "demo/company.h"
#include "demo/seeds.h"

namespace throughline::demo {

/// Grows the tree of units and seats for a number of people: as many levels as a sane span of
/// control needs, no more. Nobody leads more than twelve.
class Organisation
{
public:
    Organisation(const Seeds &seeds, quint32 seed, int people);

    /// Every seat but those still vacant, as many as there are people.
    Company grown();

private:
    void seatDirectors();
    std::vector<int> headcounts() const;
    void growDepartment(int department, int people);
    /// Seats people below a leader, directly or in teams or through further managers.
    void fill(int leader, int unit, int people);
    void fillTeams(int leader, int unit, int people, int teams);
    void fillBranches(int leader, int unit, int people, int teams);
    void seatTeam(int leader, int parent, int people, const QString &team, int town);
    int nextStaffJob(int department);
    int teamJob(int department, const QString &team);
    int addUnit(const QString &name, int parent, int department, int town);
    int addSeat(int job, int unit, int superior, const QString &title = {});
    int teamSize(int department) const;
    int branchUnit(int unit, int department, int branch);
    QString uniqueName(const QString &name);

    const Seeds &m_seeds;
    Chance m_chance;
    int m_people;
    Company m_company;
    std::vector<int> m_directors; ///< seats, by department
    std::vector<int> m_assigned; ///< people per staff job so far
    std::vector<int> m_teamsNamed; ///< by department
    QHash<QString, int> m_names;
};

} // namespace throughline::demo
