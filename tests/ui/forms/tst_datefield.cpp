#include "forms/datefield.h"

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
