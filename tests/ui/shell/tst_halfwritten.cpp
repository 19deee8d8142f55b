#include "exchange/exchangepages.h"
#include "forms/messagebar.h"
#include "home/homepage.h"
#include "jobs/jobpages.h"
#include "people/lookupfield.h"
#include "people/peoplepages.h"
#include "performance/performancepages.h"
#include "security/securitypages.h"
#include "settings/settingspage.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/opening.h"
#include "storage/draftjournal.h"
#include "support/kitchen.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "support/smallcycle.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// A window on a company, opened by Petra Lang (HR lead) unless somebody else is named.
struct HalfWritten
{
    tests::ScratchDatabase scratch;
    Preferences preferences;
    std::unique_ptr<PageRegistry> pages;
    std::unique_ptr<MainWindow> window;

    HalfWritten()
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        start(SmallCompany::lang);
    }

    /// The program begins anew; one that ran is gone without having been closed, soon after the
    /// last key.
    void start(PersonId person)
    {
        if (window)
            QTest::qWait(300);
        window.reset();
        pages = std::make_unique<PageRegistry>();
        window = std::make_unique<MainWindow>(preferences, *pages);
        registerHomePages(*pages);
        registerPeoplePages(*pages);
        registerJobPages(*pages);
        registerPerformancePages(*pages);
        registerSecurityPages(*pages);
        registerExchangePages(*pages);
        registerSettingsPages(*pages, preferences, window->actions());
        auto store = storage::Store::open(scratch.place(), SmallCompany::sessionOf(person));
        window->setWorkspace(std::make_unique<Workspace>(std::move(*store)));
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template<typename Widget>
    Widget *find(const QString &id)
    {
        return window->currentPage()->findChild<Widget *>(id);
    }

    void act(const QString &action) { window->actions().findAction(action)->trigger(); }

    void openCorrection()
    {
        window->go({PageKind::Person, SmallCompany::ortega.number()});
        QTRY_VERIFY(!find<QLineEdit>(u"personName"_s)->isVisible()
            && window->currentPage()->title() != u"Person"_s);
        act(u"correctPerson"_s);
    }

    /// Somebody's correction is begun, with a name that is half written.
    void beginCorrecting()
    {
        openCorrection();
        QTest::keyClicks(find<QLineEdit>(u"personName"_s), u"Tom Ort"_s);
        find<QLineEdit>(u"personEmail"_s)->setFocus();
    }

    /// A table is chosen and not imported yet.
    void beginImporting()
    {
        window->go({PageKind::Import});
        QGuiApplication::clipboard()->setText(u"id,name\nP-000050,Ines Prat\n"_s);
        act(u"pasteTable"_s);
        QTRY_VERIFY(window->currentPage()->wouldLose());
    }

    QMessageBox *question() { return window->findChild<QMessageBox *>(u"unkeptQuestion"_s); }
    void answer(QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *button : question()->buttons())
            if (question()->buttonRole(button) == role)
                return button->click();
    }
};

class tst_HalfWritten : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFormWaitsWhileTheSettingsAreChanged();
    void aProfileAndAPolicyWait();
    void aPageWithNothingWrittenIsMadeAnew();
    void closingAsksFirstWhereSomethingWouldBeLost();
    void whatIsInTheJournalAsksNothing();
    void nobodyElseFindsWhatWasWritten();
    void whatWasTakenBackHoldsNothing();
    void aCorrectionOutlivesTheProgram();
    void somebodyNewOutlivesTheProgram();
    void aMoveOutlivesTheProgram();
    void aPlannedCycleOutlivesTheProgram();
    void aReasonForLeavingOutComesBackBesideItsPerson();
    void aReasonToSendAJobBackOutlivesTheProgram();
    void whatWasWrittenLeavesNothingBehind();
    void theKeysOfPrintingSayWhyNot();

private:
    QTemporaryDir m_settings;
};

void tst_HalfWritten::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    applyLanguage(u"en"_s); // as the program does when it starts
}

/// Rule 4: never lose a word, whatever is looked up or set in between.
void tst_HalfWritten::aFormWaitsWhileTheSettingsAreChanged()
{
    HalfWritten company;
    company.beginCorrecting();
    const QPointer<Page> page = company.window->currentPage();
    company.window->go({PageKind::Settings});
    company.preferences.setLanguage(u"de"_s);
    company.preferences.setTextPercent(150);
    company.preferences.setMode(Mode::Dark);
    QTRY_COMPARE(company.window->currentPage()->title(), u"Einstellungen"_s);
    company.window->actions().findAction(u"back"_s)->trigger();
    QCOMPARE(company.window->currentPage(), page.data());
    auto *written = company.find<QLineEdit>(u"personName"_s);
    QTRY_VERIFY(written->isVisible());
    QVERIFY(!company.window->messageBar().isHidden()); // why it does not speak German
    QCOMPARE(written->text(), u"Tom Ort"_s);
    QCOMPARE(company.window->focusWidget(), company.find<QLineEdit>(u"personEmail"_s));
    company.preferences.setLanguage(u"en"_s); // with the form in sight
    QTRY_VERIFY(company.window->messageBar().isHidden());
    QCOMPARE(company.find<QLineEdit>(u"personName"_s)->text(), u"Tom Ort"_s);
    QCOMPARE(company.window->focusWidget(), company.find<QLineEdit>(u"personEmail"_s));
    company.preferences.setTextPercent(100);
    company.preferences.setMode(Mode::Light);
}

void tst_HalfWritten::aProfileAndAPolicyWait()
{
    HalfWritten company;
    company.window->go({PageKind::Administration, {}, u"policy"_s});
    QTRY_VERIFY(company.find<QSpinBox>(u"leastWeight"_s));
    auto *weight = company.find<QSpinBox>(u"leastWeight"_s);
    QTRY_VERIFY(weight->isEnabled());
    QTest::qWait(100);
    const int asked = weight->value() + 7;
    weight->setValue(asked);
    company.window->go({PageKind::Settings});
    company.window->go({PageKind::Administration});
    QTest::qWait(100);
    QCOMPARE(company.find<QSpinBox>(u"leastWeight"_s)->value(), asked);
    QVERIFY(company.find<QSpinBox>(u"leastWeight"_s)->isVisible());
}

/// A form that was finished or never begun keeps nothing alive.
void tst_HalfWritten::aPageWithNothingWrittenIsMadeAnew()
{
    HalfWritten company;
    company.beginCorrecting();
    QTest::keyClick(company.find<QLineEdit>(u"personName"_s), Qt::Key_Escape);
    const QPointer<Page> page = company.window->currentPage();
    company.window->go({PageKind::Settings});
    QTRY_VERIFY(!page);
}

void tst_HalfWritten::closingAsksFirstWhereSomethingWouldBeLost()
{
    HalfWritten company;
    company.beginImporting();
    company.window->go({PageKind::Settings});
    company.window->close();
    QVERIFY(company.window->isVisible() && company.question());
    company.answer(QMessageBox::RejectRole);
    QTRY_VERIFY(!company.question());
    QCOMPARE(company.window->here().kind, PageKind::Import); // where it can be finished
    QVERIFY(company.window->currentPage()->wouldLose());
    company.window->close();
    company.answer(QMessageBox::DestructiveRole);
    QTRY_VERIFY(!company.window->isVisible());
}

void tst_HalfWritten::whatIsInTheJournalAsksNothing()
{
    HalfWritten company;
    company.beginCorrecting();
    QVERIFY(company.window->currentPage()->holdsWords());
    company.window->close();
    QVERIFY(!company.window->isVisible());
}

/// What one profile has begun is not the next one's to see, and is there again for whoever began.
void tst_HalfWritten::nobodyElseFindsWhatWasWritten()
{
    HalfWritten company;
    company.beginCorrecting();
    const QPointer<Page> page = company.window->currentPage();
    const auto changeTo = [&company](PersonId person) {
        company.window->leaveThen([&company, person] {
            company.window->changePerson(SmallCompany::sessionOf(person), u"somebody"_s, nullptr);
        });
    };
    changeTo(SmallCompany::duarte); // HR may correct as well
    QVERIFY(!company.question());
    QTRY_VERIFY(!page);
    company.openCorrection();
    QTest::qWait(200);
    QCOMPARE(company.find<QLineEdit>(u"personName"_s)->text(), u"Tomás Ortega"_s);
    changeTo(SmallCompany::lang);
    company.openCorrection();
    QTRY_COMPARE(company.find<QLineEdit>(u"personName"_s)->text(), u"Tom Ort"_s);
}

void tst_HalfWritten::whatWasTakenBackHoldsNothing()
{
    HalfWritten company;
    company.beginCorrecting();
    auto *written = company.find<QLineEdit>(u"personName"_s);
    written->selectAll();
    written->insert(u"Tomás Ortega"_s); // as it was
    QVERIFY(!company.window->currentPage()->holdsWords());
}

void tst_HalfWritten::aCorrectionOutlivesTheProgram()
{
    HalfWritten company;
    company.beginCorrecting();
    company.start(SmallCompany::lang);
    company.openCorrection();
    auto *name = company.find<QLineEdit>(u"personName"_s);
    QTRY_COMPARE(name->text(), u"Tom Ort"_s);
    QVERIFY(company.find<QWidget>(u"personForm"_s)->findChild<MessageBar *>()->isVisible());
    QTest::keyClick(name, Qt::Key_Escape); // not wanted
    company.start(SmallCompany::lang);
    company.openCorrection();
    QTest::qWait(200);
    QCOMPARE(company.find<QLineEdit>(u"personName"_s)->text(), u"Tomás Ortega"_s);
}

void tst_HalfWritten::somebodyNewOutlivesTheProgram()
{
    HalfWritten company;
    const auto open = [&company] {
        company.window->go({PageKind::People});
        QTRY_VERIFY(company.window->actions().findAction(u"newPerson"_s)->isEnabled());
        company.act(u"newPerson"_s);
    };
    open();
    QTest::keyClicks(company.find<QLineEdit>(u"personName"_s), u"Ines Prat"_s);
    QTest::keyClicks(company.find<QLineEdit>(u"personPhone"_s), u"0170 4"_s);
    company.start(SmallCompany::lang);
    open();
    QTRY_COMPARE(company.find<QLineEdit>(u"personName"_s)->text(), u"Ines Prat"_s);
    QCOMPARE(company.find<QLineEdit>(u"personPhone"_s)->text(), u"0170 4"_s);
}

void tst_HalfWritten::aMoveOutlivesTheProgram()
{
    HalfWritten company;
    const auto open = [&company] {
        company.window->go({PageKind::Person, SmallCompany::ortega.number()});
        QTRY_VERIFY(company.window->currentPage()->title() != u"Person"_s);
        company.act(u"movePerson"_s);
        QTRY_VERIFY(company.find<QComboBox>(u"staffingUnit"_s)->count() > 1);
    };
    open();
    auto *unit = company.find<QComboBox>(u"staffingUnit"_s);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Down);
    const QString chosen = unit->currentText();
    auto *manager = company.find<LookupField>(u"staffingManager"_s);
    manager->selectAll();
    QTest::keyClicks(manager, u"Rosa"_s);
    const QDate day = company.find<QDateEdit>(u"staffingDay"_s)->date().addDays(9);
    company.find<QDateEdit>(u"staffingDay"_s)->setDate(day);
    company.start(SmallCompany::lang);
    open();
    QTRY_COMPARE(company.find<QComboBox>(u"staffingUnit"_s)->currentText(), chosen);
    QCOMPARE(company.find<LookupField>(u"staffingManager"_s)->text(), u"Rosa"_s);
    QCOMPARE(company.find<QDateEdit>(u"staffingDay"_s)->date(), day);
}

void tst_HalfWritten::aPlannedCycleOutlivesTheProgram()
{
    HalfWritten company;
    const auto open = [&company] {
        company.window->go({PageKind::Appraisals});
        QTRY_VERIFY(company.window->actions().findAction(u"appraisals-plan"_s)->isEnabled());
        company.act(u"appraisals-plan"_s);
        QTRY_COMPARE(company.find<QListWidget>(u"units"_s)->count(), 2);
    };
    open();
    QTest::keyClicks(company.find<QLineEdit>(u"name"_s), u"First half"_s);
    auto *units = company.find<QListWidget>(u"units"_s);
    units->setFocus();
    QTest::keyClick(units, Qt::Key_Space); // the first one
    auto *self = company.find<QSpinBox>(u"weightSelf"_s);
    self->setFocus();
    QTest::keyClick(self, Qt::Key_Up);
    company.start(SmallCompany::lang);
    open();
    QTRY_COMPARE(company.find<QLineEdit>(u"name"_s)->text(), u"First half"_s);
    QCOMPARE(company.find<QListWidget>(u"units"_s)->item(0)->checkState(), Qt::Checked);
    QCOMPARE(company.find<QListWidget>(u"units"_s)->item(1)->checkState(), Qt::Unchecked);
    QCOMPARE(company.find<QSpinBox>(u"weightSelf"_s)->value(), 1);
    company.find<QPushButton>(u"cancelCycle"_s)->click();
    open();
    QTest::qWait(200);
    QCOMPARE(company.find<QLineEdit>(u"name"_s)->text(), QString());
}

void tst_HalfWritten::aReasonForLeavingOutComesBackBesideItsPerson()
{
    HalfWritten company;
    {
        storage::Connection db(company.scratch.place());
        db.run("delete from reporting_line");
        db.run("update employment set manager_id = null"); // nobody writes about anybody
        db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
        performance::RunningCycles running(db);
        const auto schema = tests::must(running.addTemplate(u"Half-yearly"_s,
            {{performance::SectionKind::Core, 30'00},
                {performance::SectionKind::JobCompetencies, 70'00}}));
        tests::must(running.plan({u"H1"_s, schema, {{2026, 1, 1}, {2026, 6, 30}}, {2026, 7, 15},
            {SmallCompany::support, SmallCompany::office}}));
    }
    const auto open = [&company] {
        company.window->go({PageKind::Appraisals});
        QTRY_COMPARE(company.find<QComboBox>(u"cycle"_s)->count(), 1);
        company.act(u"appraisals-people"_s);
        QTRY_VERIFY(company.find<QTableView>(u"hindered"_s));
        QTRY_VERIFY(company.find<QTableView>(u"hindered"_s)->model()->rowCount() > 3);
    };
    open();
    auto *hindered = company.find<QTableView>(u"hindered"_s);
    hindered->setFocus();
    QTest::keyClick(hindered, Qt::Key_Down);
    QTest::keyClick(hindered, Qt::Key_Down);
    const int row = hindered->currentIndex().row();
    QVERIFY(row > 0);
    auto *reason = company.find<QLineEdit>(u"reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"On leave until"_s);
    company.start(SmallCompany::lang);
    open();
    QTRY_COMPARE(company.find<QLineEdit>(u"reason"_s)->text(), u"On leave until"_s);
    QCOMPARE(company.find<QTableView>(u"hindered"_s)->currentIndex().row(), row);
    company.find<QPushButton>(u"exclude"_s)->click();
    QTest::qWait(300);
    QVERIFY(!company.window->currentPage()->holdsWords()); // it stays for the next one, as used
    company.start(SmallCompany::lang);
    open();
    QTest::qWait(200);
    QCOMPARE(company.find<QLineEdit>(u"reason"_s)->text(), QString());
}

void tst_HalfWritten::aReasonToSendAJobBackOutlivesTheProgram()
{
    HalfWritten company;
    jobs::JobId cook{0};
    {
        storage::Connection db(company.scratch.place());
        db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
        const auto job = tests::draftOfACook(db);
        cook = job.version.job;
        QVERIFY(jobs::DescribingJobs(db).submit(job.version.id, job.version.version));
    }
    const auto open = [&company, cook] {
        company.window->go({PageKind::Job, cook.number()});
        QTRY_COMPARE(company.window->currentPage()->title(), u"Cook"_s);
        company.act(u"job.reject"_s);
    };
    open();
    QTest::keyClicks(company.find<QLineEdit>(u"reason"_s), u"Duties are"_s);
    company.start(SmallCompany::lang);
    open();
    auto *reason = company.find<QLineEdit>(u"reason"_s);
    QTRY_COMPARE(reason->text(), u"Duties are"_s);
    QTest::keyClick(reason, Qt::Key_Escape);
    company.act(u"job.reject"_s);
    QTest::qWait(200);
    QCOMPARE(reason->text(), QString());
}

/// Also where the page is gone before the answer.
void tst_HalfWritten::whatWasWrittenLeavesNothingBehind()
{
    HalfWritten company;
    company.openCorrection();
    auto *name = company.find<QLineEdit>(u"personName"_s);
    QTest::keyClicks(name, u"Tom Ortega"_s);
    QTest::keyClick(name, Qt::Key_Return);
    company.window->go({PageKind::Settings});
    QTest::qWait(300);
    company.openCorrection();
    QTRY_COMPARE(company.find<QLineEdit>(u"personName"_s)->text(), u"Tom Ortega"_s);
    const auto journal = storage::DraftJournal::open(
        company.scratch.place(), SmallCompany::sessionOf(SmallCompany::lang));
    QTRY_VERIFY((*journal)->documents().wait()->empty());
}

/// S23: keys that print nothing say why, and what to do instead.
void tst_HalfWritten::theKeysOfPrintingSayWhyNot()
{
    HalfWritten company;
    QVERIFY(QTest::qWaitForWindowActive(company.window.get()));
    QTest::keyClick(company.window->windowHandle(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(company.window->messageBar().isVisible());
    QVERIFY(company.window->messageBar().sentence().contains(u"scorecard"_s));
}

QTEST_MAIN(tst_HalfWritten)
#include "tst_halfwritten.moc"
