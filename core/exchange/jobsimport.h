#pragma once

#include "exchange/importing.h"

namespace throughline::exchange {

class JobStaging;

/// Job descriptions. The columns are `id, title, unit, state, core_level, core_weight,
/// core_meaning, duties, competencies, purpose, external_customers, internal_customers,
/// competency_meanings, core_waiver, grade, onet_code`; a file needs the title. Lists are separated
/// by bars; competencies are `key:level:weight`. Only HR imports.
///
/// A job is found by its id. What it says of a draft is written into it; of an approved version it
/// makes the next one (H-04). A job without the core competency gets it at the policy's level and
/// weight, with the remark "core-added" (H-01). A competency that the database lacks is taken from
/// the starter library, with the remark "competency-adopted"; a unit that it lacks is made.
///
/// | reason                    | arguments                                     |
/// |---------------------------|-----------------------------------------------|
/// | key-twice                 | the earlier row                               |
/// | title-missing             |                                               |
/// | job-unit-ambiguous        | the name                                      |
/// | state-unknown             | what was written, the words there are         |
/// | state-unreachable         | the state it has, the state wanted            |
/// | level-invalid             | what was written                              |
/// | weight-invalid            | what was written                              |
/// | competency-invalid        | what was written: not `key:level:weight`      |
/// | competency-unknown        | the key                                       |
/// | competency-twice          | the key                                       |
/// | core-differs              | core_level or core_weight is not the list's   |
/// | core-level-below-minimum  | the level, the minimum                        |
/// | core-weight-below-minimum | the weight, the minimum                       |
/// | waiver-needs-hr-lead      |                                               |
/// | waiver-needs-reason       | the shortest length                           |
/// | job-service-line-missing  | the state: it names no customer or no meaning |
class JobsImport final : public Importer
{
public:
    JobsImport();
    ~JobsImport() override;

    const std::vector<Field> &fields() const override;
    Result<void> allowed(const storage::Session &session) const override;
    void check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
        ImportProgress &progress) override;
    void write(storage::Connection &db, ImportProgress &progress) override;

private:
    std::unique_ptr<JobStaging> m_staged;
};

} // namespace throughline::exchange
