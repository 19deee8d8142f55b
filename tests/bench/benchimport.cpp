#include "bench/benchimport.h"

#include "exchange/csv.h"
#include "exchange/importers.h"
#include "security/role.h"
#include "support/scratchdatabase.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace throughline::bench {

/// A company whose managers lead eight people each, in units of a hundred.
static QByteArray csvOf(int people)
{
    QByteArray csv = "id,name,email,position,unit,manager_id,start_date\n";
    for (int i = 1; i <= people; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "B-" + number + ",Person Number " + number + ",p" + number
            + "@example.org,Clerk,Unit " + QByteArray::number(i / 100) + ','
            + (i > 1 ? "B-" + QByteArray::number((i - 2) / 8 + 1) : QByteArray()) + ",2020-02-03\n";
    }
    return csv;
}

static bool importInto(storage::Connection &db, const exchange::Table &table)
{
    const auto importer = exchange::makeImporter(u"people"_s);
    const auto mapping = exchange::ColumnMapping::automatic(table.header(), importer->fields());
    exchange::ImportProgress progress;
    storage::Transaction all(db);
    const auto report
        = exchange::runImport(db, *importer, table, mapping, exchange::ImportMode::Apply, progress);
    if (!report || !report->problems.isEmpty())
        return false;
    all.commit();
    return true;
}

void benchImport(const QString &driver)
{
    constexpr int people = 100'000;
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    db.setSession(security::ownerSession());
    QByteArray csv = csvOf(people);
    QBuffer file(&csv);
    file.open(QBuffer::ReadOnly);
    QElapsedTimer clock;
    for (const char *round : {"import 100,000 people", "the same again, unchanged"}) {
        file.seek(0);
        clock.start();
        const exchange::TableReading reading = exchange::readCsv(file);
        const bool isDone = reading.problems.isEmpty() && importInto(db, reading.table);
        std::printf("%-28s %10.3f%s\n", round, double(clock.nsecsElapsed()) / 1e6,
            isDone ? "" : "  REFUSED");
        std::fflush(stdout);
    }
}

} // namespace throughline::bench
