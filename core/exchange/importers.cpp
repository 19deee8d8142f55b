#include "exchange/importers.h"

#include "exchange/candidatesimport.h"
#include "exchange/jobsimport.h"
#include "exchange/occupationsimport.h"
#include "exchange/peopleimport.h"
#include "exchange/positionsimport.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

namespace {
struct ImporterEntry
{
    QLatin1StringView kind;
    std::unique_ptr<Importer> (*make)();
};

template<typename T>
std::unique_ptr<Importer> makeOne()
{
    return std::make_unique<T>();
}

// One line for each kind of file that can be imported.
constexpr ImporterEntry importerEntries[] = {
    {"people"_L1, makeOne<PeopleImport>},
    {"jobs"_L1, makeOne<JobsImport>},
    {"positions"_L1, makeOne<PositionsImport>},
    {"occupations"_L1, makeOne<OccupationsImport>},
    {"candidates"_L1, makeOne<CandidatesImport>},
};
} // namespace

QStringList importKinds()
{
    QStringList kinds;
    for (const ImporterEntry &entry : importerEntries)
        kinds << entry.kind;
    return kinds;
}

std::unique_ptr<Importer> makeImporter(const QString &kind)
{
    for (const ImporterEntry &entry : importerEntries)
        if (kind == entry.kind)
            return entry.make();
    return nullptr;
}

} // namespace throughline::exchange
