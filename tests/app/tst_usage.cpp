#include "app/program.h"

#include <QTest>

using namespace throughline::tests;
using namespace Qt::StringLiterals;

/// What the program says to a command line before it touches any company.
class tst_Usage : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageIsToldInOneSentenceAndItsForm_data();
    void wrongUsageIsToldInOneSentenceAndItsForm();
    void theVersionGoesToStandardOutput();
    void theHelpNamesEveryVerb();
    void aPlaceMayHaveTheNameOfAVerb();
    void withoutADisplayTheWindowSaysSo();
};

void tst_Usage::wrongUsageIsToldInOneSentenceAndItsForm_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no place") << QStringList{u"check"_s} << u"“check” needs PLACE."_s;
    QTest::newRow("too much") << QStringList{u"check"_s, u"a"_s, u"b"_s}
                              << u"“check” does not know what to do with “b”."_s;
    QTest::newRow("unknown option")
        << QStringList{u"check"_s, u"a"_s, u"--deep"_s} << u"“check” has no option --deep."_s;
    QTest::newRow("twice") << QStringList{u"check"_s, u"a"_s, u"--json"_s, u"--json"_s}
                           << u"--json is given twice."_s;
    QTest::newRow("no value") << QStringList{u"shots"_s, u"f"_s, u"--from"_s}
                              << u"--from needs a value after it."_s;
    QTest::newRow("missing option")
        << QStringList{u"shots"_s, u"f"_s} << u"“shots” needs --from PLACE."_s;
    QTest::newRow("out of range") << QStringList{u"shots"_s, u"f"_s, u"--from"_s, u"x"_s,
        u"--text"_s, u"250"_s} << u"--text takes a whole number from 100 to 200, not “250”."_s;
    QTest::newRow("not a size") << QStringList{u"shots"_s, u"f"_s, u"--from"_s, u"x"_s, u"--size"_s,
        u"large"_s} << u"--size takes WIDTHxHEIGHT in pixels (1280x800), not “large”."_s;
    QTest::newRow("unknown option of the window")
        << QStringList{u"--fullscreen"_s} << u"“throughline” has no option --fullscreen."_s;
    QTest::newRow("two places") << QStringList{u"a"_s, u"b"_s}
                                << u"“a” is not a command, and only one place can be opened; see "
                                   "--help."_s;
}

void tst_Usage::wrongUsageIsToldInOneSentenceAndItsForm()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.problems().size(), 2);
    QCOMPARE(outcome.problems().first(), sentence);
    QVERIFY(outcome.problems().last().startsWith(u"Usage: throughline "));
}

void tst_Usage::theVersionGoesToStandardOutput()
{
    const Outcome outcome = runProgram({u"--version"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, u"throughline " THROUGHLINE_VERSION "\n"_s);
    QCOMPARE(outcome.err, QString());
}

void tst_Usage::theHelpNamesEveryVerb()
{
    const Outcome outcome = runProgram({u"--help"_s});
    QCOMPARE(outcome.code, 0);
    for (const QString &verb : {u"demo"_s, u"import"_s, u"export"_s, u"document"_s, u"check"_s,
             u"backup"_s, u"restore"_s, u"shots"_s, u"tour"_s})
        QVERIFY2(outcome.out.contains(u"  throughline "_s + verb), qPrintable(verb));
    QVERIFY(runProgram({u"--help"_s, u"--language"_s, u"de"_s}).out.contains(u"Fenster"_s));
}

void tst_Usage::aPlaceMayHaveTheNameOfAVerb()
{
    const Outcome outcome = runProgram({u"check"_s, u"check"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.startsWith(u"check: There is no file at "));
}

void tst_Usage::withoutADisplayTheWindowSaysSo()
{
    const Outcome outcome = runProgram({u"company.throughline"_s});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.problems().size(), 1);
    QVERIFY(outcome.err.startsWith(u"There is no display here"));
}

QTEST_GUILESS_MAIN(tst_Usage)

#include "tst_usage.moc"
