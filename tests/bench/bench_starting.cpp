#include "founding.h"
#include "frame.h"
#include "shell/opening.h"
#include "shell/page.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds since the system started this process, to the ten that it counts by: loading the
/// libraries is part of what somebody waits for.
double sinceStart()
{
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QFile::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const double ticks = line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6
        - ticks * 1000 / double(sysconf(_SC_CLK_TCK));
}

void say(const char *reached)
{
    std::printf("%-40s %8.0f ms\n", reached, sinceStart());
    std::fflush(stdout);
}

/// Runs the program until the object says so.
template<typename Sender, typename Signal>
void waitFor(Sender &sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&sender, signal, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, [] { qFatal("nothing came"); });
    loop.exec();
}

void waitForPage(MainWindow &window, const char *reached)
{
    waitFor(*window.currentPage(), &Page::settled);
    window.repaint();
    say(reached);
}

} // namespace

/// Prints what somebody waits for who starts the program for the first time and presses Enter; the
/// aim is that the demo can be used within a second.
int main(int argc, char *argv[])
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    const QApplication application(argc, argv);
    app::Frame frame;
    frame.preferences.applyLook();
    Opening opening(frame.window, {app::makeDemoCompany, app::foundCompany});
    frame.window.resize(1200, 760);
    frame.window.show();
    QCoreApplication::processEvents();
    say("the welcome stands after");
    opening.openDemo();
    waitFor(opening, &Opening::opened);
    waitForPage(frame.window, "the demo's home, filled, after");
    frame.window.go({PageKind::People});
    waitForPage(frame.window, "the demo's people, with rows, after");
    return 0;
}
