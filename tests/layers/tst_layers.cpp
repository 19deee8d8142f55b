#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which area of core may include which. This table is the architecture; the test keeps it true.
static const QStringList foundation = {
    u"base"_s, u"storage"_s, u"security"_s, u"people"_s, u"competency"_s, u"jobs"_s, u"evidence"_s};
static const QStringList siblings = {u"hiring"_s, u"performance"_s};
static const QStringList readers
    = {u"succession"_s, u"home"_s, u"exchange"_s, u"documents"_s, u"demo"_s};

/// Everything in the foundation may include what stands before it; siblings include the whole
/// foundation but not each other; readers include everything that stands before them.
static QSet<QString> allowedFor(const QString &area)
{
    if (foundation.contains(area))
        return {foundation.begin(), foundation.begin() + foundation.indexOf(area)};
    QSet<QString> below(foundation.begin(), foundation.end());
    if (siblings.contains(area))
        return below;
    below.unite({siblings.begin(), siblings.end()});
    return below.unite({readers.begin(), readers.begin() + readers.indexOf(area)});
}

class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void coreAreasDependOnlyDownwards();
    void onlyStorageSpeaksQtSql();

private:
    template<typename Visit>
    static void forEachInclude(const QString &folder, Visit visit)
    {
        static const QRegularExpression include(
            u"^#include [\"<]([^\">]+)"_s, QRegularExpression::MultilineOption);
        QDirIterator files(QStringLiteral(SOURCE_DIR) + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                visit(QDir(QStringLiteral(SOURCE_DIR) + folder).relativeFilePath(file.fileName()),
                    matches.next().captured(1));
        }
    }
};

void tst_Layers::coreAreasDependOnlyDownwards()
{
    forEachInclude(u"/core"_s, [](const QString &file, const QString &header) {
        const QString area = file.section(u'/', 0, 0), other = header.section(u'/', 0, 0);
        if (header.contains(u'/') && area != other)
            QVERIFY2(allowedFor(area).contains(other), qPrintable(file + u" includes "_s + header));
        QVERIFY2(!header.startsWith(u"QWidget"), qPrintable(file + u" includes "_s + header));
    });
}

void tst_Layers::onlyStorageSpeaksQtSql()
{
    for (const QString &folder : {u"/core"_s, u"/ui"_s, u"/app"_s})
        forEachInclude(folder, [&](const QString &file, const QString &header) {
            if (header.startsWith(u"QSql"))
                QVERIFY2(folder == u"/core" && file.startsWith(u"storage/"),
                    qPrintable(folder + u'/' + file));
        });
}

QTEST_GUILESS_MAIN(tst_Layers)

#include "tst_layers.moc"
