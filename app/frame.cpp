#include "frame.h"

#include "competency/competencypages.h"
#include "documents/printpreviewpage.h"
#include "exchange/exchangepages.h"
#include "hiring/hiringpages.h"
#include "home/homepage.h"
#include "jobs/jobpages.h"
#include "people/peoplepages.h"
#include "performance/performancepages.h"
#include "security/securitypages.h"
#include "settings/settingspage.h"
#include "succession/successionpages.h"

namespace throughline::app {

Frame::Frame() : window(preferences, pages)
{
    ui::registerHomePages(pages);
    ui::registerSettingsPages(pages, preferences, window.actions());
    ui::registerCompetencyPages(pages);
    ui::registerDocumentPages(pages);
    ui::registerExchangePages(pages);
    ui::registerHiringPages(pages);
    ui::registerJobPages(pages);
    ui::registerPeoplePages(pages);
    ui::registerPerformancePages(pages);
    ui::registerSecurityPages(pages);
    ui::registerSuccessionPages(pages);
}

} // namespace throughline::app
