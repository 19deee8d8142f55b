#include "bench/bigcompany.h"
#include "people/directorypage.h"
#include "security/role.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

#include <cstdio>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

namespace {

/// What of this program is in memory now, in MiB.
double mebibytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

/// Whether the rows in sight have come.
bool isFilled(const QTableView &table)
{
    const QModelIndex top = table.indexAt({1, 1});
    return top.isValid() && !top.data().toString().isEmpty();
}

/// Not QTest::qWaitFor, which sleeps ten milliseconds between two looks.
void waitUntilFilled(const QTableView &table)
{
    const QDeadlineTimer patience(60'000);
    while (!isFilled(table)) {
        if (patience.hasExpired())
            qFatal("the rows did not come");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

struct Scrolled
{
    double least = 0, middle = 0, longest = 0; ///< milliseconds until the rows were there
};

/// Jumps to places all over the list and waits at each until its rows are shown.
Scrolled scroll(QTableView &table, int jumps, int from)
{
    std::vector<double> times;
    QScrollBar &bar = *table.verticalScrollBar();
    for (int jump = 0; jump < jumps; ++jump) {
        QElapsedTimer clock;
        clock.start();
        bar.setValue(int(qint64(from + jump) * 104729 % std::max(1, bar.maximum())));
        waitUntilFilled(table);
        table.viewport()->repaint();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times.front(), times[times.size() / 2], times.back()};
}

void benchScrolling(const QString &driver, int people)
{
    const tests::ScratchDatabase scratch(driver);
    {
        storage::Connection db(scratch.place());
        bench::fillBigCompany(db, people);
    }
    std::printf("\n%s, %d people in the directory\n", qPrintable(driver), people);
    QElapsedTimer clock;
    clock.start();
    auto store = storage::Store::open(scratch.place(), security::ownerSession());
    Workspace workspace(std::move(*store));
    DirectoryPage page(workspace);
    page.resize(1200, 760);
    page.show();
    auto &table = *page.findChild<QTableView *>(u"peopleTable"_s);
    waitUntilFilled(table);
    std::printf("%-28s %10.1f ms\n", "first rows shown after", double(clock.nsecsElapsed()) / 1e6);
    constexpr int rounds = 4, jumps = 500;
    for (int round = 0; round < rounds; ++round) {
        const Scrolled took = scroll(table, jumps, round * jumps);
        std::printf("%5d jumps, each             %10.1f ms at least, %.1f median, %.1f at most; "
                    "%.0f MiB in memory\n",
            (round + 1) * jumps, took.least, took.middle, took.longest, mebibytes());
        std::fflush(stdout);
    }
}

} // namespace

/// Prints how long a list takes to show whatever place of it is gone to, and that memory does not
/// grow with the places seen.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme().apply(Mode::Light);
    const QStringList arguments = application.arguments().mid(1);
    for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
        for (const QString &people :
            arguments.isEmpty() ? QStringList{u"100000"_s, u"1000000"_s} : arguments)
            benchScrolling(driver, people.toInt());
    return 0;
}
