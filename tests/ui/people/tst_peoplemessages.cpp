#include "people/peoplemessages.h"

#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

class tst_PeopleMessages : public QObject
{
    Q_OBJECT

private slots:
    void everyWordOfPeopleAndImportHasASentence();
    void argumentsStayWhatTheyAre();
    void daysAreSaidAsTheLanguageDoes();
    void placesAreSaidAsASpreadsheetCounts();

private:
    static QSet<QString> wordsIn(const QString &folder, const QRegularExpression &pattern)
    {
        QSet<QString> words;
        QDirIterator files(QStringLiteral(SOURCE_DIR) + folder, {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QFile::ReadOnly))
                continue;
            auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                words.insert(matches.next().captured(1));
        }
        return words;
    }
};

/// Reason words stand in the sources as u"two-words"_s; the table that documents them is read too.
void tst_PeopleMessages::everyWordOfPeopleAndImportHasASentence()
{
    static const QRegularExpression word(
        u"(?:invalid|forbidden|notFound)\\(u\"([a-z]+(?:-[a-z]+)+)\"_s"_s);
    const auto words = wordsIn(u"/core/people"_s, word);
    QVERIFY(words.size() > 8);
    for (const QString &reason : words)
        QVERIFY2(!peopleMessage({Error::Kind::Invalid, reason}).isEmpty(), qPrintable(reason));
    QFile header(QStringLiteral(SOURCE_DIR "/core/exchange/importproblem.h"));
    QVERIFY(header.open(QFile::ReadOnly));
    QString tables = QString::fromUtf8(header.readAll());
    for (const char *name : {"peopleimport.h", "candidatesimport.h"}) {
        QFile file(QStringLiteral(SOURCE_DIR "/core/exchange/") + QString::fromLatin1(name));
        QVERIFY(file.open(QFile::ReadOnly));
        tables += QString::fromUtf8(file.readAll());
    }
    static const QRegularExpression row(u"///? \\| ([a-z]+(?:-[a-z]+)+)(?:, ([a-z-]+))? "_s);
    auto rows = row.globalMatch(tables);
    int found = 0;
    for (; rows.hasNext(); ++found) {
        const auto match = rows.next();
        for (const QString &reason : {match.captured(1), match.captured(2)})
            if (!reason.isEmpty())
                QVERIFY2(!importProblemMessage({.reason = reason}).isEmpty(), qPrintable(reason));
    }
    QVERIFY(found > 30);
}

void tst_PeopleMessages::daysAreSaidAsTheLanguageDoes()
{
    const Error early{Error::Kind::Invalid, u"starts-before-last-end"_s, {u"2026-03-01"_s}};
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY2(peopleMessage(early).contains(u" 01.03.26"_s), qPrintable(peopleMessage(early)));
    QLocale::setDefault(QLocale(QLocale::English));
    // What somebody wrote stays what they wrote.
    QVERIFY(importProblemMessage(
        {.row = 2, .reason = u"date-invalid"_s, .arguments = {u"1820-01-02"_s}})
                .contains(u"“1820-01-02”"_s));
}

void tst_PeopleMessages::argumentsStayWhatTheyAre()
{
    const QString sentence = importProblemMessage(
        {.reason = u"manager-not-employed"_s, .arguments = {u"%2"_s, u"100 %1"_s}});
    QVERIFY(sentence.startsWith(u"100 %1 (%2)"_s));
    QVERIFY(importProblemMessage({.reason = u"nothing-of-mine"_s}).isEmpty());
    QVERIFY(peopleMessage({Error::Kind::Broken, u"nothing-of-mine"_s}).isEmpty());
}

void tst_PeopleMessages::placesAreSaidAsASpreadsheetCounts()
{
    QCOMPARE(importProblemPlace({.row = 0, .reason = {}}), u"The file"_s);
    QCOMPARE(importProblemPlace({.row = 7, .reason = {}}), u"Row 7"_s);
    QCOMPARE(importProblemPlace({.row = 7, .column = u"email"_s, .reason = {}}), u"Row 7, email"_s);
}

QTEST_GUILESS_MAIN(tst_PeopleMessages)

#include "tst_peoplemessages.moc"
