#include "security/securitywords.h"
#include "shell/messages.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// Whatever core writes into the audit trail, the auditor reads in words.
class tst_AuditWords : public QObject
{
    Q_OBJECT

private slots:
    void everyActHasWords_data();
    void everyActHasWords();
};

/// What is handed to the trail, and every other word in core that ends as an act ("job-approved")
/// and is no reason of a refusal.
static QMap<QString, QString> actsByFile()
{
    static const QRegularExpression recorded(
        uR"x(\b(?:record|audit)\(\s*u"([a-z]+(?:-[a-z]+)+)"_s)x"_s);
    static const QRegularExpression likeAnAct(
        uR"x(u"([a-z]+(?:-[a-z]+)*-(?:[a-z]+ed|hidden|made|left|broken|blocks|warns|withdrawn|against-rank))"_s)x"_s);
    const QString otherwise = messageFor({Error::Kind::Broken, u"no-such-word"_s});
    QMap<QString, QString> acts;
    QDirIterator files(QStringLiteral(SOURCE_DIR) + u"/core"_s, {u"*.cpp"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : recorded.globalMatch(text))
            acts[match.captured(1)] = files.fileName();
        if (files.filePath().contains(u"/exchange/"_s))
            continue; // what an import says about a row ends alike
        for (const auto &match : likeAnAct.globalMatch(text))
            if (messageFor({Error::Kind::Broken, match.captured(1)}) == otherwise)
                acts[match.captured(1)] = files.fileName();
    }
    return acts;
}

void tst_AuditWords::everyActHasWords_data()
{
    QTest::addColumn<QString>("file");
    const auto acts = actsByFile();
    QVERIFY(acts.size() > 70);
    for (const QString &known : {u"job-approved"_s, u"plan-made"_s, u"glass-broken"_s,
             u"decision-against-rank"_s, u"appraisal-shared"_s})
        QVERIFY2(acts.contains(known), qPrintable(known));
    for (auto act = acts.begin(); act != acts.end(); ++act)
        QTest::newRow(qPrintable(act.key())) << act.value();
}

void tst_AuditWords::everyActHasWords()
{
    QFETCH(QString, file);
    const QString act = QString::fromLatin1(QTest::currentDataTag());
    QString itself = act;
    itself.replace(u'-', u' ');
    itself[0] = itself[0].toUpper();
    QVERIFY2(wordForAct(act) != itself, qPrintable(file));
}

QTEST_GUILESS_MAIN(tst_AuditWords)

#include "tst_auditwords.moc"
