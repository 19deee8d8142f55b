#pragma once

#include "opening.h"

#include <QTemporaryDir>

namespace throughline::app {

/// A company that a command writes into: one that is there, or a new one. A new company is made in
/// a file of its own, hidden beside its place or in a temporary folder; only when finish() is
/// reached does the file get its name, or an empty database on a server its contents. So a refused
/// or broken-off command leaves nothing behind, and never half a company.
class CompanyTarget
{
public:
    enum class Existing { Use, Refuse };

    /// Errors: those of openCompany(), "file-exists", "company-exists".
    static Result<std::unique_ptr<CompanyTarget>> open(
        const QString &place, Existing existing, const ActsAs &as = {});
    ~CompanyTarget();
    Q_DISABLE_COPY_MOVE(CompanyTarget)

    storage::Store &store() { return *m_store; }
    bool isNew() const { return !m_hidden.isEmpty(); }

    /// Closes the company and, if it is new, brings it to its place. Errors: those of
    /// storage::giveName() and storage::restore().
    Result<void> finish();

private:
    CompanyTarget() = default;
    using Opened = Result<std::unique_ptr<CompanyTarget>>;

    static Opened make(const storage::Place &place);
    static Opened openServer(const storage::Place &place, Existing existing, const ActsAs &as);

    std::unique_ptr<storage::Store> m_store;
    storage::Place m_place;
    QString m_hidden; ///< the file of a new company until it is finished
    QTemporaryDir m_folder; ///< where that is for a server's
};

} // namespace throughline::app
