#pragma once

#include "exchange/importing.h"

namespace throughline::exchange {

class PeopleStaging;

/// People, their units, positions and reporting lines. The columns are `id, name, email, phone,
/// position, position_id, unit, unit_parent, manager_id, start_date, reports_to`; a file needs the
/// name, and for people who are new the unit and the start date. Only HR imports.
///
/// Whoever is there already is found by id (without one, by an e-mail address that only one person
/// has) and gets what the file says; who is not in the file stays as they are. A start date later
/// than the stored one together with another unit or position is a move, and the employment before
/// is kept; anything else corrects the current one. A position is the person's own if its title
/// and unit fit, else a vacant one of that title in the unit, else a new one; position_id names
/// one. It reports to the manager's position unless reports_to names another (`decisions.md`).
/// A manager is meant by id, else by an e-mail address or a name that one employed person has.
///
/// | reason                  | arguments                          |
/// |-------------------------|------------------------------------|
/// | key-twice               | the earlier row                    |
/// | name-missing            |                                    |
/// | name-too-long           | limit                              |
/// | control-character       | of a name: also marks that turn it |
/// | email-invalid           | the address                        |
/// | unit-missing            |                                    |
/// | unit-ambiguous          | the name: say unit_parent          |
/// | unit-loop               | the units in it                    |
/// | first-day-missing       |                                    |
/// | date-invalid            | what was written                   |
/// | starts-before-last-end  | the last day of the time before    |
/// | position-title-missing  |                                    |
/// | position-held           | the title, who holds it            |
/// | position-loop           | the titles in it                   |
/// | reports-to-unknown      | the id                             |
/// | manager-unknown         | what was written                   |
/// | manager-ambiguous       | the name: say the id               |
/// | manager-not-employed    | the id, the name                   |
/// | manager-is-self         |                                    |
/// | reporting-loop          | the people in it                   |
class PeopleImport final : public Importer
{
public:
    PeopleImport();
    ~PeopleImport() override;

    const std::vector<Field> &fields() const override;
    Result<void> allowed(const storage::Session &session) const override;
    void check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
        ImportProgress &progress) override;
    void write(storage::Connection &db, ImportProgress &progress) override;

private:
    std::unique_ptr<PeopleStaging> m_staged;
};

} // namespace throughline::exchange
