#pragma once

#include "forms/ratingbar.h"
#include "performance/appraisalpage.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

#include <QSignalSpy>
#include <QTextEdit>

namespace throughline::tests {

/// The appraisal of Tomás Ortega in the small company, on a page as somebody opens it.
class AppraisalStage
{
public:
    static inline const QString manager = u"managerSide"_s, self = u"selfSide"_s;

    AppraisalStage()
    {
        with([this](storage::Connection &db) { small = SmallCycle::build(db); });
    }

    /// Does something to the database beside whatever page is open.
    template<typename Act>
    void with(Act act)
    {
        storage::Connection db(scratch.place());
        act(db);
    }

    /// The same as this person, and the open page hears of it.
    template<typename Act>
    void elsewhere(PersonId person, Act act)
    {
        with([&](storage::Connection &db) {
            db.setSession(SmallCompany::sessionOf(person));
            act(db);
        });
        if (workspace)
            emit workspace->store().changed();
    }

    std::unique_ptr<ui::AppraisalPage> open(PersonId reader, bool shown = true)
    {
        auto store = storage::Store::open(scratch.place(), SmallCompany::sessionOf(reader));
        workspace = std::make_unique<ui::Workspace>(std::move(*store));
        auto page = std::make_unique<ui::AppraisalPage>(*workspace, small->ortega);
        QSignalSpy settled(page.get(), &ui::Page::settled);
        page->resize(1200, 800);
        if (shown) {
            page->show();
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("the window did not come up");
        }
        if (settled.isEmpty() && !settled.wait(5000))
            qFatal("the page did not settle");
        if (shown && page->firstFocus())
            page->firstFocus()->setFocus();
        QTest::qWait(20);
        return page;
    }

    /// The same author, in another window: on top of what is stored.
    void anotherWindowWrites(performance::RatingEntry entry)
    {
        with([&](storage::Connection &db) {
            db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
            const auto file = performance::readAppraisalFile(db, small->ortega);
            entry.version = file->rating(performance::Side::Manager, entry.revision).version;
            must(performance::Appraising(db).rate(small->ortega, entry));
        });
    }

    static QTextEdit *comment(QWidget &page, int place, const QString &side)
    {
        QWidget *panel = panelOf(page, place, side);
        return panel ? panel->findChild<QTextEdit *>(u"comment"_s) : nullptr;
    }

    static ui::RatingBar *bar(QWidget &page, int place, const QString &side)
    {
        QWidget *panel = panelOf(page, place, side);
        return panel ? panel->findChild<ui::RatingBar *>() : nullptr;
    }

    /// What the database holds of the first comment of the author.
    QString storedComment()
    {
        QString kept;
        with([&](storage::Connection &db) {
            kept = db.one<QString>("select comment from appraisal_rating where side = 'manager' "
                                   "order by revision_id limit 1")
                       .value_or(QString());
        });
        return kept;
    }

    ScratchDatabase scratch;
    std::unique_ptr<ui::Workspace> workspace;
    std::optional<SmallCycle> small;

private:
    static QWidget *panelOf(QWidget &page, int place, const QString &side)
    {
        auto *block = page.findChild<QWidget *>(u"competency%1"_s.arg(place));
        return block ? block->findChild<QWidget *>(side) : nullptr;
    }
};

} // namespace throughline::tests
