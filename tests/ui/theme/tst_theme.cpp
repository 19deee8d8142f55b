#include "forms/label.h"
#include "theme/desktop.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme().apply(Mode::Light); }
    void textSizeIsKeptInItsRange();
    void textIsNeverSmallerThanNinePoints();
    void spaceGrowsHalfAsFastAsText();
    void openWindowsFollowTheTheme();
    void openWindowsFollowTheTextSize();
    void theLatestDressCounts();
    void theSystemsPaletteDecidesWithoutAPortal();
    void changedIsToldAfterTheWidgets();
};

void tst_Theme::textSizeIsKeptInItsRange()
{
    theme().apply(Mode::Light, 10);
    QCOMPARE(theme().textPercent(), 80);
    theme().apply(Mode::Light, 900);
    QCOMPARE(theme().textPercent(), 200);
}

void tst_Theme::textIsNeverSmallerThanNinePoints()
{
    QVERIFY(fontFor(TextRole::Small).pointSizeF() >= 9);
}

void tst_Theme::spaceGrowsHalfAsFastAsText()
{
    QCOMPARE(sp(4), 16);
    const int line = em(1);
    theme().apply(Mode::Light, 200);
    QCOMPARE(sp(4), 24);
    QVERIFY(em(1) >= 2 * line - 2);
    theme().apply(Mode::Light, 80);
    QCOMPARE(sp(4), 16);
}

void tst_Theme::openWindowsFollowTheTheme()
{
    QWidget window;
    auto layout = new QVBoxLayout(&window);
    auto core = new Label(u"Core competency"_s, TextRole::Body, Tone::Core);
    layout->addWidget(core);
    window.show();
    QCOMPARE(core->palette().color(QPalette::WindowText), lightTokens().core);
    theme().apply(Mode::Dark);
    QVERIFY(theme().isDark());
    QCOMPARE(core->palette().color(QPalette::WindowText), darkTokens().core);
    QTRY_COMPARE(window.palette().color(QPalette::Window), darkTokens().window);
    QCOMPARE(window.grab().toImage().pixelColor(1, 1), darkTokens().window);
}

void tst_Theme::openWindowsFollowTheTextSize()
{
    QWidget window;
    auto layout = new QVBoxLayout(&window);
    auto title = new Heading(u"Job description"_s, TextRole::Title);
    auto plain = new QPushButton(u"Publish"_s);
    layout->addWidget(title);
    layout->addWidget(plain);
    space(*layout, 2, 4);
    window.show();
    const qreal before = title->font().pointSizeF();
    const int height = plain->sizeHint().height();
    theme().apply(Mode::Light, 150);
    QCOMPARE(title->font().pointSizeF(), before * 1.5);
    QTRY_VERIFY(plain->sizeHint().height() > height);
    QCOMPARE(layout->contentsMargins().left(), sp(4));
}

void tst_Theme::theLatestDressCounts()
{
    Label label(u"Saved"_s);
    label.setTone(Tone::Problem);
    theme().apply(Mode::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().err);
}

void tst_Theme::theSystemsPaletteDecidesWithoutAPortal()
{
    QVERIFY(Desktop(paletteFor(darkTokens())).isDark());
    QVERIFY(!Desktop(paletteFor(lightTokens())).isDark());
}

void tst_Theme::changedIsToldAfterTheWidgets()
{
    Label label(u"Saved"_s);
    QColor seen;
    connect(&theme(), &Theme::changed, &label,
        [&] { seen = QApplication::palette().color(QPalette::Window); });
    theme().apply(Mode::Dark);
    QCOMPARE(seen, darkTokens().window);
}

QTEST_MAIN(tst_Theme)

#include "tst_theme.moc"
