#include "storage/server.h"
#include "support/scratchdatabase.h"

#include <QTest>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;

/// The way to a server, against a real one whose certificate its owner made: what is asked for is
/// what there is, or the connection does not come about and says why (R11).
class tst_Encryption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { qunsetenv("PGSSLROOTCERT"); }
    void whatIsAskedForIsWhatThereIs_data();
    void whatIsAskedForIsWhatThereIs();
    void aCertificateThatNobodyVouchesForIsRefused();
    void aCertificateOfAnotherHostIsRefused();
    void aServerWithoutEncryptionIsRefusedByName_data();
    void aServerWithoutEncryptionIsRefusedByName();
    void thisComputerIsReachedWithoutEncryptionToo();

private:
    static void trustTheServersOwn()
    {
        qputenv("PGSSLROOTCERT", qgetenv("THROUGHLINE_TEST_TLSCERTIFICATE"));
    }
    static Place encrypting(Encryption encryption, const QString &host = u"localhost"_s)
    {
        return {.driver = u"QPSQL"_s,
            .database = u"postgres"_s,
            .host = host,
            .port = qEnvironmentVariableIntValue("THROUGHLINE_TEST_TLSPORT"),
            .user = u"throughline"_s,
            .encryption = encryption};
    }
    static QString refusal(const Place &place)
    {
        const Result<ServerFacts> facts = probeServer(place);
        return facts ? u"it let us in"_s : facts.error().reason;
    }
};

void tst_Encryption::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("THROUGHLINE_TEST_TLSPORT"),
        "run it by ctest, or under tests/support/with-postgresql --tls");
}

void tst_Encryption::whatIsAskedForIsWhatThereIs_data()
{
    QTest::addColumn<Encryption>("encryption");
    QTest::newRow("if the server can") << Encryption::Optional;
    QTest::newRow("encrypted") << Encryption::Required;
    QTest::newRow("encrypted, and proved") << Encryption::Verified;
}

void tst_Encryption::whatIsAskedForIsWhatThereIs()
{
    QFETCH(Encryption, encryption);
    trustTheServersOwn();
    Connection db(encrypting(encryption));
    QVERIFY(*db.one<bool>("select ssl from pg_stat_ssl where pid = pg_backend_pid()"));
}

void tst_Encryption::aCertificateThatNobodyVouchesForIsRefused()
{
    QCOMPARE(refusal(encrypting(Encryption::Verified)), u"server-certificate-refused"_s);
}

void tst_Encryption::aCertificateOfAnotherHostIsRefused()
{
    trustTheServersOwn();
    QCOMPARE(
        refusal(encrypting(Encryption::Verified, u"127.0.0.1"_s)), u"server-certificate-refused"_s);
}

void tst_Encryption::aServerWithoutEncryptionIsRefusedByName_data()
{
    QTest::addColumn<Encryption>("encryption");
    QTest::newRow("encrypted") << Encryption::Required;
    QTest::newRow("encrypted, and proved") << Encryption::Verified;
}

void tst_Encryption::aServerWithoutEncryptionIsRefusedByName()
{
    QFETCH(Encryption, encryption);
    trustTheServersOwn();
    const tests::ScratchDatabase plain(u"QPSQL"_s);
    Place place = plain.place();
    place.encryption = encryption;
    QCOMPARE(refusal(place), u"server-not-encrypted"_s);
}

void tst_Encryption::thisComputerIsReachedWithoutEncryptionToo()
{
    const tests::ScratchDatabase plain(u"QPSQL"_s);
    Connection db(plain.place());
    QVERIFY(!*db.one<bool>("select ssl from pg_stat_ssl where pid = pg_backend_pid()"));
    // Elsewhere nobody is asked at all, so that no password leaves this computer.
    Place elsewhere = plain.place();
    elsewhere.host = u"db.example.org"_s;
    QCOMPARE(refusal(elsewhere), u"server-not-encrypted"_s);
}

QTEST_GUILESS_MAIN(tst_Encryption)

#include "tst_encryption.moc"
