#include "exchange/exporting.h"
#include "people/lookupfield.h"
#include "security/auditpage.h"
#include "security/audittrail.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using security::Role;
using tests::SmallCompany;

/// The audit trail as an auditor sees it.
struct OpenTrail
{
    tests::ScratchDatabase scratch;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<AuditPage> page;

    OpenTrail(const QList<Role> &roles, bool hasEvents)
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        if (hasEvents) {
            db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
            security::AuditTrail(db).record(u"person-moved"_s, u"person"_s, 4);
            db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
            security::AuditTrail(db).record(
                u"core-waived"_s, u"job_version"_s, 1, u"Only builds tools for colleagues"_s);
        }
        auto store = storage::Store::open(
            scratch.place(), security::sessionOf(SmallCompany::stein, roles));
        workspace = std::make_unique<Workspace>(std::move(*store));
        page = std::make_unique<AuditPage>(*workspace);
        page->resize(1200, 760);
        QSignalSpy(page.get(), &Page::settled).wait();
    }

    QStringList line(int row)
    {
        const auto *model = page->findChild<QTableView *>()->model();
        QStringList cells;
        for (int column = 1; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells;
    }
    int rows() { return page->findChild<QTableView *>()->model()->rowCount(); }
};

class tst_AuditPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void itSaysWhoDidWhatInWords();
    void itIsNarrowedByKindAndPersonWithKeys();
    void theTrailIsExported();
    void whoIsNoAuditorIsTold();
    void anEmptyTrailSaysSo();
    void itStandsTheChecks_data();
    void itStandsTheChecks();
};

void tst_AuditPage::itSaysWhoDidWhatInWords()
{
    OpenTrail trail({Role::Auditor}, true);
    QCOMPARE(trail.rows(), 2);
    QCOMPARE(trail.line(1),
        (QStringList{u"Marta Duarte"_s, u"Moved a person"_s, u"Lina Haddad"_s, u"–"_s}));
    QCOMPARE(trail.line(0),
        (QStringList{u"Petra Lang"_s, u"Waived the core competency of a job"_s, u"Support agent"_s,
            u"Only builds tools for colleagues"_s}));
}

void tst_AuditPage::itIsNarrowedByKindAndPersonWithKeys()
{
    OpenTrail trail({Role::Auditor}, true);
    trail.page->show();
    QVERIFY(QTest::qWaitForWindowActive(trail.page.get()));
    auto kind = trail.page->findChild<QComboBox *>(u"auditKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTRY_COMPARE(trail.rows(), 1);
    QTRY_COMPARE(trail.line(0).value(2), u"Support agent"_s);
    trail.page->findChild<QAction *>(u"clearAuditFilter"_s)->trigger();
    QTRY_COMPARE(trail.rows(), 2);

    auto person = trail.page->findChild<LookupField *>(u"auditPerson"_s);
    QVERIFY(person->hasFocus());
    QTest::keyClicks(person, u"hadd"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(trail.rows(), 1);
    QTRY_COMPARE(trail.line(0).value(0), u"Marta Duarte"_s);
}

void tst_AuditPage::theTrailIsExported()
{
    OpenTrail trail({Role::Auditor}, true);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.csv"_s);
    QSignalSpy mentioned(trail.workspace.get(), &Workspace::mentioned);
    exportTo(*trail.workspace, u"audit"_s, path);
    QVERIFY(mentioned.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"id,at,actor_id,actor,action,subject_kind,subject_id,reason"_s));
    QVERIFY(lines[2].contains(u"core-waived"_s));
}

void tst_AuditPage::whoIsNoAuditorIsTold()
{
    OpenTrail trail({Role::HrLead}, true);
    QCOMPARE(checkWayOut(*trail.page), QStringList());
    QCOMPARE(trail.rows(), 0);
}

void tst_AuditPage::anEmptyTrailSaysSo()
{
    OpenTrail trail({Role::Auditor}, false);
    QCOMPARE(checkWayOut(*trail.page), QStringList());
}

void tst_AuditPage::itStandsTheChecks_data()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : fewLooks())
        QTest::newRow(qPrintable(nameOf(look))) << look;
}

void tst_AuditPage::itStandsTheChecks()
{
    QFETCH(Look, look);
    putOn(look);
    for (const bool hasEvents : {true, false}) {
        OpenTrail trail({Role::Auditor}, hasEvents);
        QCOMPARE(checkScreen(*trail.page, {.window = look.window}).join(u"\n"_s), QString());
    }
    putOn({});
}

QTEST_MAIN(tst_AuditPage)

#include "tst_auditpage.moc"
