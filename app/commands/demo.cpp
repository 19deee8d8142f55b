#include "commands/commands.h"

#include "base/clock.h"
#include "companytarget.h"
#include "demo/democompany.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::app {

ExitCode run(const MakeDemo &command, const ActsAs &, Console &console)
{
    auto target = CompanyTarget::open(command.place, CompanyTarget::Existing::Refuse);
    if (!target)
        return console.refuse(nameOf(command.place), target.error());
    const demo::DemoOptions options{.people = command.people,
        .seed = command.seed,
        .today = Clock::today(),
        .language = QLocale().name().section(u'_', 0, 0)};
    const auto built = (*target)->write(
        [&](storage::Connection &db) { return demo::buildDemoCompany(db, options); });
    if (!built)
        return console.refuse(nameOf(command.place), built.error());
    if (const auto kept = (*target)->finish(); !kept)
        return console.refuse(nameOf(command.place), kept.error());
    console.say(Texts::tr("A company of %1 people is in %2.")
                    .arg(QLocale().toString(command.people), nameOf(command.place)));
    return Done;
}

} // namespace throughline::app
