#pragma once

#include "storage/foreignkeys.h"
#include "storage/lane.h"

namespace throughline::storage {

/// A company in the making, in a database on a server that holds none. The schema and all that is
/// written into it are one transaction: until commit() nobody else sees any of it, and whatever
/// ends it before (a refusal, a kill, a lost line) leaves the database as it was. It belongs to
/// the thread that began it, and every call blocks: for the command line.
class Founding
{
public:
    /// Waits some seconds for another program that migrates or founds there. Errors:
    /// "company-exists" when something is written there already, and those of Store::open.
    static Result<std::unique_ptr<Founding>> begin(const Place &place, const Session &session);

    /// Runs a function of a Connection & as a part of the whole. After an error nothing can follow.
    template<typename Work>
    auto perform(Work work)
        -> Result<typename Outcome<std::invoke_result_t<Work, Connection &>>::type>
    {
        try {
            return work(m_connection);
        } catch (const StorageError &failure) {
            return failure.error();
        }
    }

    /// Lets everybody see the company, at last. Errors: "still-referred-to" when a row refers to
    /// none, and those of a lost server.
    Result<void> commit();

private:
    explicit Founding(const Place &place) : m_connection(place), m_whole(m_connection) {}

    Connection m_connection;
    Transaction m_whole;
    std::optional<SuspendedForeignKeys> m_keys;
};

} // namespace throughline::storage
