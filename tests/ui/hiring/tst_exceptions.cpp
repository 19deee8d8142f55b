#include "forms/messagebar.h"
#include "support/screenchecks.h"
#include "ui/hiring/hiringscreen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace throughline;
using namespace throughline::ui;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringScreen;
using tests::SmallCompany;

/// What HR and an author do outside the usual course, each with a reason (H-24, H-25).
class tst_Exceptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void anHrLeadOnThePanelLooksEarlyWithAReason();
    void hrReturnsAScorecardAndItsAuthorReadsWhy();
    void onlyHrIsOfferedToReturn();
    void theScreensPassTheChecks_data();
    void theScreensPassTheChecks();

private:
    static Destination debriefOf(ApplicationId id) { return {PageKind::Debrief, id.number()}; }
};

// H-24: the act asks why, and what was done stands below the scores.
void tst_Exceptions::anHrLeadOnThePanelLooksEarlyWithAReason()
{
    HiringScreen screen;
    const auto other
        = screen.company.addCandidate(u"Ada Other"_s, {SmallCompany::lang, SmallCompany::haddad});
    screen.company.score(screen.company.interviewOf(other), SmallCompany::haddad, {4, 4, 3, 4});
    auto &page = screen.open(SmallCompany::lang, debriefOf(other));
    QVERIFY(!screen.allWords().contains(u"What was said"_s));
    page.findChild<QAction *>(u"debrief.glass"_s)->trigger();
    auto &reason = screen.find<QLineEdit>(u"glassReason"_s);
    QVERIFY(reason.hasFocus());
    QTest::keyClicks(&reason, u"The candidate has another offer until tonight."_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    QTRY_VERIFY(screen.find<QTableView>(u"debriefTable"_s).isVisible());
    QVERIFY(screen.allWords().contains(u"another offer until tonight"_s));
}

// H-25
void tst_Exceptions::hrReturnsAScorecardAndItsAuthorReadsWhy()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    auto &page = screen.open(SmallCompany::lang, debriefOf(company.novak));
    page.findChild<QAction *>(u"debrief.return"_s)->trigger();
    auto &whose = screen.find<QComboBox>(u"returnChoice"_s);
    QVERIFY(whose.hasFocus());
    screen.press(Qt::Key_Down);
    QCOMPARE(whose.currentText(), u"Lina Haddad"_s);
    screen.press(Qt::Key_Tab);
    auto &reason = screen.find<QLineEdit>(u"returnReason"_s);
    QVERIFY(reason.hasFocus());
    QTest::keyClicks(&reason, u"Too short"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    QTRY_VERIFY(screen.find<MessageBar>(QString()).sentence().contains(u"20 characters"_s));
    QTest::keyClicks(&reason, u", and about another candidate"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    QTRY_VERIFY(!screen.find<QWidget>(u"returnBar"_s).isVisible());
    QTRY_COMPARE(screen.find<QTableView>(u"debriefTable"_s).model()->columnCount(), 4);
    QVERIFY(screen.allWords().contains(u"until"_s));
    screen.open(SmallCompany::haddad, {PageKind::Interview, company.interview.number()});
    const QString told = screen.find<MessageBar>(u"messages"_s).sentence();
    QVERIFY2(told.contains(u"Too short, and about another candidate"_s), qPrintable(told));
    QVERIFY(told.contains(u"Petra Lang"_s));
    QVERIFY(screen.find<QTableView>(u"reviewTable"_s).isVisible());
}

void tst_Exceptions::onlyHrIsOfferedToReturn()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    auto &page = screen.open(SmallCompany::osei, debriefOf(company.novak)); // the hiring manager
    QVERIFY(screen.find<QTableView>(u"debriefTable"_s).isVisible());
    QVERIFY(!page.findChild<QAction *>(u"debrief.return"_s)->isVisible());
}

void tst_Exceptions::theScreensPassTheChecks_data()
{
    QTest::addColumn<QString>("action"); // done before looking
    for (const QString &action :
        {u"debrief.glass"_s, u"debrief.return"_s, u"interview.amend"_s, u"returned"_s})
        QTest::newRow(qPrintable(action)) << action;
}

void tst_Exceptions::theScreensPassTheChecks()
{
    QFETCH(QString, action);
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    company.actAs(SmallCompany::lang);
    const auto debrief = Debriefing(screen.db).open(company.novak);
    PersonId who = SmallCompany::lang;
    Destination where = debriefOf(company.novak);
    if (action == u"debrief.glass") {
        where = debriefOf(company.addCandidate(u"Early Look"_s, {SmallCompany::lang}));
    } else if (action != u"debrief.return") {
        who = SmallCompany::haddad;
        where = {PageKind::Interview, company.interview.number()};
    }
    if (action == u"returned")
        QVERIFY(Amending(screen.db).giveBack(debrief->returnable.front().id,
            u"The notes are about another candidate, please look again."_s));
    const QStringList found = checkInLooks(fewLooks(),
        [&] {
            screen.make(who, where);
            if (auto *act = screen.page().findChild<QAction *>(action))
                act->trigger();
            return std::unique_ptr<QWidget>(screen.takePage());
        },
        {.underMenuBar = true});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(tst_Exceptions)

#include "tst_exceptions.moc"
