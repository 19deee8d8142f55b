#include "theme/icon.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

class tst_Icon : public QObject
{
    Q_OBJECT

private slots:
    void everyNameHasADrawing();
    void noDrawingBringsColoursOfItsOwn();
    void inkFollowsTheThemeAndTheState();
    void directionalOnesAreMirrored();
};

void tst_Icon::everyNameHasADrawing()
{
    for (IconName name : allIcons()) {
        QVERIFY2(QFile::exists(fileNameOf(name)), qPrintable(fileNameOf(name)));
        const QImage image = icon(name).pixmap(24, 24).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128;
        QVERIFY2(inked > 10, qPrintable(fileNameOf(name)));
    }
}

void tst_Icon::noDrawingBringsColoursOfItsOwn()
{
    for (IconName name : allIcons()) {
        QFile file(fileNameOf(name));
        QVERIFY(file.open(QFile::ReadOnly));
        const QString drawing = QString::fromUtf8(file.readAll());
        QVERIFY(drawing.contains(u"currentColor"));
        QVERIFY(!drawing.contains(u'#'));
    }
}

static QRgb strongest(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1, mode).toImage();
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
    return best | 0xFF000000;
}

void tst_Icon::inkFollowsTheThemeAndTheState()
{
    const QIcon home = icon(IconName::Home);
    for (Mode mode : {Mode::Light, Mode::Dark}) {
        theme().apply(mode);
        QCOMPARE(strongest(home, QIcon::Normal), tokens().text2.rgb());
        QCOMPARE(strongest(home, QIcon::Disabled), tokens().textDisabled.rgb());
        QCOMPARE(strongest(home, QIcon::Selected), tokens().selText.rgb());
        QCOMPARE(strongest(icon(IconName::Lock, Tone::Core), QIcon::Normal), tokens().core.rgb());
    }
}

void tst_Icon::directionalOnesAreMirrored()
{
    const QImage back = icon(IconName::Back).pixmap(24, 24).toImage();
    const QImage clock = icon(IconName::Clock).pixmap(24, 24).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(icon(IconName::Back).pixmap(24, 24).toImage() != back);
    QCOMPARE(icon(IconName::Clock).pixmap(24, 24).toImage(), clock);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(tst_Icon)

#include "tst_icon.moc"
