#include "forms/messagebar.h"
#include "home/homepage.h"
#include "people/peoplepages.h"
#include "performance/performancepages.h"
#include "security/securitypages.h"
#include "settings/settingspage.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/opening.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// A window on a company, opened by Petra Lang (HR lead).
struct HalfWritten
{
    tests::ScratchDatabase scratch;
    PageRegistry pages;
    Preferences preferences;
    MainWindow window{preferences, pages};

    HalfWritten()
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        registerHomePages(pages);
        registerPeoplePages(pages);
        registerPerformancePages(pages);
        registerSecurityPages(pages);
        registerSettingsPages(pages, preferences, window.actions());
        const auto session = SmallCompany::sessionOf(SmallCompany::lang);
        auto store = storage::Store::open(scratch.place(), session);
        window.setWorkspace(std::make_unique<Workspace>(std::move(*store)));
        window.show();
    }

    template<typename Widget>
    Widget *find(const QString &id)
    {
        return window.currentPage()->findChild<Widget *>(id);
    }

    /// Somebody's correction is begun, with a name that is half written.
    void beginCorrecting()
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.go({PageKind::Person, SmallCompany::ortega.number()});
        QTRY_VERIFY(!find<QLineEdit>(u"personName"_s)->isVisible()
            && window.currentPage()->title() != u"Person"_s);
        window.actions().findAction(u"correctPerson"_s)->trigger();
        QTest::keyClicks(find<QLineEdit>(u"personName"_s), u"Tom Ort"_s);
        find<QLineEdit>(u"personEmail"_s)->setFocus();
    }

    QMessageBox *question() { return window.findChild<QMessageBox *>(u"unkeptQuestion"_s); }
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
    void closingAsksFirst();
    void nobodyElseFindsWhatWasWritten();
    void whatWasTakenBackAsksNothing();
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
    const QPointer<Page> page = company.window.currentPage();
    company.window.go({PageKind::Settings});
    company.preferences.setLanguage(u"de"_s);
    company.preferences.setTextPercent(150);
    company.preferences.setMode(Mode::Dark);
    QTRY_COMPARE(company.window.currentPage()->title(), u"Einstellungen"_s);
    company.window.actions().findAction(u"back"_s)->trigger();
    QCOMPARE(company.window.currentPage(), page.data());
    auto *written = company.find<QLineEdit>(u"personName"_s);
    QTRY_VERIFY(written->isVisible());
    QVERIFY(!company.window.messageBar().isHidden()); // why it does not speak German
    QCOMPARE(written->text(), u"Tom Ort"_s);
    QCOMPARE(company.window.focusWidget(), company.find<QLineEdit>(u"personEmail"_s));
    company.preferences.setLanguage(u"en"_s); // with the form in sight
    QTRY_VERIFY(company.window.messageBar().isHidden());
    QCOMPARE(company.find<QLineEdit>(u"personName"_s)->text(), u"Tom Ort"_s);
    QCOMPARE(company.window.focusWidget(), company.find<QLineEdit>(u"personEmail"_s));
    company.preferences.setTextPercent(100);
    company.preferences.setMode(Mode::Light);
}

void tst_HalfWritten::aProfileAndAPolicyWait()
{
    HalfWritten company;
    company.window.go({PageKind::Administration, {}, u"policy"_s});
    QTRY_VERIFY(company.find<QSpinBox>(u"leastWeight"_s));
    auto *weight = company.find<QSpinBox>(u"leastWeight"_s);
    QTRY_VERIFY(weight->isEnabled());
    QTest::qWait(100);
    const int asked = weight->value() + 7;
    weight->setValue(asked);
    company.window.go({PageKind::Settings});
    company.window.go({PageKind::Administration});
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
    const QPointer<Page> page = company.window.currentPage();
    company.window.go({PageKind::Settings});
    QTRY_VERIFY(!page);
}

void tst_HalfWritten::closingAsksFirst()
{
    HalfWritten company;
    company.beginCorrecting();
    company.window.go({PageKind::Settings});
    company.window.close();
    QVERIFY(company.window.isVisible() && company.question());
    QVERIFY(company.question()->text().contains(u"Tom"_s)); // which page it is
    company.answer(QMessageBox::RejectRole);
    QTRY_VERIFY(!company.question());
    QCOMPARE(company.window.here().kind, PageKind::Person); // where it can be finished
    QCOMPARE(company.find<QLineEdit>(u"personName"_s)->text(), u"Tom Ort"_s);
    company.window.close();
    company.answer(QMessageBox::DestructiveRole);
    QTRY_VERIFY(!company.window.isVisible());
}

/// What one profile has begun is not the next one's to see, so whoever changes is asked.
void tst_HalfWritten::nobodyElseFindsWhatWasWritten()
{
    HalfWritten company;
    company.beginCorrecting();
    const QPointer<Page> page = company.window.currentPage();
    const auto change = [&company] {
        company.window.leaveThen([&company] {
            company.window.changePerson(
                SmallCompany::sessionOf(SmallCompany::ortega), u"Tomás"_s, nullptr);
        });
    };
    change();
    QVERIFY(page && company.question());
    company.answer(QMessageBox::DestructiveRole);
    QTRY_VERIFY(!page);
    QCOMPARE(company.window.here().kind, PageKind::Home);
    company.window.close(); // nothing is left to ask about
    QVERIFY(!company.window.isVisible());
}

void tst_HalfWritten::whatWasTakenBackAsksNothing()
{
    HalfWritten company;
    company.beginCorrecting();
    auto *written = company.find<QLineEdit>(u"personName"_s);
    written->selectAll();
    written->insert(u"Tomás Ortega"_s); // as it was
    QVERIFY(!company.window.currentPage()->holdsWords());
    company.window.close();
    QVERIFY(!company.window.isVisible());
}

/// S23: keys that print nothing say why, and what to do instead.
void tst_HalfWritten::theKeysOfPrintingSayWhyNot()
{
    HalfWritten company;
    QVERIFY(QTest::qWaitForWindowActive(&company.window));
    QTest::keyClick(company.window.windowHandle(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(company.window.messageBar().isVisible());
    QVERIFY(company.window.messageBar().sentence().contains(u"scorecard"_s));
}

QTEST_MAIN(tst_HalfWritten)
#include "tst_halfwritten.moc"
