#pragma once

#include "exchange/importing.h"

namespace throughline::exchange {

class CandidateStaging;

/// Candidates: a row is an application of a person to a requisition (H-46: the two are not the
/// same). The columns are those of CandidateField, called as exportCandidates calls them; a file
/// needs name and requisition. Only HR imports.
///
/// The id is the application's. The person is the application's own, else the one with that
/// person_id, else the one with that e-mail address, in the database or in a row above, else a new
/// one. Without an id a second row for the same person and requisition is refused; with ids of
/// their own they are two applications. Requisitions are named by id, or by a title that only one
/// open requisition has; nobody applies to one that is closed. An application stays with its person
/// and its requisition, and a file moves it only as the window would (hiring::mayMove): hired and
/// rejected are reached by a decision with a reason, and what has ended stays so.
///
/// A requisition that is not here is opened, under the id that the file gives it, if a row says on
/// which job (`requisition_job`); the remark "requisition-opened" (its id, its title) names it.
/// What its rows say of it must agree; without a title it is called as its job, without a day it
/// was opened when the first of the file applied. It takes the job's published version, or the
/// newest where none is published (the remark "requisition-job-not-published" says so). A unit that
/// the database lacks is made. A requisition that is here stays as it is, with the remark
/// "requisition-kept" (its id, what it has) where the file differs. What stands in a requisition
/// that the file opens was decided elsewhere, so its applications may have ended.
///
/// | reason                          | arguments                              |
/// |---------------------------------|----------------------------------------|
/// | key-twice                       | the earlier row                        |
/// | name-missing                    |                                        |
/// | name-too-long                   | limit                                  |
/// | control-character               | of a name: also marks that turn it     |
/// | email-invalid                   | the address                            |
/// | email-of-another                | the name of who has this address       |
/// | requisition-missing             |                                        |
/// | requisition-unknown             | what was written                       |
/// | requisition-ambiguous           | the title                              |
/// | requisition-stays               | the id of the application's own        |
/// | applicant-stays                 | the id of the application's person     |
/// | applied-twice                   | the earlier row                        |
/// | date-missing                    |                                        |
/// | date-invalid                    | what was written                       |
/// | date-in-future                  | what was written                       |
/// | stage-unknown                   | what was written, the words there are  |
/// | stage-by-decision               | what was written                       |
/// | application-ended               | its stage                              |
/// | requisition-differs             | the earlier row                        |
/// | requisition-job-unknown         | the job's id                           |
/// | requisition-unit-ambiguous      | the name                               |
/// | requisition-manager-unknown     | the id                                 |
/// | openings-invalid                | what was written                       |
/// | requisition-state-unknown       | what was written, the words there are  |
/// | requisition-still-open          |                                        |
/// | requisition-closing-day-missing |                                        |
/// | requisition-opened              | its id, its title; a remark            |
/// | requisition-kept                | its id; a remark                       |
/// | requisition-job-not-published   | the job's id; a remark                 |
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
