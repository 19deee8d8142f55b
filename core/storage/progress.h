#pragma once

#include "storage/storageerror.h"

#include <QtGlobal>

#include <atomic>

namespace throughline::storage {

/// How far a long work is, and whether it is still wanted. Shared by the thread that works and
/// the one that shows it; the work calls advance() between its batches, never inside one.
class Progress
{
public:
    /// Steps in all; 0 while nobody knows.
    qint64 total() const { return m_total; }
    qint64 done() const { return m_done; }

    void start(qint64 total)
    {
        m_total = total;
        m_done = 0;
    }

    /// Throws StorageError(Cancelled, "cancelled") if it is no longer wanted, which undoes the
    /// unit of work that called it.
    void advance(qint64 steps = 1)
    {
        m_done += steps;
        if (m_isCancelled)
            throw StorageError(Error{Error::Kind::Cancelled, QStringLiteral("cancelled")});
    }

    void cancel() { m_isCancelled = true; }

private:
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace throughline::storage
