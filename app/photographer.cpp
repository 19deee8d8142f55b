#include "photographer.h"

#include "base/wholefile.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace throughline::app {

static constexpr int longestWait = 10'000; // ms

void useSettingsOfOurOwn()
{
    static const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
}

Photographer::Photographer(const Look &look) : m_size(look.size)
{
    m_frame = std::make_unique<Frame>();
    m_frame->preferences.setMode(
        look.brightness == Brightness::Dark ? ui::Mode::Dark : ui::Mode::Light);
    m_frame->preferences.setTextPercent(look.textPercent);
    m_frame->window.resize(look.size);
    m_frame->window.show();
}

void Photographer::show(std::unique_ptr<storage::Store> store, const QString &person)
{
    m_frame->window.setWorkspace(std::make_unique<ui::Workspace>(std::move(store)));
    m_frame->window.setPerson(person, nullptr);
}

void Photographer::seat(const storage::Session &session, const QString &person)
{
    store().setSession(session);
    m_frame->window.setPerson(person, nullptr);
}

bool Photographer::offers(ui::PageKind page) const
{
    using ui::PageKind;
    static constexpr PageKind notForEverybody[]
        = {PageKind::TalentGrid, PageKind::Succession, PageKind::Import, PageKind::Administration};
    const auto open = m_frame->window.workspace()->store().read(&home::entrancesOf).wait();
    const auto entries = ui::sidebarFor(open ? *open : home::Entrances());
    return m_frame->pages.contains(page)
        && (std::ranges::count(notForEverybody, page) == 0
            || std::ranges::count(entries, page, &ui::SidebarEntry::page) > 0);
}

/// Runs the program until the page says that it has shown its data.
static bool waitForPage(ui::Page &page)
{
    QEventLoop loop;
    bool settled = false;
    QObject::connect(&page, &ui::Page::settled, &loop, [&] {
        settled = true;
        loop.quit();
    });
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    loop.exec();
    return settled;
}

/// What follows from the data (layouts, late answers of parts of the page) gets its turn.
static void letItCalmDown()
{
    QEventLoop loop;
    QTimer::singleShot(150, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<void> Photographer::take(const ui::Destination &destination, const QString &file)
{
    m_frame->window.resize(m_size); // a page that needed more keeps it to itself
    m_frame->window.go(destination);
    if (!waitForPage(*m_frame->window.currentPage()))
        return Error{Error::Kind::Unavailable, u"page-not-settled"_s, {file}};
    letItCalmDown();
    return takeAsItIs(file);
}

Result<void> Photographer::takeAsItIs(const QString &file)
{
    const QPixmap picture = m_frame->window.grab();
    if (writeWholeFile(file, [&](QIODevice &target) { return picture.save(&target, "PNG"); }))
        return Error{Error::Kind::Unavailable, u"file-not-writable"_s, {file}};
    return {};
}

} // namespace throughline::app
