#include "people/personpage.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// One person's page, read by another.
struct OpenPerson
{
    tests::ScratchDatabase scratch;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PersonPage> page;

    OpenPerson(PersonId person, PersonId reader)
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        db.run("insert into evidence (person_id, competency_id, wording, happened_on, recorded_at, "
               "kind) values (3, 1, 'Called back unasked and solved it', '2026-02-02', ?, 'story')",
            QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC));
        auto store = storage::Store::open(scratch.place(), SmallCompany::sessionOf(reader));
        workspace = std::make_unique<Workspace>(std::move(*store));
        page = std::make_unique<PersonPage>(*workspace, person);
        page->resize(1200, 760);
        QSignalSpy(page.get(), &Page::settled).wait();
    }

    QStringList lines(const QString &list)
    {
        const auto *model = page->findChild<QAbstractItemView *>(list)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines << model->index(row, 0).data().toString();
        return lines;
    }
};

class tst_PersonPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void thePageShowsWorkLineAndWhatTheJobAsks();
    void evidenceShowsToTheLineOnly();
    void enterOpensTheManager();
    void whoMayNotBeSeenIsNobody();
    void itStandsTheChecks_data();
    void itStandsTheChecks();
    void aFailingDatabaseIsSaid();
};

void tst_PersonPage::thePageShowsWorkLineAndWhatTheJobAsks()
{
    OpenPerson ortega(SmallCompany::ortega, SmallCompany::haddad);
    QCOMPARE(ortega.page->title(), u"Tomás Ortega"_s);
    QCOMPARE(ortega.lines(u"reportingLine"_s),
        (QStringList{u"Rosa Stein"_s, u"Kofi Osei"_s, u"Tomás Ortega"_s}));
    QCOMPARE(ortega.lines(u"askedCompetencies"_s),
        (QStringList{u"Customer service"_s, u"Teamwork"_s, u"Accuracy"_s}));
    OpenPerson osei(SmallCompany::osei, SmallCompany::haddad);
    QCOMPARE(osei.lines(u"reportingLine"_s),
        (QStringList{u"Rosa Stein"_s, u"Kofi Osei"_s, u"Lina Haddad"_s, u"Tomás Ortega"_s}));
}

void tst_PersonPage::evidenceShowsToTheLineOnly()
{
    QCOMPARE(
        OpenPerson(SmallCompany::ortega, SmallCompany::haddad).lines(u"evidenceOfPerson"_s).size(),
        0);
    QCOMPARE(
        OpenPerson(SmallCompany::ortega, SmallCompany::osei).lines(u"evidenceOfPerson"_s).size(),
        1);
    QCOMPARE(
        OpenPerson(SmallCompany::ortega, SmallCompany::ortega).lines(u"evidenceOfPerson"_s).size(),
        1);
}

void tst_PersonPage::enterOpensTheManager()
{
    OpenPerson ortega(SmallCompany::ortega, SmallCompany::osei);
    QSignalSpy opened(ortega.workspace.get(), &Workspace::openRequested);
    ortega.page->show();
    QVERIFY(QTest::qWaitForWindowActive(ortega.page.get()));
    ortega.page->firstFocus()->setFocus();
    QTest::keyClick(ortega.page->firstFocus(), Qt::Key_Up);
    QTest::keyClick(ortega.page->firstFocus(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const Destination osei{PageKind::Person, SmallCompany::osei.number()};
    QCOMPARE(opened[0][0].value<Destination>(), osei);
    ortega.page->findChild<QAction *>(u"openManager"_s)->trigger();
    QCOMPARE(opened[1][0].value<Destination>(), osei);
}

void tst_PersonPage::whoMayNotBeSeenIsNobody()
{
    OpenPerson novak(SmallCompany::novak, SmallCompany::ortega);
    QCOMPARE(checkWayOut(*novak.page), QStringList());
    QCOMPARE(novak.page->title(), u"Person"_s);
}

void tst_PersonPage::itStandsTheChecks_data()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : fewLooks())
        QTest::newRow(qPrintable(nameOf(look))) << look;
}

void tst_PersonPage::itStandsTheChecks()
{
    QFETCH(Look, look);
    putOn(look);
    for (const PersonId person : {SmallCompany::ortega, SmallCompany::stein, SmallCompany::novak}) {
        OpenPerson open(person, SmallCompany::osei);
        const QStringList findings = checkScreen(*open.page, {.window = look.window});
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }
    putOn({});
}

void tst_PersonPage::aFailingDatabaseIsSaid()
{
    OpenPerson ortega(SmallCompany::ortega, SmallCompany::osei);
    storage::Connection(ortega.scratch.place()).script(u"alter table unit rename to lost"_s);
    ortega.page->findChild<QAction *>(u"reloadPerson"_s)->trigger();
    QSignalSpy(ortega.page.get(), &Page::settled).wait();
    QCOMPARE(checkWayOut(*ortega.page), QStringList());
}

QTEST_MAIN(tst_PersonPage)

#include "tst_personpage.moc"
