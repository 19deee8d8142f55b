#pragma once

#include "opening.h"
#include "storage/founding.h"

namespace throughline::app {

/// A company that a command writes into: one that is there, or a new one. A new file is made under
/// a hidden name beside its place, a new company on a server in a transaction; only finish() gives
/// the file its name, or lets others see what is on the server. So a refused or broken-off command
/// leaves nothing behind, and never half a company.
class CompanyTarget
{
public:
    enum class Existing { Use, Refuse };

    /// Errors: those of openCompany(), "file-exists", "company-exists".
    static Result<std::unique_ptr<CompanyTarget>> open(
        const QString &place, Existing existing, const ActsAs &as = {});
    ~CompanyTarget();
    Q_DISABLE_COPY_MOVE(CompanyTarget)

    bool isNew() const { return m_founding || !m_hidden.isEmpty(); }

    /// Runs a function of a Connection & that changes nothing.
    template<typename Work>
    auto read(Work work)
    {
        return m_founding ? m_founding->perform(std::move(work))
                          : m_store->read(std::move(work)).wait();
    }

    /// Runs a function of a Connection & as one transaction, or as a part of the new company's.
    template<typename Work>
    auto write(Work work)
    {
        return m_founding ? m_founding->perform(std::move(work))
                          : m_store->write(std::move(work)).wait();
    }

    /// Closes the company and, if it is new, brings it to its place. Errors: those of
    /// storage::giveName() and storage::Founding::commit().
    Result<void> finish();

private:
    CompanyTarget() = default;
    using Opened = Result<std::unique_ptr<CompanyTarget>>;

    static Opened openServer(const storage::Place &place, Existing existing, const ActsAs &as);
    static Opened makeFile(const storage::Place &place);
    static Opened foundOnServer(const storage::Place &place);
    static Opened of(std::unique_ptr<storage::Store> store);

    std::unique_ptr<storage::Store> m_store; ///< of a company that is there, or of a new file
    std::unique_ptr<storage::Founding> m_founding; ///< of a new company on a server
    storage::Place m_place;
    QString m_hidden; ///< the new file until it is finished
};

} // namespace throughline::app
