#include "forms/ratingbar.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

class tst_RatingBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void digitsRate_data();
    void digitsRate();
    void arrowsFollowTheReadingDirection();
    void homeAndEndGoToTheEnds();
    void zeroAndBackspaceClear();
    void aClickRates();
    void oneTabStopAtTheChosenTile();
    void tilesAreRadioButtonsNamedByTheirAnchor();
    void readOnlyRatesNothing();
    void narrowBarsStackAndKeepTheirTexts();
};

static Anchors anchors()
{
    return {Anchor{u"Blames the customer"_s, u"Argues or interrupts."_s},
        Anchor{u"Follows the script"_s, u"Applies policy."_s},
        Anchor{u"Listens and solves"_s, u"Finds the cause."_s},
        Anchor{u"Anticipates needs"_s, u"Prevents the next problem."_s},
        Anchor{u"Wins back loyalty"_s, u"Turns it into praise."_s}};
}

struct Rated
{
    RatingBar bar{u"Rating for question 2"_s, anchors()};
    QSignalSpy spy{&bar, &RatingBar::rated};

    explicit Rated(std::optional<int> level = std::nullopt)
    {
        bar.setValue(level);
        bar.resize(1000, 200);
        bar.show();
        bar.setFocus();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&bar);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(bar.focusProxy(), key, modifiers);
    }
    QRadioButton *tile(int level) { return bar.findChild<QRadioButton *>(u"level%1"_s.arg(level)); }
};

void tst_RatingBar::digitsRate_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    for (int level = 1; level <= 5; ++level) {
        QTest::addRow("%d", level) << level << Qt::KeyboardModifiers();
        QTest::addRow("keypad %d", level) << level << Qt::KeyboardModifiers(Qt::KeypadModifier);
    }
}

void tst_RatingBar::digitsRate()
{
    QFETCH(int, level);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Rated rated;
    rated.press(Qt::Key(Qt::Key_0 + level), modifiers);
    QCOMPARE(rated.bar.value(), level);
    QCOMPARE(rated.spy.count(), 1);
    QVERIFY(rated.tile(level)->isChecked());
    QVERIFY(rated.tile(level)->hasFocus());
    rated.press(Qt::Key(Qt::Key_0 + level), modifiers);
    QCOMPARE(rated.spy.count(), 1);
}

void tst_RatingBar::arrowsFollowTheReadingDirection()
{
    Rated rated(3);
    rated.press(Qt::Key_Right);
    QCOMPARE(rated.bar.value(), 4);
    rated.bar.setLayoutDirection(Qt::RightToLeft);
    rated.press(Qt::Key_Right);
    QCOMPARE(rated.bar.value(), 3);
    rated.press(Qt::Key_Left);
    rated.press(Qt::Key_Left);
    rated.press(Qt::Key_Left);
    QCOMPARE(rated.bar.value(), 5);
}

void tst_RatingBar::homeAndEndGoToTheEnds()
{
    Rated rated(3);
    rated.press(Qt::Key_End);
    QCOMPARE(rated.bar.value(), 5);
    rated.press(Qt::Key_Home);
    QCOMPARE(rated.bar.value(), 1);
}

void tst_RatingBar::zeroAndBackspaceClear()
{
    Rated rated(3);
    rated.press(Qt::Key_0);
    QCOMPARE(rated.bar.value(), std::nullopt);
    rated.press(Qt::Key_2);
    rated.press(Qt::Key_Backspace);
    QCOMPARE(rated.bar.value(), std::nullopt);
    for (int level = 1; level <= 5; ++level)
        QVERIFY(!rated.tile(level)->isChecked());
    QVERIFY(rated.tile(1)->hasFocus());
}

void tst_RatingBar::aClickRates()
{
    Rated rated;
    QTest::mouseClick(rated.tile(4), Qt::LeftButton);
    QCOMPARE(rated.bar.value(), 4);
    QCOMPARE(rated.spy.count(), 1);
}

void tst_RatingBar::oneTabStopAtTheChosenTile()
{
    Rated rated(4);
    for (int level = 1; level <= 5; ++level)
        QCOMPARE(bool(rated.tile(level)->focusPolicy() & Qt::TabFocus), level == 4);
    rated.bar.setValue(std::nullopt);
    for (int level = 1; level <= 5; ++level)
        QCOMPARE(bool(rated.tile(level)->focusPolicy() & Qt::TabFocus), level == 1);
}

/// A1c
void tst_RatingBar::tilesAreRadioButtonsNamedByTheirAnchor()
{
    Rated rated;
    QAccessibleInterface *tile = QAccessible::queryAccessibleInterface(rated.tile(4));
    QCOMPARE(tile->role(), QAccessible::RadioButton);
    QCOMPARE(tile->text(QAccessible::Name), u"4 – Anticipates needs"_s);
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(&rated.bar);
    QCOMPARE(bar->role(), QAccessible::Grouping);
    QCOMPARE(bar->text(QAccessible::Name), u"Rating for question 2"_s);
}

void tst_RatingBar::readOnlyRatesNothing()
{
    Rated rated(2);
    rated.bar.setReadOnly(true);
    rated.press(Qt::Key_5);
    QTest::mouseClick(rated.tile(4), Qt::LeftButton);
    QCOMPARE(rated.bar.value(), 2);
    QVERIFY(rated.tile(2)->isChecked());
    QVERIFY(!rated.tile(4)->isChecked());
    QCOMPARE(rated.spy.count(), 0);
}

void tst_RatingBar::narrowBarsStackAndKeepTheirTexts()
{
    Rated rated;
    QVERIFY(rated.tile(2)->x() > rated.tile(1)->x());
    rated.bar.resize(300, 600);
    QTRY_COMPARE(rated.tile(2)->x(), rated.tile(1)->x());
    QVERIFY(rated.tile(2)->y() > rated.tile(1)->y());
    for (QLabel *label : rated.bar.findChildren<QLabel *>())
        QCOMPARE(label->isVisible(), label->text() != u"Not rated"_s);
}

QTEST_MAIN(tst_RatingBar)

#include "tst_ratingbar.moc"
