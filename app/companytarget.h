#pragma once

#include "opening.h"

namespace throughline::app {

/// A company that a command writes into: one that is there, or a new one. A new file is made under
/// a hidden name beside its place and gets its own name only when finish() is reached, so that a
/// refused or broken-off command leaves nothing behind, and never half a company.
class CompanyTarget
{
public:
    enum class Existing { Use, Refuse };

    /// Errors: those of openCompany(), "file-exists".
    static Result<std::unique_ptr<CompanyTarget>> open(
        const QString &place, Existing existing, const ActsAs &as = {});
    ~CompanyTarget();
    Q_DISABLE_COPY_MOVE(CompanyTarget)

    storage::Store &store() { return *m_store; }
    bool isNew() const { return !m_hidden.isEmpty(); }

    /// Closes the company and, if it is new, gives it its name. Errors: "file-exists",
    /// "file-read-only".
    Result<void> finish();

private:
    CompanyTarget() = default;
    static Result<std::unique_ptr<CompanyTarget>> make(const QString &path);

    std::unique_ptr<storage::Store> m_store;
    QString m_path;
    QString m_hidden; ///< where a new file is until it is finished
};

} // namespace throughline::app
