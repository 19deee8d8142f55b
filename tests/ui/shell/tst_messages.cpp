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

QTEST_GUILESS_MAIN(tst_Messages)

#include "tst_messages.moc"
