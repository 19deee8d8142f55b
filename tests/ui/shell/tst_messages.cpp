#include "shell/filledsentence.h"
#include "shell/messages.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// Whatever core and the database's own rules can refuse, the user is told in a sentence.
class tst_Messages : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasASentence_data();
    void everyReasonHasASentence();
    void argumentsAreFilledIn();
    void argumentsStayWhatTheyAre_data();
    void argumentsStayWhatTheyAre();
};

static QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Where a reason stands: in an error, in the short forms of one, in the tables of what drivers
/// say, and in the rules of the migrations.
static const QList<QRegularExpression> &placesOfReasons()
{
    static const QList<QRegularExpression> places{
        QRegularExpression(
            uR"x(Error::Kind::\w+,\s*(?:[^;{}"]*\?\s*)?u?"([a-z]+(?:-[a-z]+)+)")x"_s),
        QRegularExpression(
            uR"x(\b(?:invalid|conflict|forbidden|notFound|unusable)\(\s*u"([a-z]+(?:-[a-z]+)+)")x"_s),
        QRegularExpression(uR"x("_L1, "(server-[a-z-]+)"_L1)x"_s),
        QRegularExpression(uR"x(^@refuse [^;]*\breason\s+([a-z]+(?:-[a-z]+)+);)x"_s,
            QRegularExpression::MultilineOption),
        QRegularExpression(uR"x(raise(?:\(abort,| exception)\s+'([a-z]+(?:-[a-z]+)+)')x"_s)};
    return places;
}

static QMap<QString, QString> reasonsByFile()
{
    QMap<QString, QString> reasons;
    for (const QString &folder : {u"/core"_s, u"/resources/migrations"_s}) {
        QDirIterator files(QStringLiteral(SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = contentsOf(files.next());
            for (const QRegularExpression &place : placesOfReasons())
                for (const auto &match : place.globalMatch(text))
                    reasons[match.captured(1)] = files.fileName();
        }
    }
    return reasons;
}

void tst_Messages::everyReasonHasASentence_data()
{
    QTest::addColumn<QString>("file");
    const auto reasons = reasonsByFile();
    QVERIFY(reasons.size() > 120);
    for (const QString &known : {u"disk-full"_s, u"server-lost"_s, u"audit-is-append-only"_s})
        QVERIFY2(reasons.contains(known), qPrintable(known));
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        QTest::newRow(qPrintable(reason.key())) << reason.value();
}

void tst_Messages::everyReasonHasASentence()
{
    QFETCH(QString, file);
    const QString reason = QString::fromLatin1(QTest::currentDataTag());
    if (reason == u"program-fault")
        return; // the sentence that stands for whatever has none
    const QString otherwise = messageFor({Error::Kind::Broken, u"no-such-word"_s});
    const QString sentence = messageFor({Error::Kind::Broken, reason});
    QVERIFY2(sentence != otherwise, qPrintable(file));
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
}

void tst_Messages::argumentsAreFilledIn()
{
    QCOMPARE(messageFor({Error::Kind::NotFound, u"folder-missing"_s, {u"/srv/x"_s}}),
        u"There is no folder /srv/x. Make it first, or name another place."_s);
}

void tst_Messages::argumentsStayWhatTheyAre_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("both") << u"%1 and %2"_s << QStringList{u"a"_s, u"b"_s} << u"a and b"_s;
    QTest::newRow("the other way round")
        << u"%2 before %1"_s << QStringList{u"a"_s, u"b"_s} << u"b before a"_s;
    QTest::newRow("one that looks like a place")
        << u"%1 in %2"_s << QStringList{u"100 %2"_s, u"b"_s} << u"100 %2 in b"_s;
    QTest::newRow("more than places") << u"only %1"_s << QStringList{u"a"_s, u"b"_s} << u"only a"_s;
    QTest::newRow("fewer than places") << u"%1, %2."_s << QStringList{u"a"_s} << u"a, ."_s;
    QTest::newRow("none wanted") << u"100 % sure."_s << QStringList{u"a"_s} << u"100 % sure."_s;
    QTest::newRow("all") << u"round: %list"_s << QStringList{u"a"_s, u"b"_s} << u"round: a → b"_s;
}

void tst_Messages::argumentsStayWhatTheyAre()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, arguments);
    QTEST(filledSentence(pattern, arguments), "sentence");
}

QTEST_GUILESS_MAIN(tst_Messages)

#include "tst_messages.moc"
