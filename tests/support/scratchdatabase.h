#pragma once

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/storageerror.h"

#include <QTemporaryDir>
#include <QTest>

namespace throughline::tests {

using namespace Qt::StringLiterals;

/// Rows "sqlite" and "postgresql" for a test that must hold on both; the first alone where
/// THROUGHLINE_TEST_SQLITE_ONLY is set.
void onEveryDatabase();

/// A migrated, empty database that is gone when the test is over.
class ScratchDatabase
{
public:
    explicit ScratchDatabase(const QString &driver = u"QSQLITE"_s);
    ~ScratchDatabase();
    Q_DISABLE_COPY_MOVE(ScratchDatabase)

    const storage::Place &place() const { return m_place; }

private:
    QTemporaryDir m_folder;
    storage::Place m_place;
};

} // namespace throughline::tests
