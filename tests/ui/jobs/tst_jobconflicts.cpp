#include "ui/jobs/openjobs.h"

#include "forms/conflictsheet.h"
#include "forms/messagebar.h"
#include "jobs/jobpage.h"
#include "support/screenchecks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTextEdit>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// One draft in two hands (P28).
class tst_JobConflicts : public QObject, private tests::OpenJobs
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init() { begin(); }
    void anotherEditorsFieldsAreTakenOver();
    void aColleaguesWordsAreShownAtOnce();
    void theSameFieldIsChosenByKeys();
    void whatWasSentOnMeanwhileIsNotOverwritten();
    void whatIsReadAnewKeepsWhatIsTyped();
    void twoVersionsPassTheChecks();
};

// P28: what touches different fields goes together by itself
void tst_JobConflicts::anotherEditorsFieldsAreTakenOver()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    theyWrite(job.version.id, [](auto &theirs) { theirs.version.purpose = u"Theirs"_s; });
    QTest::keyClicks(page->findChild<QLineEdit *>(u"jobTitle"_s), u"Mine"_s);
    page->flush();
    QTRY_VERIFY(stored(job.version.id).version.title.contains(u"Mine"_s));
    QCOMPARE(stored(job.version.id).version.purpose, u"Theirs"_s);
    QCOMPARE(page->findChild<QTextEdit *>(u"jobPurpose"_s)->toPlainText(), u"Theirs"_s);
    QCOMPARE(page->findChild<MessageBar *>()->sentence(),
        u"Somebody else changed meanwhile: Purpose. It is taken over."_s);
    QVERIFY(!page->findChild<ConflictSheet *>()->isVisible());
}

// Nothing here is unsaved: what a colleague saved is simply there, and said.
void tst_JobConflicts::aColleaguesWordsAreShownAtOnce()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    theyWrite(job.version.id, [](auto &theirs) { theirs.version.purpose = u"Theirs"_s; });
    emit m_workspace->store().changed();
    auto *purpose = page->findChild<QTextEdit *>(u"jobPurpose"_s);
    QTRY_COMPARE(purpose->toPlainText(), u"Theirs"_s);
    QCOMPARE(page->findChild<MessageBar *>()->sentence(),
        u"Somebody else changed meanwhile: Purpose. It is taken over."_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"jobTitle"_s), u"Mine"_s);
    page->flush();
    QTRY_VERIFY(stored(job.version.id).version.title.contains(u"Mine"_s));
    QCOMPARE(stored(job.version.id).version.purpose, u"Theirs"_s);
    QVERIFY(!page->findChild<ConflictSheet *>()->isVisible());
}

// P28: the same field, both values, nothing lost
void tst_JobConflicts::theSameFieldIsChosenByKeys()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    theyWrite(job.version.id, [](auto &theirs) {
        theirs.version.title = u"Chef"_s;
        theirs.version.purpose = u"Theirs"_s;
    });
    auto title = page->findChild<QLineEdit *>(u"jobTitle"_s);
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, u" II"_s);
    page->flush();
    auto sheet = page->findChild<ConflictSheet *>();
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(stored(job.version.id).version.title, u"Chef"_s);
    QCOMPARE(page->firstFocus(), sheet->firstFocus());

    QTest::keyClick(sheet->findChild<QWidget *>(u"decideLater"_s), Qt::Key_Space);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"Cook II"_s);
    page->flush(); // as the window does when the page is left undecided
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Cook II\n"_s));
    QCOMPARE(stored(job.version.id).version.title, u"Chef"_s);
    page->findChild<QAction *>(u"job.decide"_s)->trigger();
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClick(sheet->firstFocus(), Qt::Key_Space);
    QTest::keyClick(sheet->findChild<QWidget *>(u"useChosen"_s), Qt::Key_Space);
    QTRY_COMPARE(stored(job.version.id).version.title, u"Cook II"_s);
    QCOMPARE(stored(job.version.id).version.purpose, u"Theirs"_s);
    QCOMPARE(page->undoStack()->undoText(), u"choose between two versions"_s);
    page->undoStack()->undo();
    QCOMPARE(title->text(), u"Chef"_s);
    page->undoStack()->undo();
    QCOMPARE(title->text(), u"Cook II"_s);
}

void tst_JobConflicts::whatWasSentOnMeanwhileIsNotOverwritten()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    {
        storage::Connection db(m_scratch->place());
        storage::Transaction all(db);
        db.run("update job_version set state = 'in_review', version = version + 1 where id = ?",
            job.version.id);
        all.commit();
    }
    QTest::keyClicks(page->findChild<QLineEdit *>(u"jobTitle"_s), u"Mine"_s);
    page->flush();
    QTRY_VERIFY(page->findChild<MessageBar *>()->sentence().startsWith(u"Somebody else sent"_s));
    page->findChild<QAction *>(u"job.copyMine"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Mine"_s));
    QCOMPARE(stored(job.version.id).version.title, u"Cook"_s);
}

// What was read before a word was typed does not take it away when it comes.
void tst_JobConflicts::whatIsReadAnewKeepsWhatIsTyped()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    QSignalSpy settled(page, &Page::settled);
    page->findChild<QAction *>(u"job.retry"_s)->trigger();
    QTest::keyClicks(page->findChild<QLineEdit *>(u"jobTitle"_s), u"Mine"_s);
    QVERIFY(settled.wait(3000));
    QVERIFY(page->findChild<QLineEdit *>(u"jobTitle"_s)->text().contains(u"Mine"));
    QCOMPARE(page->undoStack()->count(), 1);
    QTRY_VERIFY(stored(job.version.id).version.title.contains(u"Mine"));
}

void tst_JobConflicts::twoVersionsPassTheChecks()
{
    const auto job = draft();
    Workspace workspace(
        storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(SmallCompany::duarte))
            .value());
    int edition = 0;
    const auto found = checkInLooks(fewLooks(), [&] {
        auto page = std::make_unique<JobPage>(workspace, job.job.id);
        QSignalSpy settled(page.get(), &Page::settled);
        static_cast<QWidget &>(*page).show();
        settled.wait();
        theyWrite(job.version.id,
            [&](auto &theirs) { theirs.version.title = u"Chef %1"_s.arg(++edition); });
        QTest::keyClicks(page->findChild<QLineEdit *>(u"jobTitle"_s), u"Mine"_s);
        page->flush();
        const auto *sheet = page->findChild<ConflictSheet *>();
        if (!QTest::qWaitFor([sheet] { return sheet->isVisible(); }))
            qWarning("no sheet was shown");
        return std::unique_ptr<QWidget>(std::move(page));
    });
    QCOMPARE(found, QStringList());
}

QTEST_MAIN(tst_JobConflicts)

#include "tst_jobconflicts.moc"
