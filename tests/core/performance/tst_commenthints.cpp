#include "performance/commenthints.h"

#include <QTest>

using namespace throughline::performance;
using namespace Qt::StringLiterals;

/// S11 and P17: hints explain; they are found offline and by rule.
class tst_CommentHints : public QObject
{
    Q_OBJECT

private slots:
    void aSpecificCommentHasEverything();
    void aDayBelongsToTheNextStep_data();
    void aDayBelongsToTheNextStep();
    void anEmptyCommentHasNothing();
    void wordsAboutCharacterAreNamed_data();
    void wordsAboutCharacterAreNamed();
    void linkedEvidenceIsAnEvent();
    void onlyRecentEvidenceIsNoticed();
};

void tst_CommentHints::aSpecificCommentHasEverything()
{
    const CommentHints hints = hintsFor(
        u"In March you called three customers back the same day and closed the billing backlog. "
        u"Next: write the fix down by September so that the night shift can use it."_s,
        u"en"_s, 0);
    QVERIFY(hints.hasEvent && hints.hasEffect && hints.hasNextStep && hints.isLongEnough);
    QVERIFY(hints.personality.isEmpty() && hints.comparison.isEmpty());
}

void tst_CommentHints::aDayBelongsToTheNextStep_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("found");
    QTest::newRow("a month") << u"en"_s << u"Trains two colleagues by January."_s << true;
    QTest::newRow("a day") << u"en"_s << u"Trains two colleagues by 15 January."_s << true;
    QTest::newRow("the day of") << u"en"_s << u"Trains two by the 15th of January."_s << true;
    QTest::newRow("in numbers") << u"en"_s << u"Trains two colleagues by 15/01/2027."_s << true;
    QTest::newRow("a number alone") << u"en"_s << u"Was met by 15 customers."_s << false;
    QTest::newRow("German") << u"de"_s << u"Schult zwei bis 15. Januar."_s << true;
    QTest::newRow("German, in numbers") << u"de"_s << u"Schult zwei bis 15.1.2027."_s << true;
}

void tst_CommentHints::aDayBelongsToTheNextStep()
{
    QFETCH(QString, language);
    QFETCH(QString, comment);
    QFETCH(bool, found);
    QCOMPARE(hintsFor(comment, language, 0).hasNextStep, found);
}

void tst_CommentHints::anEmptyCommentHasNothing()
{
    QCOMPARE(hintsFor({}, u"en"_s, 0), CommentHints());
}

void tst_CommentHints::wordsAboutCharacterAreNamed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QStringList>("personality");
    QTest::newRow("English") << u"en"_s << u"She is abrasive, and nice."_s
                             << QStringList{u"abrasive"_s, u"nice"_s};
    QTest::newRow("not inside a word")
        << u"en"_s << u"A cautious, unicefunded team."_s << QStringList();
    QTest::newRow("German, with an umlaut")
        << u"de"_s << u"Er ist schüchtern."_s << QStringList{u"schuchtern"_s};
}

void tst_CommentHints::wordsAboutCharacterAreNamed()
{
    QFETCH(QString, language);
    QFETCH(QString, comment);
    QFETCH(QStringList, personality);
    QCOMPARE(hintsFor(comment, language, 0).personality, personality);
}

void tst_CommentHints::linkedEvidenceIsAnEvent()
{
    QVERIFY(hintsFor(u"Well done."_s, u"en"_s, 1).hasEvent);
    QVERIFY(hintsFor(u"Well done."_s, u"ar"_s, 1).hasEvent);
}

void tst_CommentHints::onlyRecentEvidenceIsNoticed()
{
    const Period half{{2026, 1, 1}, {2026, 6, 30}};
    QVERIFY(isOnlyRecent({{2026, 6, 1}, {2026, 6, 20}}, half));
    QVERIFY(!isOnlyRecent({{2026, 3, 1}, {2026, 6, 20}}, half));
    QVERIFY(!isOnlyRecent({{2026, 6, 20}}, half));
}

QTEST_GUILESS_MAIN(tst_CommentHints)

#include "tst_commenthints.moc"
