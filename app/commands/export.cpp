#include "commands/commands.h"

#include "exchange/exporters.h"
#include "exchange/tablefile.h"

namespace throughline::app {

ExitCode run(const ExportFile &file, const ActsAs &as, Console &console)
{
    const auto store = openCompany(file.from, as, Purpose::Look);
    if (!store)
        return console.refuse(nameOf(file.from), store.error());
    const exchange::Exporter &exporter = *exchange::exporterOf(file.kind);
    const auto table
        = (*store)->read([&](storage::Connection &db) { return exporter.tableOf(db); }).wait();
    if (!table)
        return console.refuse(nameOf(file.from), table.error());
    if (const auto written = exchange::writeTableFile(file.to, *table, exporter.numbers); !written)
        return console.refuse(file.to, written.error());
    console.say(Texts::tr("%1 rows in %2.").arg(table->rowCount()).arg(file.to));
    return Done;
}

} // namespace throughline::app
