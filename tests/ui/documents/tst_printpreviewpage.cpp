#include "documents/printpreviewpage.h"

#include "forms/messagebar.h"
#include "home/landmarks.h"
#include "support/demostage.h"
#include "support/screenchecks.h"

#include <QGraphicsView>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace throughline;
using namespace throughline::documents;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::DemoStage;

/// S23: the paper as it will be printed.
class tst_PrintPreviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void whatIsNotForTheReaderIsNotPrinted();
    void escapeLeadsBack();
    void aPaperIsSavedUnderItsTitle();
    void printingIntoAFileSaysWhatBecameOfIt();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();

private:
    const DemoStage m_stage;
    std::unique_ptr<Workspace> m_workspace;
};

/// P06, P53: a preview goes through the views of the session like every other screen.
void tst_PrintPreviewPage::whatIsNotForTheReaderIsNotPrinted()
{
    m_workspace = m_stage.enter(u"employee"_s);
    const auto page = DemoStage::open<PrintPreviewPage>(
        *m_workspace, DocumentRequest{DocumentKind::Appraisal, qint64(987'654)});
    page->show();
    QCOMPARE(checkWayOut(*page), QStringList());
    QVERIFY(!page->findChild<QAction *>(u"savePdf"_s)->isEnabled());
}

void tst_PrintPreviewPage::escapeLeadsBack()
{
    m_workspace = m_stage.enter(u"executive"_s);
    const auto page = DemoStage::open<PrintPreviewPage>(
        *m_workspace, DocumentRequest{DocumentKind::SuccessionBook, {}});
    page->show();
    QSignalSpy back(m_workspace.get(), &Workspace::backRequested);
    QTest::keyClick(page->findChild<QGraphicsView *>(), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

/// A title such as "Sales / Service" names no folder.
void tst_PrintPreviewPage::aPaperIsSavedUnderItsTitle()
{
    QCOMPARE(
        pdfNameFor(u"Job description: Sales / Service"_s), u"Job description Sales Service.pdf"_s);
}

/// A full disk left an empty file, and the message of an earlier paper above it.
void tst_PrintPreviewPage::printingIntoAFileSaysWhatBecameOfIt()
{
    m_workspace = m_stage.enter(u"executive"_s);
    const auto page = DemoStage::open<PrintPreviewPage>(
        *m_workspace, DocumentRequest{DocumentKind::SuccessionBook, {}});
    const auto &message = *page->findChild<MessageBar *>();
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFileName(folder.filePath(u"plans.pdf"_s));
    page->printOn(printer);
    QCOMPARE(message.severity(), Severity::Information);
    QVERIFY(message.sentence().contains(u"plans.pdf"_s));
    QVERIFY(QFileInfo(folder.filePath(u"plans.pdf"_s)).size() > 1000);
    printer.setOutputFileName(u"/dev/null/plans.pdf"_s);
    page->printOn(printer);
    QCOMPARE(message.severity(), Severity::Problem);
    QVERIFY(message.sentence().contains(u"/dev/null/plans.pdf"_s));
}

void tst_PrintPreviewPage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("succession book") << DocumentKind::SuccessionBook;
    QTest::newRow("appraisal") << DocumentKind::Appraisal;
    QTest::newRow("nothing") << DocumentKind::Kit;
}

void tst_PrintPreviewPage::theScreenStandsEveryLook()
{
    QFETCH(DocumentKind, kind);
    m_workspace = m_stage.enter(u"executive"_s);
    std::optional<qint64> subject;
    if (kind == DocumentKind::Appraisal) {
        storage::Connection db(m_stage.place());
        db.setSession(m_stage.sessionOf(u"executive"_s));
        subject = home::printableLandmarks(db).appraisal;
        QVERIFY(subject);
    } else if (kind == DocumentKind::Kit) {
        subject = 987'654;
    }
    const QStringList findings = checkInLooks(fewLooks(),
        [&] {
            return DemoStage::open<PrintPreviewPage>(*m_workspace, DocumentRequest{kind, subject});
        },
        {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_PrintPreviewPage)

#include "tst_printpreviewpage.moc"
