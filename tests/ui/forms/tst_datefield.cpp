#include "forms/datefield.h"

#include <QLineEdit>
#include <QTest>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// A day or a time is typed as it is written.
class tst_DateField : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsTypedWithItsSeparators_data();
    void aDayIsTypedWithItsSeparators();
    void theLastOfAMonthIsTypedInAShorterOne_data();
    void theLastOfAMonthIsTypedInAShorterOne();
    void aDayIsTypedFromEitherSide();
    void aTimeIsTypedWithItsSeparator();
};

void tst_DateField::aDayIsTypedWithItsSeparators_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("typed");
    QTest::newRow("both digits of each") << u"M/d/yy"_s << u"03/12/26"_s;
    QTest::newRow("as few digits as will do") << u"M/d/yy"_s << u"3/12/26"_s;
    QTest::newRow("without separators") << u"MM/dd/yy"_s << u"031226"_s;
    QTest::newRow("German") << u"dd.MM.yy"_s << u"12.03.26"_s;
    QTest::newRow("day, month and whole year") << u"dd/MM/yyyy"_s << u"12/03/2026"_s;
}

void tst_DateField::aDayIsTypedWithItsSeparators()
{
    QFETCH(QString, format);
    QFETCH(QString, typed);
    DateField field(QDate(2026, 11, 22));
    field.setDisplayFormat(format);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus(Qt::TabFocusReason);
    field.setCurrentSectionIndex(0);
    field.setSelectedSection(field.sectionAt(0));
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.date(), QDate(2026, 3, 12));
}

void tst_DateField::theLastOfAMonthIsTypedInAShorterOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("meant");
    QTest::newRow("with separators") << u"31/12/2027"_s << QDate(2027, 12, 31);
    QTest::newRow("without") << u"31122027"_s << QDate(2027, 12, 31);
    QTest::newRow("a leap day") << u"29/02/2028"_s << QDate(2028, 2, 29);
    QTest::newRow("no such day") << u"31/09/2027"_s << QDate(2027, 9, 30);
    QTest::newRow("one digit of it") << u"3/12/2027"_s << QDate(2027, 12, 3);
    QTest::newRow("the day alone") << u"3"_s << QDate(2026, 2, 3);
    QTest::newRow("one that is always there") << u"03/12/2027"_s << QDate(2027, 12, 3);
}

/// Typed from left to right, a day is there before the month that has it.
void tst_DateField::theLastOfAMonthIsTypedInAShorterOne()
{
    QFETCH(QString, typed);
    QFETCH(QDate, meant);
    QWidget form;
    DateField field(QDate(2026, 2, 28), &form);
    QLineEdit next(&form);
    field.setDisplayFormat(u"dd/MM/yyyy"_s);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    field.setFocus(Qt::TabFocusReason);
    field.setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(&field, typed);
    next.setFocus(Qt::TabFocusReason);
    QCOMPARE(field.date(), meant);
    field.setFocus(Qt::TabFocusReason); // what was typed then is not meant for another day
    field.setDate(QDate(2026, 6, 5));
    next.setFocus(Qt::TabFocusReason);
    QCOMPARE(field.date(), QDate(2026, 6, 5));
}

void tst_DateField::aDayIsTypedFromEitherSide()
{
    QWidget form;
    DateField field(QDate(2026, 11, 23), &form);
    QLineEdit next(&form);
    field.setDisplayFormat(u"dd/MM/yyyy"_s);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    next.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&next, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(field.hasFocus());
    QTest::keyClicks(&field, u"31/10/2026"_s);
    QCOMPARE(field.date(), QDate(2026, 10, 31));
}

void tst_DateField::aTimeIsTypedWithItsSeparator()
{
    TimeField field(QTime(9, 0));
    field.setDisplayFormat(u"HH:mm"_s);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(&field, u"14:30"_s);
    QCOMPARE(field.time(), QTime(14, 30));
}

QTEST_MAIN(tst_DateField)

#include "tst_datefield.moc"
