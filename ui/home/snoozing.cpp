// What is put off on the home page, till when, and how it comes back.

#include "home/snoozing.h"

#include "base/clock.h"
#include "forms/button.h"
#include "home/homepage.h"
#include "home/taskwords.h"
#include "shell/workspace.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static QDate nextMonday(const QDate &today)
{
    return today.addDays(8 - today.dayOfWeek());
}

void HomePage::makeSnoozing()
{
    m_snooze = button(tr("S&nooze"));
    m_snooze->setObjectName(u"snooze"_s);
    auto *menu = new QMenu(m_snooze);
    menu->addActions({m_tomorrow, m_nextWeek, m_twoWeeks});
    menu->addSeparator();
    menu->addAction(m_wake);
    m_snooze->setMenu(menu);
    connect(m_tomorrow, &QAction::triggered, this, [this] { snooze(Clock::today().addDays(1)); });
    connect(m_nextWeek, &QAction::triggered, this, [this] { snooze(nextMonday(Clock::today())); });
    connect(m_twoWeeks, &QAction::triggered, this, [this] { snooze(Clock::today().addDays(14)); });
    connect(m_wake, &QAction::triggered, this, &HomePage::wakeAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &HomePage::offerSnoozing);
}

/// Nothing is put off past the day that it is due.
void HomePage::offerSnoozing()
{
    const home::Task *task = current();
    const QDate today = Clock::today();
    const QDate latest = task ? home::Snoozing::latest(*task, today) : today;
    m_tomorrow->setEnabled(today.addDays(1) <= latest);
    m_nextWeek->setEnabled(nextMonday(today) <= latest);
    m_twoWeeks->setEnabled(today.addDays(14) <= latest);
    m_wake->setEnabled(m_putOff > 0);
    m_snooze->setEnabled(m_tomorrow->isEnabled() || m_wake->isEnabled());
}

void HomePage::snooze(const QDate &until)
{
    const home::Task *task = current();
    if (!task)
        return;
    workspace()
        .store()
        .write([task = *task, until](storage::Connection &db) {
            return home::Snoozing(db).snooze(task, until, Clock::today());
        })
        .then(this, [this, task = *task, until](const Result<void> &done) {
            if (!done)
                return workspace().report(done.error());
            //: A task of the home page, and the day on which it comes back
            workspace().mention(
                tr("“%1” is put off until %2.")
                    .arg(titleOf(task), QLocale().toString(until, QLocale::ShortFormat)),
                [this, task] {
                    workspace()
                        .store()
                        .write([task](storage::Connection &db) { home::Snoozing(db).wake(task); })
                        .then(this, [this](const Result<void> &back) {
                            if (!back)
                                workspace().report(back.error());
                        });
                });
        });
}

void HomePage::wakeAll()
{
    workspace()
        .store()
        .write([](storage::Connection &db) { home::Snoozing(db).wakeAll(); })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                workspace().report(done.error());
        });
}

} // namespace throughline::ui
