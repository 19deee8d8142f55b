#include "commands/commands.h"

#include "forms/messagebar.h"
#include "founding.h"
#include "frame.h"
#include "shell/copysaver.h"
#include "shell/opening.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace throughline::app {

/// What was named on the command line and cannot be opened is said in the window, where whoever
/// clicked on a file will look.
static void openPlace(const QString &text, ui::MainWindow &window, ui::Opening &opening)
{
    if (const auto place = storage::Place::parse(text))
        opening.openPlace(*place);
    else
        window.messageBar().tell(ui::Severity::Problem, sentenceFor(place.error()));
}

ExitCode run(const OpenWindow &command, const ActsAs &, Console &)
{
    QApplication::setWindowIcon(QIcon(u":/brand/org.throughline.Throughline.svg"_s));
    Frame frame;
    frame.preferences.applyLook();
    ui::Opening opening(frame.window, {makeDemoCompany, foundCompany});
    ui::CopySaver copySaver(frame.window);
    frame.window.show();
    if (command.place)
        openPlace(*command.place, frame.window, opening);
    return ExitCode(QApplication::exec());
}

} // namespace throughline::app
