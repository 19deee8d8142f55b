#include "demo/agenda.h"

#include "demo/calendar.h"

#include <QtTest>

using namespace throughline::demo;

/// When the talks of a demo company are: nobody in two at once, and an end to the searching.
class tst_Agenda : public QObject
{
    Q_OBJECT

private slots:
    void nobodySitsInTwoTalksAtOnce();
    void aFullWeekMakesRoomBefore();
    void aFullDayMakesRoomAfter();
    void whoIsFreeIsNotHeldUpByOthers();
};

static const QDate monday(2026, 3, 2), friday(2026, 3, 6);

static TalkDays between(QDate first, QDate last, TalkDays::Otherwise otherwise)
{
    return {first, last, 8, 14, otherwise};
}

void tst_Agenda::nobodySitsInTwoTalksAtOnce()
{
    Chance chance(7, Topic::Interview);
    Agenda agenda;
    std::vector<QDateTime> talks;
    for (int talk = 0; talk < 60; ++talk)
        talks.push_back(agenda.agree(
            chance, {1, 10 + talk}, 50, between(monday, friday, TalkDays::Otherwise::Earlier)));
    std::ranges::sort(talks);
    for (size_t talk = 1; talk < talks.size(); ++talk)
        QVERIFY2(talks[talk - 1].secsTo(talks[talk]) >= 50 * 60,
            qPrintable(talks[talk].toString(Qt::ISODate)));
}

/// Five days hold at most 40 talks of an hour between 8 and 15; the others were before.
void tst_Agenda::aFullWeekMakesRoomBefore()
{
    Chance chance(7, Topic::Interview);
    Agenda agenda;
    int before = 0;
    for (int talk = 0; talk < 80; ++talk) {
        const QDateTime from
            = agenda.agree(chance, {1}, 60, between(monday, friday, TalkDays::Otherwise::Earlier));
        QVERIFY(from.date() <= friday);
        QVERIFY(from.date().dayOfWeek() <= 5);
        before += from.date() < monday;
    }
    QVERIFY2(before >= 40 && before < 70, qPrintable(QString::number(before)));
}

void tst_Agenda::aFullDayMakesRoomAfter()
{
    Chance chance(7, Topic::Interview);
    Agenda agenda;
    QSet<QDate> days;
    for (int talk = 0; talk < 30; ++talk) {
        const QDateTime from
            = agenda.agree(chance, {1}, 45, between(friday, friday, TalkDays::Otherwise::Later));
        QVERIFY(from.date() >= friday);
        QVERIFY(from.date().dayOfWeek() <= 5);
        days.insert(from.date());
    }
    QVERIFY(days.contains(friday));
    QVERIFY(days.contains(friday.addDays(3)));
}

void tst_Agenda::whoIsFreeIsNotHeldUpByOthers()
{
    Chance chance(7, Topic::Interview);
    Agenda agenda;
    const TalkDays day = between(monday, monday, TalkDays::Otherwise::Later);
    for (int talk = 0; talk < 30; ++talk)
        agenda.agree(chance, {1}, 45, day);
    QCOMPARE(agenda.agree(chance, {2}, 45, day).date(), monday);
}

QTEST_GUILESS_MAIN(tst_Agenda)
#include "tst_agenda.moc"
