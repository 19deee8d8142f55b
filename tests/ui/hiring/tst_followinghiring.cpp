#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "hiring/kit.h"
#include "theme/theme.h"
#include "ui/hiring/hiringscreen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTableView>

using namespace throughline;
using namespace throughline::ui;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringScreen;
using tests::SmallCompany;

/// What other people write stands on an open page soon, and nothing of what its reader was doing
/// there is lost.
class tst_FollowingHiring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void theDebriefShowsTheNextScorecardAndKeepsTheReason();
    void theHiddenDebriefCountsOn();
    void theDisagreementsStayTheOnlyOnes();
    void theComparisonTakesInWhoeverIsScored();
    void theKitShowsWhatAnotherChanged();
    void whatTwoChangeInOneKitGoesTogether();

private:
    static Page &open(HiringScreen &screen, PersonId who, const Destination &to)
    {
        Page &page = screen.open(who, to);
        screen.workspace().store().watch();
        QTest::qWait(50); // the watch begins
        return page;
    }
    /// The page does not go on reading for ever what its own reading has changed.
    static bool comesToRest(Page &page)
    {
        QTest::qWait(500);
        QSignalSpy settled(&page, &Page::settled);
        QTest::qWait(800);
        return settled.isEmpty();
    }
    static InterviewPlan change(HiringScreen &screen, int slotMinutes)
    {
        screen.company.actAs(SmallCompany::duarte);
        const Kit kit = *openKit(screen.db, screen.company.requisition);
        PlanDraft draft{slotMinutes, {}};
        for (const PlanQuestion &question : kit.questions)
            draft.questions.push_back({question.planned, question.askers});
        storage::Transaction all(screen.db);
        const auto saved = Planning(screen.db).save(kit.plan.id, draft, kit.plan.version);
        all.commit();
        return *saved;
    }
};

void tst_FollowingHiring::theDebriefShowsTheNextScorecardAndKeepsTheReason()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    company.score(company.interview, SmallCompany::duarte, {5, 4, 3, 4});
    auto &page = open(screen, SmallCompany::osei, {PageKind::Debrief, company.novak.number()});
    auto &table = screen.find<QTableView>(u"debriefTable"_s);
    QCOMPARE(table.model()->columnCount(), 5);
    table.setCurrentIndex(table.model()->index(2, 2));
    const QString competency = table.model()->index(2, 0).data().toString();
    screen.find<QComboBox>(u"outcome"_s).setCurrentIndex(2);
    auto &reason = screen.find<QLineEdit>(u"reason"_s);
    reason.setFocus();
    QTest::keyClicks(&reason, u"Wait for"_s);
    QTest::keyClick(&reason, Qt::Key_Home);
    QWidget other; // another program's, say
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));

    company.score(company.interview, SmallCompany::haddad, {1, 1, 3, 4});
    QTRY_COMPARE(table.model()->columnCount(), 6);
    QCOMPARE(reason.text(), u"Wait for"_s);
    QCOMPARE(reason.cursorPosition(), 0);
    QCOMPARE(page.window()->focusWidget(), &reason);
    QCOMPARE(screen.find<QComboBox>(u"outcome"_s).currentIndex(), 2);
    const QModelIndex current = table.currentIndex();
    QCOMPARE(current.siblingAtColumn(0).data().toString(), competency);
    QCOMPARE(
        table.model()->headerData(current.column(), Qt::Horizontal).toString(), u"Marta Duarte"_s);
    QVERIFY(comesToRest(page));
}

void tst_FollowingHiring::theHiddenDebriefCountsOn()
{
    HiringScreen screen;
    auto &company = screen.company;
    auto &page = open(screen, SmallCompany::osei, {PageKind::Debrief, company.novak.number()});
    QVERIFY(screen.allWords().contains(u"0 of 3"_s));
    company.score(company.interview, SmallCompany::haddad, {1, 1, 3, 4});
    QTRY_VERIFY(screen.allWords().contains(u"1 of 3"_s));
    QVERIFY(page.isAncestorOf(QApplication::focusWidget())); // as it was
    QVERIFY(comesToRest(page));
}

void tst_FollowingHiring::theDisagreementsStayTheOnlyOnes()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::osei, {5, 5, 3, 4});
    company.score(company.interview, SmallCompany::haddad, {2, 2, 3, 4});
    open(screen, SmallCompany::osei, {PageKind::Debrief, company.novak.number()});
    auto &table = screen.find<QTableView>(u"debriefTable"_s);
    screen.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(table.model()->rowCount(), 1);
    company.score(company.interview, SmallCompany::duarte, {3, 3, 3, 4});
    QTRY_COMPARE(table.model()->columnCount(), 6);
    QCOMPARE(table.model()->rowCount(), 1);
}

void tst_FollowingHiring::theComparisonTakesInWhoeverIsScored()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.actAs(SmallCompany::duarte);
    const auto ada = company.addCandidate(u"Ada Quick"_s, {SmallCompany::haddad});
    const auto ben = company.addCandidate(u"Ben Slow"_s, {SmallCompany::haddad});
    company.score(company.interview, SmallCompany::haddad, {3, 4, 3, 4});
    company.score(company.interviewOf(ada), SmallCompany::haddad, {5, 4, 3, 4});
    auto &page
        = open(screen, SmallCompany::lang, {PageKind::Comparison, company.requisition.number()});
    auto &table = screen.find<QTableView>(u"comparisonTable"_s);
    auto &list = screen.find<QListView>(u"candidates"_s);
    auto &weight = screen.find<QSpinBox>(u"coreWeight"_s);
    QCOMPARE(list.model()->rowCount(), 2);
    weight.setValue(70);
    weight.setFocus();
    table.setCurrentIndex(table.model()->index(1, 2));
    const QString whom = table.model()->headerData(2, Qt::Horizontal).toString();

    company.score(company.interviewOf(ben), SmallCompany::haddad, {2, 2, 2, 2});
    QTRY_COMPARE(list.model()->rowCount(), 3);
    int ticked = 0;
    for (int row = 0; row < 3; ++row)
        ticked += list.model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QCOMPARE(ticked, 2); // nobody chose the third
    QVERIFY(comesToRest(page));
    QCOMPARE(weight.value(), 70);
    QVERIFY(weight.hasFocus());
    const QModelIndex current = table.currentIndex();
    QCOMPARE(current.row(), 1);
    QCOMPARE(table.model()->headerData(current.column(), Qt::Horizontal).toString(), whom);
}

void tst_FollowingHiring::theKitShowsWhatAnotherChanged()
{
    HiringScreen screen;
    auto &company = screen.company;
    auto &page = open(screen, SmallCompany::duarte, {PageKind::Kit, company.requisition.number()});
    auto &table = screen.find<QTableView>(u"questions"_s);
    auto &length = screen.find<QSpinBox>(u"slot"_s);
    table.setCurrentIndex(table.model()->index(2, 2));
    table.setFocus();
    change(screen, 90);
    QTRY_COMPARE(length.value(), 90);
    QCOMPARE(table.currentIndex().row(), 2);
    QCOMPARE(table.currentIndex().column(), 2);
    QVERIFY(table.hasFocus());
    QVERIFY(screen.find<MessageBar>(QString()).isVisible()); // and says so
    QVERIFY(comesToRest(page));
    company.addCandidate(u"Ada Quick"_s, {SmallCompany::ortega}); // a new interviewer
    QTRY_COMPARE(
        table.model()->headerData(table.model()->columnCount() - 1, Qt::Horizontal).toString(),
        u"Tomás Ortega"_s);
    QCOMPARE(table.currentIndex().row(), 2);
}

void tst_FollowingHiring::whatTwoChangeInOneKitGoesTogether()
{
    HiringScreen screen;
    auto &company = screen.company;
    auto &page = open(screen, SmallCompany::duarte, {PageKind::Kit, company.requisition.number()});
    auto &table = screen.find<QTableView>(u"questions"_s);
    table.model()->setData(table.model()->index(1, 2), 17, Qt::EditRole); // not saved yet
    change(screen, 90);
    const auto stored = [&] {
        company.actAs(SmallCompany::duarte);
        return *openKit(screen.db, company.requisition);
    };
    QTRY_COMPARE(stored().questions[1].planned.minutes, 17);
    QCOMPARE(stored().plan.slotMinutes, 90);
    QTRY_COMPARE(screen.find<QSpinBox>(u"slot"_s).value(), 90);
    QVERIFY(comesToRest(page));
}

QTEST_MAIN(tst_FollowingHiring)

#include "tst_followinghiring.moc"
