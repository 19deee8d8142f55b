#include "founding.h"

#include "base/clock.h"
#include "competency/starterlibrary.h"
#include "demo/democompany.h"

#include <QLocale>

namespace throughline::app {

Result<void> foundCompany(storage::Connection &db)
{
    using competency::LibraryLanguage;
    const bool german = QLocale().language() == QLocale::German;
    competency::seedCoreCompetency(db, german ? LibraryLanguage::German : LibraryLanguage::English);
    const auto adopted = competency::adoptStarterLibrary(db);
    return adopted ? Result<void>() : Result<void>(adopted.error());
}

Result<void> makeDemoCompany(storage::Connection &db)
{
    return demo::buildDemoCompany(
        db, {.today = Clock::today(), .language = QLocale().name().section(u'_', 0, 0)});
}

} // namespace throughline::app
