#include "forms/messagebar.h"
#include "shell/preferences.h"
#include "shell/serverdialog.h"
#include "storage/server.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using storage::Encryption;
using storage::Place;
using tests::SmallCompany;

/// S01, "Connect to a server": what it asks, and what it says to a server that refuses.
class tst_ServerDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theTestSaysWhatItFound();
    void connectingLeadsIntoTheCompany();
    void anEmptyDatabaseOffersToBegin();
    void aServerThatRefusesIsNamed();
    void whatIsMissingIsSaidBelowItsField();
    void onlyThisComputerIsReachedWithoutEncryption();
    void thePasswordIsNotKept();

private:
    void fillIn(const Place &place);
    template<typename W>
    W *field(const char *name)
    {
        return m_dialog->findChild<W *>(QLatin1StringView(name));
    }
    void press(const char *name) { field<QPushButton>(name)->click(); }

    QTemporaryDir m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ServerDialog> m_dialog;
};

void tst_ServerDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme().apply(Mode::Light);
}

void tst_ServerDialog::init()
{
    QSettings().clear();
    m_preferences = std::make_unique<Preferences>();
    m_dialog = std::make_unique<ServerDialog>(*m_preferences);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_ServerDialog::fillIn(const Place &place)
{
    field<QLineEdit>("serverHost")->setText(place.host);
    field<QSpinBox>("serverPort")->setValue(place.port);
    field<QLineEdit>("serverDatabase")->setText(place.database);
    field<QLineEdit>("serverUser")->setText(place.user);
    field<QLineEdit>("serverPassword")->setText(place.password);
}

static Place companyOn(const tests::ScratchDatabase &scratch)
{
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    return scratch.place();
}

void tst_ServerDialog::theTestSaysWhatItFound()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    fillIn(companyOn(scratch));
    press("testServer");
    QTRY_VERIFY(m_dialog->messageBar().sentence().startsWith(u"PostgreSQL 1"_s));
    QVERIFY(m_dialog->messageBar().sentence().contains(u"6 people"_s));
    QVERIFY(m_dialog->messageBar().sentence().contains(scratch.place().user));
}

void tst_ServerDialog::connectingLeadsIntoTheCompany()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    const Place place = companyOn(scratch);
    fillIn(place);
    QSignalSpy chosen(m_dialog.get(), &ServerDialog::chosen);
    QTest::keyClick(field<QLineEdit>("serverPassword"), Qt::Key_Return);
    QVERIFY(chosen.wait(10'000));
    QCOMPARE(chosen.first().first().value<Place>(), place);
    QVERIFY(!m_dialog->isVisible());
}

void tst_ServerDialog::anEmptyDatabaseOffersToBegin()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    {
        storage::Connection db(scratch.place());
        db.script(u"drop schema public cascade"_s);
        db.script(u"create schema public"_s);
    }
    fillIn(scratch.place());
    QSignalSpy asked(m_dialog.get(), &ServerDialog::newCompanyAsked);
    press("connectNow");
    QTRY_VERIFY(m_dialog->messageBar().sentence().contains(u"the database is empty"_s));
    m_dialog->findChild<QAction *>(u"beginCompany"_s)->trigger();
    QCOMPARE(asked.count(), 1);
    storage::Connection db(scratch.place());
    QCOMPARE(*db.one<int>("select count(*) from pg_tables where schemaname = 'public'"), 0);
}

void tst_ServerDialog::aServerThatRefusesIsNamed()
{
    fillIn({.driver = u"QPSQL"_s,
        .database = u"company"_s,
        .host = u"127.0.0.1"_s,
        .port = 1,
        .user = u"rosa"_s});
    QSignalSpy chosen(m_dialog.get(), &ServerDialog::chosen);
    press("connectNow");
    QTRY_VERIFY(m_dialog->messageBar().sentence().startsWith(u"No server answers at"_s));
    QCOMPARE(m_dialog->messageBar().severity(), Severity::Problem);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(m_dialog->isVisible());
}

void tst_ServerDialog::whatIsMissingIsSaidBelowItsField()
{
    press("connectNow");
    QVERIFY(field<QLineEdit>("serverHost")->accessibleDescription().contains(u"address"_s));
    QVERIFY(field<QLineEdit>("serverHost")->hasFocus());
    field<QLineEdit>("serverHost")->setText(u"127.0.0.1"_s);
    press("connectNow");
    QVERIFY(field<QLineEdit>("serverHost")->accessibleDescription().isEmpty());
    QVERIFY(field<QLineEdit>("serverDatabase")->hasFocus());
}

void tst_ServerDialog::onlyThisComputerIsReachedWithoutEncryption()
{
    auto *way = field<QComboBox>("serverEncryption");
    field<QLineEdit>("serverHost")->setText(u"localhost"_s);
    const int withoutNeed = way->currentIndex();
    field<QLineEdit>("serverHost")->setText(u"db.example.org"_s);
    QVERIFY(way->currentIndex() != withoutNeed);
    field<QLineEdit>("serverDatabase")->setText(u"company"_s);
    field<QLineEdit>("serverUser")->setText(u"rosa"_s);
    way->setCurrentIndex(withoutNeed);
    press("connectNow");
    QVERIFY(way->accessibleDescription().startsWith(u"Without encryption"_s));
    // Nor by any other way: the connection itself refuses.
    const auto facts = storage::probeServer({.driver = u"QPSQL"_s,
        .database = u"company"_s,
        .host = u"db.example.org"_s,
        .user = u"rosa"_s,
        .encryption = Encryption::Optional});
    QCOMPARE(facts.error().reason, u"server-not-encrypted"_s);
}

void tst_ServerDialog::thePasswordIsNotKept()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    Place place = companyOn(scratch);
    place.password = u"sesame"_s;
    fillIn(place);
    QSignalSpy chosen(m_dialog.get(), &ServerDialog::chosen);
    press("connectNow");
    QVERIFY(chosen.wait(10'000));
    QSettings().sync();
    for (const QString &key : QSettings().allKeys())
        QVERIFY2(!QSettings().value(key).toString().contains(u"sesame"_s), qPrintable(key));
    ServerDialog again(*m_preferences);
    QCOMPARE(again.findChild<QLineEdit *>(u"serverDatabase"_s)->text(), place.database);
    QCOMPARE(again.findChild<QLineEdit *>(u"serverPassword"_s)->text(), QString());
    QCOMPARE(again.findChild<QLineEdit *>(u"serverPassword"_s)->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(tst_ServerDialog)

#include "tst_serverdialog.moc"
