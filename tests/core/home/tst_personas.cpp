#include "home/landmarks.h"
#include "home/persona.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::home;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// Who "--as" means, and what they would look at first.
class tst_Personas : public QObject
{
    Q_OBJECT

private slots:
    void aWordOrAKeyMeansSomebody_data();
    void aWordOrAKeyMeansSomebody();
    void aProfileLendsItsPersonToItsRole_data() { tests::onEveryDatabase(); }
    void aProfileLendsItsPersonToItsRole();
    void whoeverIsNotEmployedIsNobody_data() { tests::onEveryDatabase(); }
    void whoeverIsNotEmployedIsNobody();
    void theFirstLookIsAtWhatTheReaderMaySee_data() { tests::onEveryDatabase(); }
    void theFirstLookIsAtWhatTheReaderMaySee();
};

void tst_Personas::aWordOrAKeyMeansSomebody_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("person");
    for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s}) {
        const QByteArray system = driver == u"QSQLITE" ? " sqlite" : " postgresql";
        // Stein and Osei lead one line each; Stein, with more below, comes first.
        QTest::newRow("manager" + system) << driver << u"manager"_s << qint64(1);
        QTest::newRow("employee" + system) << driver << u"employee"_s << qint64(3);
        QTest::newRow("key" + system) << driver << u"P-000004"_s << qint64(4);
        QTest::newRow("role without a profile" + system) << driver << u"auditor"_s << qint64(0);
    }
}

void tst_Personas::aWordOrAKeyMeansSomebody()
{
    QFETCH(QString, driver);
    QFETCH(QString, word);
    QFETCH(qint64, person);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const auto session = sessionOfPersona(db, word);
    QVERIFY(session);
    QCOMPARE(session->person ? session->person->number() : 0, person);
}

void tst_Personas::aProfileLendsItsPersonToItsRole()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    security::Profiles profiles(db);
    profiles.add(u"Rosa Stein"_s, SmallCompany::stein, {security::Role::Executive});
    profiles.add(u"Petra Lang"_s, SmallCompany::lang, {security::Role::HrLead});
    profiles.add(u"Kofi Osei"_s, SmallCompany::osei, {});
    QCOMPARE(sessionOfPersona(db, u"executive"_s)->person, SmallCompany::stein);
    QCOMPARE(*sessionOfPersona(db, u"hr-lead"_s), SmallCompany::sessionOf(SmallCompany::lang));
    QCOMPARE(sessionOfPersona(db, u"manager"_s)->person, SmallCompany::osei);
    QCOMPARE(*sessionOfPersona(db, u"P-000006"_s), SmallCompany::sessionOf(SmallCompany::lang));
}

void tst_Personas::whoeverIsNotEmployedIsNobody()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    for (const QString &word : {u"P-000007"_s, u"P-999999"_s, u"chief"_s}) {
        const auto session = sessionOfPersona(db, word);
        QVERIFY(!session);
        QCOMPARE(session.error().reason, u"persona-missing"_s);
        QCOMPARE(session.error().arguments, QStringList{word});
    }
}

void tst_Personas::theFirstLookIsAtWhatTheReaderMaySee()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    QCOMPARE(landmarks(db),
        (Landmarks{.job = SmallCompany::supportAgent,
            .competency = SmallCompany::service,
            .requisition = {},
            .interview = {},
            .debrief = {},
            .appraisal = {},
            .keyPosition = {},
            .person = 2})); // by folded name: kofi osei
    db.run(R"(insert into key_position (position_id, reason, marked_at)
        values (2, 'Holds the whole support', ?))",
        QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
    QCOMPARE(landmarks(db).keyPosition, 2);
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    QCOMPARE(landmarks(db).keyPosition, std::nullopt);
}

QTEST_GUILESS_MAIN(tst_Personas)

#include "tst_personas.moc"
