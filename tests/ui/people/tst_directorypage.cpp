#include "exchange/exporting.h"
#include "people/directorypage.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// The directory over a database of its own.
struct OpenDirectory
{
    tests::ScratchDatabase scratch;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<DirectoryPage> page;

    explicit OpenDirectory(bool isFilled, PersonId reader = SmallCompany::duarte)
    {
        storage::Connection db(scratch.place());
        if (isFilled)
            SmallCompany::build(db);
        auto store = storage::Store::open(scratch.place(), SmallCompany::sessionOf(reader));
        workspace = std::make_unique<Workspace>(std::move(*store));
        page = std::make_unique<DirectoryPage>(*workspace);
        page->resize(1200, 760);
        QSignalSpy(page.get(), &Page::settled).wait();
    }

    QTableView &table() { return *page->findChild<QTableView *>(u"peopleTable"_s); }
    QLineEdit &filter() { return *page->findChild<QLineEdit *>(u"peopleFilterField"_s); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names << table().model()->index(row, 0).data().toString();
        return names;
    }
};

class tst_DirectoryPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void everybodyStandsThereByName();
    void typingNarrowsTheListAndEnterOpens();
    void aUnitNarrowsTheList();
    void whoOnlyReadsDoesNotImport();
    void somebodyNewIsAddedByKeys();
    void aChangeInTheCompanyShows();
    void whoIsChosenStaysWhileOthersWrite();
    void somebodyHalfWrittenStaysWhileOthersWrite();
    void theListIsWrittenToAFile();
    void itStandsTheChecks_data();
    void itStandsTheChecks();
    void emptyAndUnmatchedOfferAWayOn();
    void aFailingDatabaseIsSaid();
};

void tst_DirectoryPage::everybodyStandsThereByName()
{
    OpenDirectory directory(true, SmallCompany::ortega);
    QTRY_COMPARE(directory.names().value(5), u"Tomás Ortega"_s);
    QCOMPARE(directory.names().size(), 6);
    QCOMPARE(directory.table().model()->index(5, 3).data().toString(), u"Kofi Osei"_s);
}

void tst_DirectoryPage::typingNarrowsTheListAndEnterOpens()
{
    OpenDirectory directory(true);
    QSignalSpy opened(directory.workspace.get(), &Workspace::openRequested);
    directory.page->show();
    QVERIFY(QTest::qWaitForWindowActive(directory.page.get()));
    directory.page->firstFocus()->setFocus();
    QTest::keyClicks(&directory.filter(), u"had"_s);
    QTRY_COMPARE(directory.names(), QStringList{u"Lina Haddad"_s});
    directory.table().setFocus();
    QTest::keyClick(&directory.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<Destination>(),
        (Destination{PageKind::Person, SmallCompany::haddad.number()}));
}

void tst_DirectoryPage::aUnitNarrowsTheList()
{
    OpenDirectory directory(true);
    auto &unit = *directory.page->findChild<QComboBox *>(u"unitFilter"_s);
    QCOMPARE(unit.count(), 3);
    unit.setFocus();
    QTest::keyClick(&unit, Qt::Key_Down);
    QTRY_COMPARE(directory.table().model()->rowCount(), 3);
    QTRY_COMPARE(directory.names().value(0), u"Marta Duarte"_s);
    QCOMPARE(unit.currentText(), u"Office"_s);
}

void tst_DirectoryPage::whoOnlyReadsDoesNotImport()
{
    OpenDirectory directory(true, SmallCompany::ortega);
    QVERIFY(!directory.page->findChild<QAction *>(u"importPeople"_s)->isEnabled());
}

void tst_DirectoryPage::somebodyNewIsAddedByKeys()
{
    OpenDirectory directory(true);
    directory.page->show();
    QVERIFY(QTest::qWaitForWindowActive(directory.page.get()));
    directory.page->findChild<QAction *>(u"newPerson"_s)->trigger();
    auto name = directory.page->findChild<QLineEdit *>(u"personName"_s);
    QTRY_VERIFY(name->hasFocus());
    QSignalSpy opened(directory.workspace.get(), &Workspace::openRequested);
    QTest::keyClick(name, Qt::Key_Return); // nobody is called nothing
    QTRY_VERIFY(!name->accessibleDescription().isEmpty());
    QTest::keyClicks(name, u"Nila Rao"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClick(name, Qt::Key_Return); // an impatient second one adds nobody else
    QVERIFY(opened.wait());
    QTest::qWait(300);
    QCOMPARE(opened.count(), 1);
    const auto there = opened.first().first().value<Destination>();
    QCOMPARE(there.kind, PageKind::Person);
    QCOMPARE(there.intent, u"hire"_s); // where they work is asked next
    storage::Connection db(directory.scratch.place());
    QCOMPARE(db.one<QString>("select name from person where id = ?", *there.id), u"Nila Rao"_s);
    QVERIFY(!OpenDirectory(true, SmallCompany::osei)
                 .page->findChild<QAction *>(u"newPerson"_s)
                 ->isEnabled());
}

void tst_DirectoryPage::aChangeInTheCompanyShows()
{
    OpenDirectory directory(true);
    const auto written = directory.workspace->store().write([](storage::Connection &db) {
        db.run("update person set name = 'Aaron Zulu', name_key = 'aaron zulu' where id = 4");
    });
    QVERIFY(written.wait());
    QTRY_COMPARE(directory.names().value(0), u"Aaron Zulu"_s);
}

static void rename(storage::Connection &db, const char *name, const char *key, PersonId person)
{
    db.run("update person set name = ?, name_key = ? where id = ?", QString::fromLatin1(name),
        QString::fromLatin1(key), person);
}

void tst_DirectoryPage::whoIsChosenStaysWhileOthersWrite()
{
    OpenDirectory directory(true);
    directory.page->show();
    QVERIFY(QTest::qWaitForWindowActive(directory.page.get()));
    QTableView &table = directory.table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    const auto chosen = [&] { return table.currentIndex().siblingAtColumn(0).data().toString(); };
    const QString whom = chosen();
    const int before = table.currentIndex().row();
    auto *units = directory.page->findChild<QComboBox *>(u"unitFilter"_s);
    units->showPopup();
    storage::Connection db(directory.scratch.place());
    QSignalSpy settled(directory.page.get(), &Page::settled);
    rename(db, "Aaron Zulu", "aaron zulu", SmallCompany::lang);
    emit directory.workspace->store().changed();
    QVERIFY(settled.wait());
    QTRY_COMPARE(chosen(), whom);
    QCOMPARE(table.currentIndex().row(), before + 1);
    QCOMPARE(table.selectionModel()->selectedRows().value(0).row(), before + 1);
    QVERIFY(units->view()->isVisible()); // an open list of choices stays open
    units->hidePopup();
}

void tst_DirectoryPage::somebodyHalfWrittenStaysWhileOthersWrite()
{
    OpenDirectory directory(true);
    directory.page->show();
    QVERIFY(QTest::qWaitForWindowActive(directory.page.get()));
    directory.page->findChild<QAction *>(u"newPerson"_s)->trigger();
    auto *name = directory.page->findChild<QLineEdit *>(u"personName"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Nila Rao"_s);
    QTest::keyClick(name, Qt::Key_Home);
    storage::Connection db(directory.scratch.place());
    QSignalSpy settled(directory.page.get(), &Page::settled);
    rename(db, "Aaron Zulu", "aaron zulu", SmallCompany::lang);
    emit directory.workspace->store().changed();
    QVERIFY(settled.wait());
    QCOMPARE(name->text(), u"Nila Rao"_s);
    QCOMPARE(name->cursorPosition(), 0);
    QVERIFY(name->isVisible() && name->hasFocus());
    QSignalSpy opened(directory.workspace.get(), &Workspace::openRequested);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(opened.wait());
}

void tst_DirectoryPage::theListIsWrittenToAFile()
{
    OpenDirectory directory(true);
    QTemporaryDir folder;
    QSignalSpy mentioned(directory.workspace.get(), &Workspace::mentioned);
    QSignalSpy failed(directory.workspace.get(), &Workspace::failed);
    exportTo(*directory.workspace, u"people"_s, folder.filePath(u"p.csv"_s));
    QTRY_COMPARE(mentioned.size(), 1);
    QVERIFY(QFile::exists(folder.filePath(u"p.csv"_s)));
    exportTo(*directory.workspace, u"people"_s, folder.filePath(u"none/p.csv"_s));
    QTRY_COMPARE(failed.size(), 1);
}

void tst_DirectoryPage::itStandsTheChecks_data()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : fewLooks())
        QTest::newRow(qPrintable(nameOf(look))) << look;
}

void tst_DirectoryPage::itStandsTheChecks()
{
    QFETCH(Look, look);
    putOn(look);
    for (const bool isFilled : {true, false}) {
        OpenDirectory directory(isFilled);
        QTRY_VERIFY(!isFilled || !directory.names().value(0).isEmpty());
        const QStringList findings = checkScreen(*directory.page, {.window = look.window});
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }
    OpenDirectory adding(true);
    adding.page->findChild<QAction *>(u"newPerson"_s)->trigger();
    const QStringList findings = checkScreen(*adding.page, {.window = look.window});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    putOn({});
}

void tst_DirectoryPage::emptyAndUnmatchedOfferAWayOn()
{
    OpenDirectory nobody(false);
    QCOMPARE(checkWayOut(*nobody.page), QStringList());
    nobody.page->show();
    QVERIFY(QTest::qWaitForWindowActive(nobody.page.get()));
    nobody.filter().setFocus(); // where a full list begins
    QSignalSpy settled(nobody.page.get(), &Page::settled);
    nobody.page->findChild<QAction *>(u"reloadPeople"_s)->trigger();
    QVERIFY(settled.wait());
    const auto *press = qobject_cast<QPushButton *>(nobody.page->focusWidget());
    QVERIFY(press && press->isVisible() && press->text().contains(u"mport"_s));
    QCOMPARE(nobody.page->firstFocus()->focusProxy(), press);
    OpenDirectory unmatched(true);
    unmatched.filter().setText(u"zzz"_s);
    QTRY_COMPARE(unmatched.table().model()->rowCount(), 0);
    QCOMPARE(checkWayOut(*unmatched.page), QStringList());
    unmatched.page->findChild<QAction *>(u"clearPeopleFilter"_s)->trigger();
    QTRY_COMPARE(unmatched.table().model()->rowCount(), 6);
}

void tst_DirectoryPage::aFailingDatabaseIsSaid()
{
    OpenDirectory directory(true);
    storage::Connection(directory.scratch.place()).script(u"alter table unit rename to lost"_s);
    directory.page->findChild<QAction *>(u"reloadPeople"_s)->trigger();
    QSignalSpy(directory.page.get(), &Page::settled).wait();
    QCOMPARE(checkWayOut(*directory.page), QStringList());
}

QTEST_MAIN(tst_DirectoryPage)

#include "tst_directorypage.moc"
