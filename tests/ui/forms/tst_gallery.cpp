#include "gallery.h"
#include "support/screenchecks.h"

#include <QDir>
#include <QTest>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

using MakeWindow = std::unique_ptr<QWidget> (*)();
Q_DECLARE_METATYPE(MakeWindow)

/// Every widget of the kit in every look. With THROUGHLINE_PICTURES set to a folder, each is saved
/// there, to be looked at.
class tst_Gallery : public QObject
{
    Q_OBJECT

private slots:
    void everyWidgetStandsEveryLook_data();
    void everyWidgetStandsEveryLook();
};

/// The whole matrix when asked for (THROUGHLINE_ALL_LOOKS), else every value once.
static QList<Look> looks()
{
    return qEnvironmentVariableIsSet("THROUGHLINE_ALL_LOOKS") ? allLooks() : fewLooks();
}

static void savePicture(QWidget &window, const QString &title, const Look &look)
{
    const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
    if (folder.isEmpty())
        return;
    QString file = u"%1 %2.png"_s.arg(title, nameOf(look));
    file.remove(u'%').replace(u' ', u'-').replace(u"--"_s, u"-"_s).replace(u'×', u'x');
    QVERIFY(window.grab().save(QDir(folder).filePath(file)));
}

void tst_Gallery::everyWidgetStandsEveryLook_data()
{
    QTest::addColumn<MakeWindow>("make");
    QTest::newRow("controls") << &gallery::controls;
    QTest::newRow("ratings") << &gallery::ratings;
    QTest::newRow("views") << &gallery::views;
    QTest::newRow("start") << &gallery::start;
}

void tst_Gallery::everyWidgetStandsEveryLook()
{
    QFETCH(MakeWindow, make);
    QStringList findings;
    forEachLook(looks(), [&](const Look &look) {
        auto window = make();
        ScreenRules rules;
        rules.window = look.window;
        for (const QString &finding : checkScreen(*window, rules))
            findings << nameOf(look) + u": "_s + finding;
        savePicture(*window, QString::fromLatin1(QTest::currentDataTag()), look);
    });
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_Gallery)

#include "tst_gallery.moc"
