#include "performance/reminding.h"

#include <map>

namespace throughline::performance {

std::vector<Addressee> addresseesOf(
    storage::Connection &db, const std::vector<AppraisalId> &appraisals)
{
    std::map<std::pair<QString, qint64>, Addressee> byName;
    for (const AppraisalId id : appraisals)
        for (const Addressee &open : db.all<Addressee>(R"(
                select p.id, p.name, p.email
                  from visible_appraisal a
                  join appraisal_cycle c on c.id = a.cycle_id and c.state = 'running'
                  join visible_person p
                    on (p.id = a.person_id and a.self_published_at is null)
                    or (p.id = a.author_id and a.manager_published_at is null)
                 where a.id = ? and p.id is distinct from session_person())",
                 id))
            byName.insert_or_assign({open.name, open.person.number()}, open);
    std::vector<Addressee> everybody;
    for (const auto &[name, addressee] : byName)
        everybody.push_back(addressee);
    return everybody;
}

} // namespace throughline::performance
