#pragma once

#include "demo/democompany.h"
#include "home/persona.h"
#include "shell/page.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace throughline::tests {

/// A demo company of sixty, with names and texts of every length, in which a page can be opened
/// with the eyes of a persona ("executive", "manager" …).
class DemoStage
{
public:
    DemoStage()
    {
        storage::Connection db(m_scratch.place());
        storage::Transaction transaction(db);
        if (!demo::buildDemoCompany(db, {.today = {2026, 3, 4}, .language = QStringLiteral("en")}))
            qFatal("no demo company was made");
        transaction.commit();
    }

    /// A stage of its own, as another was made; nobody has that one open.
    explicit DemoStage(const DemoStage &pattern)
    {
        const QString file = m_scratch.place().database;
        if (!QFile::remove(file) || !QFile::copy(pattern.place().database, file))
            qFatal("the demo company was not copied");
    }
    DemoStage &operator=(const DemoStage &) = delete;

    const storage::Place &place() const { return m_scratch.place(); }

    storage::Session sessionOf(const QString &persona) const
    {
        storage::Connection db(m_scratch.place());
        const auto session = home::sessionOfPersona(db, persona);
        if (!session)
            qFatal("nobody is %s", qPrintable(persona));
        return *session;
    }

    std::unique_ptr<ui::Workspace> enter(const QString &persona) const
    {
        auto store = storage::Store::open(m_scratch.place(), sessionOf(persona));
        return std::make_unique<ui::Workspace>(std::move(*store));
    }

    /// The page once it shows its data.
    template<typename P, typename... Arguments>
    static std::unique_ptr<P> open(ui::Workspace &workspace, Arguments &&...arguments)
    {
        auto page = std::make_unique<P>(workspace, std::forward<Arguments>(arguments)...);
        QSignalSpy settled(page.get(), &ui::Page::settled);
        page->resize(1280, 800);
        if (!settled.wait(10'000))
            qFatal("%s did not settle", page->metaObject()->className());
        return page;
    }

private:
    ScratchDatabase m_scratch;
};

} // namespace throughline::tests
