#include "exchange/importpage.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;
using State = ImportRun::State;

static const QString goodTable
    = u"Personalnummer\tName\tAbteilung\tEintrittsdatum\tLieblingsfarbe\n"
      "71\tAda Berg\tSupport\t01.02.2026\tblau\n"
      "72\tBo Chen\tSupport\t01.03.2026\trot\n"_s;
static const QString badTable
    = u"id,name,unit,start_date\n71,,Support,2026-02-30\n71,Bo,Support,2026-01-01\n"_s;
// Its sentence is wider than the column of a small window.
static const QString longProblem = u"id,name,unit,start_date,manager_id\n"
                                   "71,Ada,Support,2026-02-01,Somebody Whom Nobody Knows\n"_s;

/// The import page over the small company.
struct OpenImport
{
    tests::ScratchDatabase scratch;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ImportPage> page;

    explicit OpenImport(PersonId reader = SmallCompany::duarte)
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        auto store = storage::Store::open(scratch.place(), SmallCompany::sessionOf(reader));
        workspace = std::make_unique<Workspace>(std::move(*store));
        page = std::make_unique<ImportPage>(*workspace);
        page->resize(1200, 760);
    }

    void read(const QString &text)
    {
        page->run().readText(text);
        QTRY_VERIFY(!page->run().isBusy());
    }
    QAction &action(const QString &id) { return *page->findChild<QAction *>(id); }
    QTableView &table(const QString &id) { return *page->findChild<QTableView *>(id); }
    int people()
    {
        storage::Connection db(scratch.place());
        return *db.one<int>("select count(*) from person");
    }
};

class tst_ImportPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void pastedCellsComeInByKeyboardAlone();
    void problemsStandByRowAndColumn();
    void anotherColumnIsCheckedAtOnce();
    void aFileThatIsNoTableIsSaid();
    void whoMayNotImportIsTold();
    void anotherKindReadsTheSameTable();
    void aLongSentenceIsReadWhole();
    void whatHappensBesidesIsSaidBeforehand();
    void itStandsTheChecks_data();
    void itStandsTheChecks();
    void noTableOffersAWayOn();
};

void tst_ImportPage::pastedCellsComeInByKeyboardAlone()
{
    OpenImport import;
    import.page->show();
    QVERIFY(QTest::qWaitForWindowActive(import.page.get()));
    import.page->firstFocus()->setFocus();
    QGuiApplication::clipboard()->setText(goodTable);
    QTest::keyClick(import.page->firstFocus(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(import.page->run().state(), State::Ready);
    QCOMPARE(import.page->run().report().added, 2);
    QCOMPARE(import.table(u"importPreview"_s).model()->rowCount(), 2);
    QTest::keyClick(import.page->firstFocus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(import.page->run().state(), State::Done);
    QCOMPARE(import.people(), 9);
    QCOMPARE(checkWayOut(*import.page), QStringList());
}

void tst_ImportPage::problemsStandByRowAndColumn()
{
    OpenImport import;
    import.read(badTable);
    QCOMPARE(import.page->run().state(), State::Refused);
    const auto *problems = import.table(u"importProblems"_s).model();
    QCOMPARE(problems->rowCount(), 3);
    QCOMPARE(problems->index(0, 0).data().toString(), u"Row 2, name"_s);
    QCOMPARE(problems->index(1, 0).data().toString(), u"Row 2, start_date"_s);
    QCOMPARE(problems->index(2, 0).data().toString(), u"Row 3, id"_s);
    QVERIFY(problems->index(1, 1).data().toString().contains(u"2026-02-30"_s));
    QVERIFY(!import.action(u"startImport"_s).isEnabled());
    QCOMPARE(import.people(), 7);
}

void tst_ImportPage::anotherColumnIsCheckedAtOnce()
{
    OpenImport import;
    import.read(u"id,wer,unit,start_date\n71,Ada,Support,2026-02-03\n"_s);
    QCOMPARE(import.page->run().state(), State::Refused);
    auto &choice = *import.page->findChild<QComboBox *>(u"column_name"_s);
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Down);
    QTest::keyClick(&choice, Qt::Key_Down);
    QTRY_COMPARE(import.page->run().state(), State::Ready);
    QCOMPARE(choice.currentText(), u"wer"_s);
}

void tst_ImportPage::aFileThatIsNoTableIsSaid()
{
    OpenImport import;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.xlsx"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("PK\x03\x04 and so on") > 0);
    file.close();
    import.page->run().readFile(file.fileName());
    QTRY_COMPARE(import.page->run().state(), State::Refused);
    QCOMPARE(import.table(u"importProblems"_s).model()->rowCount(), 1);
    QSignalSpy failed(&import.page->run(), &ImportRun::failed);
    import.page->run().readFile(folder.filePath(u"none.csv"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(checkWayOut(*import.page), QStringList());
}

void tst_ImportPage::whoMayNotImportIsTold()
{
    OpenImport import(SmallCompany::ortega);
    QSignalSpy failed(&import.page->run(), &ImportRun::failed);
    import.read(goodTable);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!import.action(u"startImport"_s).isEnabled());
}

void tst_ImportPage::anotherKindReadsTheSameTable()
{
    OpenImport import;
    import.read(u"name,email,requisition,applied_on\nAda,ada@example.org,R-9,2026-01-01\n"_s);
    import.page->run().setKind(u"candidates"_s);
    QTRY_VERIFY(!import.page->run().isBusy());
    QCOMPARE(import.page->run().report().problems.first().front().reason, u"requisition-unknown"_s);
}

/// No sentence is cut: the row grows with it, also when the window shrinks.
void tst_ImportPage::aLongSentenceIsReadWhole()
{
    OpenImport import;
    import.read(longProblem);
    import.page->resize(800, 700);
    import.page->show();
    const auto &problems = import.table(u"importProblems"_s);
    QTRY_VERIFY(problems.rowHeight(0) > problems.verticalHeader()->defaultSectionSize());
    const int narrow = problems.rowHeight(0);
    import.page->resize(1900, 700);
    QTRY_VERIFY(problems.rowHeight(0) < narrow);
    QVERIFY(problems.rowHeight(0) >= problems.verticalHeader()->defaultSectionSize());
}

/// Requisitions that an import opens, and columns that it leaves out, are read before it is begun.
void tst_ImportPage::whatHappensBesidesIsSaidBeforehand()
{
    OpenImport import;
    import.page->run().setKind(u"candidates"_s);
    import.read(u"name,requisition,applied_on,requisition_job\nAda,R-9,2026-01-01,J-000001\n"_s);
    QCOMPARE(import.page->run().state(), State::Ready);
    const auto *remarks = import.table(u"importProblems"_s).model();
    QCOMPARE(remarks->rowCount(), 1);
    QCOMPARE(remarks->index(0, 0).data().toString(), u"Row 2, requisition"_s);
    QVERIFY(remarks->index(0, 1).data().toString().contains(u"R-9"_s));
    QVERIFY(import.table(u"importProblems"_s).isVisibleTo(import.page.get()));
    import.action(u"startImport"_s).trigger();
    QTRY_COMPARE(import.page->run().state(), State::Done);
    QCOMPARE(remarks->rowCount(), 1);
}

void tst_ImportPage::itStandsTheChecks_data()
{
    QTest::addColumn<Look>("look");
    // In a small window at the usual text size the labels of the columns need two lines.
    const QList<Look> small{{Mode::Light, Language::German, 100, {1024, 640}},
        {Mode::Light, Language::Arabic, 100, {1024, 640}}};
    const QList<Look> looks = fewLooks() + small;
    for (const Look &look : looks)
        QTest::newRow(qPrintable(nameOf(look))) << look;
}

void tst_ImportPage::itStandsTheChecks()
{
    QFETCH(Look, look);
    putOn(look);
    for (const QString &table : {QString(), goodTable, badTable, longProblem}) {
        OpenImport import;
        if (!table.isEmpty()) {
            QGuiApplication::clipboard()->setText(table);
            import.action(u"pasteTable"_s).trigger();
            QTRY_VERIFY(!import.page->run().isBusy());
        }
        const QStringList findings
            = checkScreen(*import.page, {.window = look.window, .underMenuBar = true});
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }
    // The columns with the longest names, and what happens besides.
    for (const QString &kind : {u"candidates"_s, u"occupations"_s}) {
        OpenImport import;
        import.page->run().setKind(kind);
        import.read(u"name,requisition,applied_on,requisition_job,title,onet_soc_code\n"
                    "Ada,R-9,2026-01-01,J-000001,Cooks,35-2011.00\n"_s);
        const QStringList findings
            = checkScreen(*import.page, {.window = look.window, .underMenuBar = true});
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }
    putOn({});
}

void tst_ImportPage::noTableOffersAWayOn()
{
    OpenImport import;
    QCOMPARE(checkWayOut(*import.page), QStringList());
}

QTEST_MAIN(tst_ImportPage)

#include "tst_importpage.moc"
