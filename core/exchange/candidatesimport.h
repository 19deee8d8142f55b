#pragma once

#include "exchange/importing.h"

namespace throughline::exchange {

class CandidateStaging;

/// Candidates: a row is an application of a person to a requisition (H-46: the two are not the
/// same). The columns are `id, person_id, name, email, phone, requisition, applied_on, stage`; a
/// file needs name and requisition. Only HR imports.
///
/// The id is the application's. The person is the application's own, else the one with that
/// person_id, else the one with that e-mail address, in the database or in a row above, else a new
/// one. Without an id a second row for the same person and requisition is refused; with ids of
/// their own they are two applications. Requisitions are named by id, or by a title that only one
/// open requisition has; nobody applies to one that is closed. An application stays with its person
/// and its requisition, and a file moves it only as the window would (hiring::mayMove): hired and
/// rejected are reached by a decision with a reason, and what has ended stays so.
///
/// | reason                | arguments                              |
/// |-----------------------|----------------------------------------|
/// | key-twice             | the earlier row                        |
/// | name-missing          |                                        |
/// | name-too-long         | limit                                  |
/// | email-invalid         | the address                            |
/// | email-of-another      | the name of who has this address       |
/// | requisition-missing   |                                        |
/// | requisition-unknown   | what was written                       |
/// | requisition-ambiguous | the title                              |
/// | requisition-stays     | the id of the application's own        |
/// | applicant-stays       | the id of the application's person     |
/// | applied-twice         | the earlier row                        |
/// | date-missing          |                                        |
/// | date-invalid          | what was written                       |
/// | stage-unknown         | what was written, the words there are  |
/// | stage-by-decision     | what was written                       |
/// | application-ended     | its stage                              |
class CandidatesImport final : public Importer
{
public:
    CandidatesImport();
    ~CandidatesImport() override;

    const std::vector<Field> &fields() const override;
    Result<void> allowed(const storage::Session &session) const override;
    void check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
        ImportProgress &progress) override;
    void write(storage::Connection &db, ImportProgress &progress) override;

private:
    std::unique_ptr<CandidateStaging> m_staged;
};

} // namespace throughline::exchange
