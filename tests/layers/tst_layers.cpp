#include <QDirIterator>
#include <QLibraryInfo>
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

/// The headers of Qt Widgets, by Qt's own list of them.
static bool isOfWidgets(const QString &header)
{
    static const QDir widgets(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets"_s);
    return header.startsWith(u"QtWidgets"_s)
        || (!header.contains(u'/') && widgets.exists(header) && !header.endsWith(u".h"_s));
}

class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void coreAreasDependOnlyDownwards();
    void onlyStorageSpeaksQtSql();
    void sqlIsNeverBuilt();
    void onlyTheThemeStyles();
    void noMacroHidesTextsFromTheTranslators();
    void everyQuotedRequirementIsListed();

private:
    /// Every source line of a folder, without its comments: file, number, text.
    template<typename Visit>
    static void forEachLine(const QString &folder, Visit visit)
    {
        QDirIterator files(QStringLiteral(SOURCE_DIR) + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QString name = QDir(QStringLiteral(SOURCE_DIR)).relativeFilePath(file.fileName());
            int number = 0;
            while (!file.atEnd())
                visit(name, ++number, QString::fromUtf8(file.readLine()).section(u"//"_s, 0, 0));
        }
    }
    static QString place(const QString &file, int line, const QString &text)
    {
        return u"%1:%2: %3"_s.arg(file).arg(line).arg(text.trimmed());
    }

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
        QVERIFY2(!isOfWidgets(header), qPrintable(file + u" includes "_s + header));
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

static bool buildsSql(const QString &line)
{
    static const QRegularExpression built(
        u"(\\.|->)script\\([^)]|std::format\\(\"(select|insert|update|delete) |"
        u"u\"(select|insert into|update|delete from) [^;]*\"_s\\s*(\\.arg|\\+)"_s);
    return built.match(line).hasMatch();
}

static bool styles(const QString &line)
{
    static const QRegularExpression styling(
        u"\\b(setStyleSheet|QColor|setFont|setPalette|QPalette)\\("_s);
    return styling.match(line).hasMatch();
}

// Every other statement is checked by the compiler and can only be a literal; script() could take
// what was put together.
void tst_Layers::sqlIsNeverBuilt()
{
    QVERIFY(buildsSql(u"    db.script(text);"_s));
    QVERIFY(buildsSql(u"auto text = u\"select name from %1\"_s.arg(table);"_s));
    QVERIFY(!buildsSql(u"db.run(\"delete from person where id = ?\", id);"_s));
    for (const QString &folder : {u"/core"_s, u"/app"_s})
        forEachLine(folder, [](const QString &file, int number, const QString &line) {
            if (!file.startsWith(u"core/storage/"))
                QVERIFY2(!buildsSql(line), qPrintable(place(file, number, line)));
        });
}

// A10: colours, fonts and palettes come from the theme, or they would not follow it.
void tst_Layers::onlyTheThemeStyles()
{
    QVERIFY(styles(u"painter->setFont(font);"_s) && styles(u"return QColor(1, 2, 3);"_s));
    QVERIFY(!styles(u"colourFor(Tone::Core)"_s));
    for (const QString &folder : {u"/ui"_s, u"/app"_s})
        forEachLine(folder, [](const QString &file, int number, const QString &line) {
            if (!file.startsWith(u"ui/theme/"))
                QVERIFY2(!styles(line), qPrintable(place(file, number, line)));
        });
}

// What gathers the texts for translation reads the sources, and does not look into macros.
void tst_Layers::noMacroHidesTextsFromTheTranslators()
{
    for (const QString &folder : {u"/core"_s, u"/ui"_s, u"/app"_s})
        forEachLine(folder, [](const QString &file, int number, const QString &line) {
            const bool hides = line.contains(u"#define"_s) && line.contains(u"QT_TR"_s);
            QVERIFY2(!hides, qPrintable(place(file, number, line)));
        });
}

void tst_Layers::everyQuotedRequirementIsListed()
{
    static const QRegularExpression number(u"\\b(H-\\d\\d|P\\d\\d)\\b"_s);
    const auto numbersIn = [](const QString &path) {
        QSet<QString> found;
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return found;
        auto matches = number.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.insert(matches.next().captured());
        return found;
    };
    const QString tests = QStringLiteral(SOURCE_DIR) + u"/tests"_s;
    QSet<QString> quoted;
    QDirIterator files(tests, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        quoted.unite(numbersIn(files.next()));
    const QSet<QString> listed = numbersIn(tests + u"/requirements.md"_s);
    QVERIFY(!quoted.isEmpty());
    QCOMPARE(QStringList((quoted - listed).values()), QStringList());
    QCOMPARE(QStringList((listed - quoted).values()), QStringList());
}

QTEST_GUILESS_MAIN(tst_Layers)

#include "tst_layers.moc"
