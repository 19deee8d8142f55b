#pragma once

#include "competency/competencies.h"
#include "forms/messagebar.h"
#include "security/administrationpage.h"
#include "security/profiles.h"
#include "shell/workspace.h"
#include "storage/draftjournal.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace throughline::tests {

using namespace Qt::StringLiterals;
using security::Role;

/// The administration on a scratch database, as somebody with these roles opens it.
struct OpenOffice
{
    tests::ScratchDatabase scratch;
    std::vector<std::unique_ptr<ui::Workspace>> before; ///< pages that have gone still write
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::AdministrationPage> page;
    QList<Role> roles;

    explicit OpenOffice(const QList<Role> &held) : roles(held)
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        open();
    }

    storage::Session session() const { return security::sessionOf(SmallCompany::lang, roles); }
    void open()
    {
        if (workspace)
            before.push_back(std::move(workspace));
        workspace = std::make_unique<ui::Workspace>(
            storage::Store::open(scratch.place(), session()).value());
        page = std::make_unique<ui::AdministrationPage>(*workspace);
        page->resize(1200, 760);
        QSignalSpy(page.get(), &ui::Page::settled).wait();
    }
    /// The documents of which words are kept.
    std::vector<QString> kept()
    {
        const auto journal = storage::DraftJournal::open(scratch.place(), session());
        return (*journal)->documents().wait().value();
    }
    /// Away from the page, and what was typed is written down.
    void leave()
    {
        page.reset();
        QTest::qWait(150); // two that make a journal at once are in each other's way
        QTRY_VERIFY(!kept().empty());
    }

    void showActive()
    {
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    template<typename Widget>
    Widget *find(const QString &objectName)
    {
        return page->findChild<Widget *>(objectName);
    }
    /// Presses it and waits until what it wrote is shown and said, in whichever order, or refused.
    void press(const QString &objectName)
    {
        QSignalSpy settled(page.get(), &ui::Page::settled);
        const QSignalSpy said(workspace.get(), &ui::Workspace::mentioned);
        QTest::keyClick(find<QPushButton>(objectName), Qt::Key_Space);
        QVERIFY(settled.wait());
        QTRY_VERIFY(!said.isEmpty() || !page->findChild<ui::MessageBar *>()->isHidden());
    }
    /// So many profiles, each "Profile n" and an administrator's.
    void addProfiles(int count)
    {
        QSignalSpy settled(page.get(), &ui::Page::settled);
        QVERIFY(workspace->store()
                    .write([count](storage::Connection &db) {
                        for (int at = 0; at < count; ++at)
                            security::Profiles(db).add(
                                u"Profile %1"_s.arg(at), std::nullopt, {Role::Accounts});
                        return Result<void>();
                    })
                    .wait());
        QVERIFY(settled.wait());
    }
    void choose(int row)
    {
        auto *table = find<QTableView>(u"profilesTable"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    /// Types into a field in place of what it holds.
    void type(const QString &field, const QString &words)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }
    /// Turns to the policy and types another least weight.
    QSpinBox *typeWeight(const QString &percent)
    {
        page->begin(u"policy"_s);
        showActive();
        auto *weight = find<QSpinBox>(u"leastWeight"_s);
        weight->setFocus();
        weight->selectAll();
        QTest::keyClicks(weight, percent);
        return weight;
    }
    /// Somebody else writes, and this window hears of it.
    void elsewhere(const std::function<void(storage::Connection &)> &write)
    {
        behind(write);
        reread();
    }
    /// Somebody else writes, and no window hears of it.
    void behind(const std::function<void(storage::Connection &)> &write)
    {
        storage::Connection db(scratch.place());
        db.setSession(security::ownerSession());
        storage::Transaction all(db);
        write(db);
        all.commit();
    }
    void reread()
    {
        QSignalSpy settled(page.get(), &ui::Page::settled);
        emit workspace->store().changed();
        QVERIFY(settled.wait());
    }
    std::vector<security::Profile> stored()
    {
        storage::Connection db(scratch.place());
        return security::Profiles(db).all();
    }
    QString said(const QString &bar)
    {
        auto *message = find<ui::MessageBar>(bar);
        return message->isVisible() ? message->sentence() : QString();
    }
    QAbstractItemModel &profiles() { return *find<QTableView>(u"profilesTable"_s)->model(); }
};

inline void make(storage::Connection &db, const QString &name, const QList<Role> &roles)
{
    security::Profiles(db).add(name, {}, roles);
}

inline void rename(storage::Connection &db, const QString &name, const QString &after)
{
    for (security::Profile &profile : security::Profiles(db).all())
        if (profile.name == name) {
            profile.name = after;
            QVERIFY(security::Profiles(db).save(profile));
        }
}

inline void takeAway(storage::Connection &db, const QString &name)
{
    for (const security::Profile &profile : security::Profiles(db).all())
        if (profile.name == name)
            security::Profiles(db).remove(profile.id);
}

} // namespace throughline::tests
