#pragma once

#include "exchange/importing.h"

namespace throughline::exchange {

class PositionsStaging;

/// The seats of the organisation chart, as `export positions` writes them. The columns are
/// `id, title, unit, unit_parent, job, reports_to, holder`; a file needs the title, and for seats
/// that are new the unit. Only HR imports.
///
/// A seat is found by its id; who is not in the file stays as they are. `job`, `reports_to` and
/// `holder` are ids; an empty cell empties it. Whoever is named as holder leaves the seat before;
/// unit, manager and start date of their employment stay.
///
/// | reason                  | arguments                          |
/// |-------------------------|------------------------------------|
/// | key-twice               | the earlier row                    |
/// | position-title-missing  |                                    |
/// | unit-missing            |                                    |
/// | unit-ambiguous          | the name: say unit_parent          |
/// | unit-loop               | the units in it                    |
/// | job-unknown             | the id                             |
/// | reports-to-unknown      | the id                             |
/// | position-loop           | the titles in it                   |
/// | holder-unknown          | the id                             |
/// | holder-not-employed     | the id, the name                   |
/// | holder-twice            | the name, the earlier row          |
class PositionsImport final : public Importer
{
public:
    PositionsImport();
    ~PositionsImport() override;

    const std::vector<Field> &fields() const override;
    Result<void> allowed(const storage::Session &session) const override;
    void check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
        ImportProgress &progress) override;
    void write(storage::Connection &db, ImportProgress &progress) override;

private:
    std::unique_ptr<PositionsStaging> m_staged;
};

} // namespace throughline::exchange
