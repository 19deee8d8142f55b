#include "forms/messagebar.h"
#include "hiring/candidatelist.h"
#include "hiring/requisitionlist.h"
#include "people/lookupfield.h"
#include "storage/draftjournal.h"
#include "theme/theme.h"
#include "ui/hiring/hiringscreen.h"

#include <QComboBox>
#include <QDateEdit>
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

/// Small forms that are left half filled in: their words are there when they are opened again
/// (decisions.md, "Drafts"), and gone once they are written or not wanted.
class tst_KeptForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void aRequisitionThatWasBegunIsThereAgain();
    void aCandidateThatWasBegunIsThereAgain();
    void whatWasAddedLeavesNothingBehind();
    void anInterviewThatWasBegunIsThereAgain();
    void aChangeOfAnInterviewThatWasBegunIsThereAgain();
    void aReasonForClosingIsThereAgain();
    void aDecisionThatWasBegunIsThereAgain();
    void aReasonForReturningAScorecardIsThereAgain();
    void anAmendmentThatWasBegunIsThereAgain();

private:
    static Page &requisitions(HiringScreen &screen)
    {
        return screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    }
    static Page &candidates(HiringScreen &screen)
    {
        return screen.open(
            SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    }
    static void act(HiringScreen &screen, const QString &action)
    {
        screen.page().findChild<QAction *>(action)->trigger();
    }
    /// Opens a form by its action, and waits for a field of it.
    static QLineEdit &begin(HiringScreen &screen, const QString &action, const QString &field)
    {
        act(screen, action);
        auto &edit = screen.find<QLineEdit>(field);
        if (!QTest::qWaitFor([&] { return edit.isVisible(); }))
            qFatal("%s did not open", qPrintable(action));
        return edit;
    }
    /// Away from the page, and what was typed is written down: the next one has a journal of its
    /// own.
    static void leave(HiringScreen &screen, PersonId who)
    {
        screen.takePage().reset();
        QTest::qWait(150); // two that make a journal at once are in each other's way
        const auto journal
            = storage::DraftJournal::open(screen.scratch.place(), SmallCompany::sessionOf(who));
        if (!QTest::qWaitFor([&] { return !(*journal)->documents().wait()->empty(); }))
            qFatal("nothing is kept");
    }
    static void write(QLineEdit &field, const QString &words)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, words);
    }
};

void tst_KeptForms::aRequisitionThatWasBegunIsThereAgain()
{
    HiringScreen screen;
    requisitions(screen);
    screen.press(Qt::Key_N, Qt::ControlModifier);
    auto *job = &screen.find<QComboBox>(u"job"_s);
    QTRY_VERIFY(job->count() > 0 && job->hasFocus());
    QTest::keyClicks(job, u"Support ag"_s);
    auto *openings = &screen.find<QSpinBox>(u"openings"_s);
    openings->setFocus();
    QTest::keyClick(openings, Qt::Key_Up);
    write(screen.find<LookupField>(u"hiringManager"_s), u"Kofi"_s);

    leave(screen, SmallCompany::duarte);
    requisitions(screen);
    screen.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(screen.find<QComboBox>(u"job"_s).currentText(), u"Support ag"_s);
    QCOMPARE(screen.find<QSpinBox>(u"openings"_s).value(), 2);
    QCOMPARE(screen.find<LookupField>(u"hiringManager"_s).text(), u"Kofi"_s);
    QVERIFY(screen.find<MessageBar>(QString()).isVisible()); // since when
    QVERIFY(screen.find<QComboBox>(u"job"_s).hasFocus());

    screen.press(Qt::Key_N, Qt::ControlModifier); // once more changes nothing
    QTest::qWait(100);
    QCOMPARE(screen.find<QComboBox>(u"job"_s).currentText(), u"Support ag"_s);
    act(screen, u"requisitions.close"_s);
    screen.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(screen.find<QComboBox>(u"job"_s).isVisible());
    QTest::qWait(100);
    QCOMPARE(screen.find<QComboBox>(u"job"_s).currentText(), QString());
    QCOMPARE(screen.find<QSpinBox>(u"openings"_s).value(), 1);
    QCOMPARE(screen.find<LookupField>(u"hiringManager"_s).text(), QString());
}

void tst_KeptForms::aCandidateThatWasBegunIsThereAgain()
{
    HiringScreen screen;
    candidates(screen);
    write(begin(screen, u"candidates.add"_s, u"newName"_s), u"Ines Prat"_s);
    write(screen.find<QLineEdit>(u"newPhone"_s), u"0170 4"_s);

    leave(screen, SmallCompany::duarte);
    candidates(screen);
    auto &name = begin(screen, u"candidates.add"_s, u"newName"_s);
    QTRY_COMPARE(name.text(), u"Ines Prat"_s);
    QCOMPARE(screen.find<QLineEdit>(u"newPhone"_s).text(), u"0170 4"_s);
    QVERIFY(name.hasFocus());

    act(screen, u"candidates.close"_s);
    candidates(screen);
    QTest::qWait(100);
    QCOMPARE(begin(screen, u"candidates.add"_s, u"newName"_s).text(), QString());
}

void tst_KeptForms::whatWasAddedLeavesNothingBehind()
{
    HiringScreen screen;
    candidates(screen);
    auto &name = begin(screen, u"candidates.add"_s, u"newName"_s);
    write(name, u"Ines Prat"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    screen.takePage().reset(); // away before the answer

    screen.company.actAs(SmallCompany::duarte);
    QTRY_COMPARE(CandidateList(screen.db, {screen.company.requisition, {}, {}}).count(), 2);
    candidates(screen);
    auto &again = begin(screen, u"candidates.add"_s, u"newName"_s);
    QTest::qWait(200);
    QCOMPARE(again.text(), QString());
}

void tst_KeptForms::anInterviewThatWasBegunIsThereAgain()
{
    HiringScreen screen;
    candidates(screen);
    write(begin(screen, u"candidates.arrange"_s, u"place"_s), u"Room 9"_s);
    auto &day = screen.find<QDateEdit>(u"day"_s);
    day.setDate(day.date().addDays(3));
    const QDate chosen = day.date();
    auto &person = screen.find<LookupField>(u"interviewer"_s);
    emit person.taken(SmallCompany::haddad.number(), u"Lina Haddad"_s);
    QCOMPARE(screen.find<QListView>(u"panel"_s).model()->rowCount(), 1);

    leave(screen, SmallCompany::duarte);
    candidates(screen);
    auto &place = begin(screen, u"candidates.arrange"_s, u"place"_s);
    QTRY_COMPARE(place.text(), u"Room 9"_s);
    QCOMPARE(screen.find<QDateEdit>(u"day"_s).date(), chosen);
    auto &panel = *screen.find<QListView>(u"panel"_s).model();
    QCOMPARE(panel.rowCount(), 1);
    QCOMPARE(panel.index(0, 0).data().toString(), u"Lina Haddad"_s);
    act(screen, u"candidates.arrangeNow"_s);
    screen.company.actAs(SmallCompany::duarte);
    QTRY_COMPARE(Interviews(screen.db).of(screen.company.novak).size(), size_t(2));

    QTRY_VERIFY(!place.isVisible());
    write(begin(screen, u"candidates.arrange"_s, u"place"_s), u"Nowhere"_s);
    act(screen, u"candidates.close"_s);
    QCOMPARE(begin(screen, u"candidates.arrange"_s, u"place"_s).text(), u"Room 9"_s); // as before
    QTest::qWait(100);
    QCOMPARE(place.text(), u"Room 9"_s);
}

void tst_KeptForms::aChangeOfAnInterviewThatWasBegunIsThereAgain()
{
    HiringScreen screen;
    candidates(screen);
    write(begin(screen, u"candidates.change"_s, u"place"_s), u"Room 4"_s);
    Interviews interviews(screen.db);
    screen.company.actAs(SmallCompany::duarte);
    {
        storage::Transaction all(screen.db);
        Interview theirs = *interviews.find(screen.company.interview);
        theirs.minutes = 75;
        QVERIFY(interviews.save(theirs));
        all.commit();
    }
    leave(screen, SmallCompany::duarte);
    candidates(screen);
    auto &place = begin(screen, u"candidates.change"_s, u"place"_s);
    QTRY_COMPARE(place.text(), u"Room 4"_s);
    QCOMPARE(screen.find<QSpinBox>(u"minutes"_s).value(), 75);
    QCOMPARE(screen.find<MessageBar>(QString()).severity(), Severity::Attention);
}

void tst_KeptForms::aReasonForClosingIsThereAgain()
{
    HiringScreen screen;
    requisitions(screen);
    write(begin(screen, u"requisitions.closing"_s, u"closeReason"_s), u"The budget"_s);
    screen.find<QComboBox>(u"closeChoice"_s).setCurrentIndex(1);

    leave(screen, SmallCompany::duarte);
    requisitions(screen);
    auto &reason = begin(screen, u"requisitions.closing"_s, u"closeReason"_s);
    QTRY_COMPARE(reason.text(), u"The budget"_s);
    QCOMPARE(screen.find<QComboBox>(u"closeChoice"_s).currentIndex(), 1);
    act(screen, u"requisitions.close"_s);
    QCOMPARE(begin(screen, u"requisitions.closing"_s, u"closeReason"_s).text(), QString());
    QTest::qWait(100);
    QCOMPARE(reason.text(), QString());
}

void tst_KeptForms::aDecisionThatWasBegunIsThereAgain()
{
    HiringScreen screen;
    screen.company.score(screen.company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    const Destination debrief{PageKind::Debrief, screen.company.novak.number()};
    screen.open(SmallCompany::osei, debrief); // the hiring manager, who has not handed in
    QVERIFY(screen.page().findChild<QWidget *>(u"empty"_s));
    screen.company.score(screen.company.interview, SmallCompany::osei, {2, 4, 3, 4});
    screen.open(SmallCompany::osei, debrief);
    auto &outcome = screen.find<QComboBox>(u"outcome"_s);
    outcome.setFocus();
    QTest::keyClick(&outcome, Qt::Key_Down); // past the hire, which HR records
    QCOMPARE(Outcome(outcome.currentData().toInt()), Outcome::Hold);
    write(screen.find<QLineEdit>(u"reason"_s), u"Calm with angry"_s);

    leave(screen, SmallCompany::osei);
    screen.open(SmallCompany::osei, debrief);
    QTRY_COMPARE(screen.find<QLineEdit>(u"reason"_s).text(), u"Calm with angry"_s);
    QCOMPARE(screen.find<QComboBox>(u"outcome"_s).currentData().toInt(), int(Outcome::Hold));
    screen.find<QComboBox>(u"outcome"_s).setCurrentIndex(0);
    write(screen.find<QLineEdit>(u"reason"_s), u"Calm with angry callers, and exact."_s);
    QTest::keyClick(&screen.find<QLineEdit>(u"reason"_s), Qt::Key_Return);
    QTRY_COMPARE(screen.find<QLineEdit>(u"reason"_s).text(), QString());
    screen.open(SmallCompany::osei, debrief);
    QTest::qWait(200);
    QCOMPARE(screen.find<QLineEdit>(u"reason"_s).text(), QString());
}

void tst_KeptForms::aReasonForReturningAScorecardIsThereAgain()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    const Destination debrief{PageKind::Debrief, company.novak.number()};
    screen.open(SmallCompany::lang, debrief);
    write(begin(screen, u"debrief.return"_s, u"returnReason"_s), u"Two notes are"_s);
    auto &whose = screen.find<QComboBox>(u"returnChoice"_s);
    whose.setCurrentIndex(1);
    const QString author = whose.currentText();

    leave(screen, SmallCompany::lang);
    screen.open(SmallCompany::lang, debrief);
    auto &reason = begin(screen, u"debrief.return"_s, u"returnReason"_s);
    QTRY_COMPARE(reason.text(), u"Two notes are"_s);
    QCOMPARE(screen.find<QComboBox>(u"returnChoice"_s).currentText(), author);
    act(screen, u"debrief.closeGlass"_s);
    QCOMPARE(begin(screen, u"debrief.return"_s, u"returnReason"_s).text(), QString());
    QTest::qWait(100);
    QCOMPARE(reason.text(), QString());
}

void tst_KeptForms::anAmendmentThatWasBegunIsThereAgain()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    company.actAs(SmallCompany::lang);
    QVERIFY(Debriefing(screen.db).open(company.novak)); // others have read it
    const Destination own{PageKind::Interview, company.interview.number()};
    screen.open(SmallCompany::haddad, own);
    write(begin(screen, u"interview.amend"_s, u"amendReason"_s), u"I mixed up"_s);
    leave(screen, SmallCompany::haddad);
    screen.open(SmallCompany::haddad, own);
    auto &reason = begin(screen, u"interview.amend"_s, u"amendReason"_s);
    QTRY_COMPARE(reason.text(), u"I mixed up"_s);
}

QTEST_MAIN(tst_KeptForms)

#include "tst_keptforms.moc"
