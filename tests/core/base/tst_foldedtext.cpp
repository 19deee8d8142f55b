#include "base/foldedtext.h"

#include <QTest>

using namespace throughline;
using namespace Qt::StringLiterals;

/// How names are sorted and searched: without case, marks and surplus blanks.
class tst_FoldedText : public QObject
{
    Q_OBJECT

private slots:
    void whatLooksAlikeIsFoldedAlike_data();
    void whatLooksAlikeIsFoldedAlike();
};

void tst_FoldedText::whatLooksAlikeIsFoldedAlike_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    QTest::newRow("case") << u"ROSA Stein"_s << u"rosa stein"_s;
    QTest::newRow("marks") << u"Müller-Čapková"_s << u"muller-capkova"_s;
    QTest::newRow("marks of their own") << u"Mu\u0308ller"_s << u"muller"_s;
    QTest::newRow("letters that are not taken apart")
        << u"Łukasz Sørensen Đorđe Weiß"_s << u"lukasz sorensen dorde weiss"_s;
    QTest::newRow("letters of two") << u"Æthelœ Þórður"_s << u"aetheloe thordur"_s;
    QTest::newRow("a dotless i") << u"Işıl"_s << u"isil"_s;
    QTest::newRow("a ligature and a wide letter") << u"ﬁ Ａ"_s << u"fi a"_s;
    QTest::newRow("blanks") << u"  Rosa \t Stein\u00A0 "_s << u"rosa stein"_s;
    QTest::newRow("another script keeps its letters") << u"Нина"_s << u"нина"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void tst_FoldedText::whatLooksAlikeIsFoldedAlike()
{
    QFETCH(QString, written);
    QTEST(folded(written), "key");
    QCOMPARE(folded(folded(written)), folded(written));
}

QTEST_APPLESS_MAIN(tst_FoldedText)

#include "tst_foldedtext.moc"
