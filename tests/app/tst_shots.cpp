#include "app/program.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "support/thoroughness.h"

#include <QImage>
#include <QTemporaryDir>

using namespace throughline;
using namespace throughline::tests;
using namespace Qt::StringLiterals;

/// Pictures of every screen, made without a display.
class tst_Shots : public QObject
{
    Q_OBJECT

private slots:
    void everyPageOfThePersonaIsAPicture();
    void everyRoleSeesItsOwnPages_data();
    void everyRoleSeesItsOwnPages();
    void whoIsNobodyGetsNoPictures();
    void aFolderThatCannotBeMadeIsRefused();

private:
    static void fill(const ScratchDatabase &scratch)
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
    }
};

static int coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 7)
            colours << picture.pixel(x, y);
    return int(colours.size());
}

void tst_Shots::everyPageOfThePersonaIsAPicture()
{
    const ScratchDatabase scratch;
    fill(scratch);
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(u"pictures"_s);
    const Outcome outcome = runProgram(
        {u"shots"_s, pictures, u"--from"_s, scratch.place().database, u"--as"_s, u"P-000001"_s,
            u"--theme"_s, u"dark"_s, u"--text"_s, u"120"_s, u"--size"_s, u"1100x700"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    const QStringList files = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(files.contains(pictures + u"/01-home.png"_s));
    for (const QString &file : files) {
        const QImage picture(file);
        QCOMPARE(picture.size(), QSize(1100, 700));
        QVERIFY2(coloursOf(picture) > 8, qPrintable(file));
        QVERIFY2(qGray(picture.pixel(3, 690)) < 128, qPrintable(file));
    }
}

void tst_Shots::everyRoleSeesItsOwnPages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("hr") << u"import"_s << true;
    if (isOnceEnough())
        return;
    QTest::newRow("hr-lead") << u"import"_s << true;
    QTest::newRow("manager") << u"import"_s << false;
    QTest::newRow("executive") << u"talent-grid"_s << true;
    QTest::newRow("employee") << u"import"_s << false;
}

void tst_Shots::everyRoleSeesItsOwnPages()
{
    QFETCH(QString, page);
    QFETCH(bool, isShown);
    const ScratchDatabase scratch;
    fill(scratch);
    const QTemporaryDir folder;
    const Outcome outcome = runProgram({u"shots"_s, folder.path(), u"--from"_s,
        scratch.place().database, u"--as"_s, QString::fromLatin1(QTest::currentDataTag())});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"01-home.png"));
    QCOMPARE(outcome.out.contains(u"-%1.png"_s.arg(page)), isShown);
}

void tst_Shots::whoIsNobodyGetsNoPictures()
{
    const ScratchDatabase scratch;
    fill(scratch);
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(u"pictures"_s);
    const Outcome outcome = runProgram(
        {u"shots"_s, pictures, u"--from"_s, scratch.place().database, u"--as"_s, u"P-000007"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"Nobody who is employed here is “P-000007”"),
        qPrintable(outcome.err));
    QVERIFY(!QFileInfo::exists(pictures));
}

void tst_Shots::aFolderThatCannotBeMadeIsRefused()
{
    const ScratchDatabase scratch;
    fill(scratch);
    const Outcome outcome = runProgram({u"shots"_s, scratch.place().database + u"/pictures"_s,
        u"--from"_s, scratch.place().database});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.problems().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Shots)

#include "tst_shots.moc"
