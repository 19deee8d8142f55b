#include "security/audittrail.h"
#include "security/keepingprofiles.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::security;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// S25: profiles of a file, kept by whoever holds the accounts.
class tst_KeepingProfiles : public QObject
{
    Q_OBJECT

private slots:
    void theFirstProfileMustBeAnAdministrator_data() { tests::onEveryDatabase(); }
    void theFirstProfileMustBeAnAdministrator();
    void aProfileChangesOnce_data() { tests::onEveryDatabase(); }
    void aProfileChangesOnce();
    void onePersonStaysAdministrator_data() { tests::onEveryDatabase(); }
    void onePersonStaysAdministrator();
    void everyChangeIsOnTheRecord_data() { tests::onEveryDatabase(); }
    void everyChangeIsOnTheRecord();
    void aRoleTakenAwayIsGone_data() { tests::onEveryDatabase(); }
    void aRoleTakenAwayIsGone();
    void namesAreThereOnce_data() { tests::onEveryDatabase(); }
    void namesAreThereOnce();
    void onlyTheAccountsKeepProfiles_data() { tests::onEveryDatabase(); }
    void onlyTheAccountsKeepProfiles();
};

struct Keeper
{
    tests::ScratchDatabase scratch;
    storage::Connection db;
    KeepingProfiles keeping;

    explicit Keeper(const QString &driver) : scratch(driver), db(scratch.place()), keeping(db)
    {
        SmallCompany::build(db);
        db.setSession(sessionOf(SmallCompany::lang, {Role::Accounts}));
    }

    Result<Profile> add(const QString &name, const QList<Role> &roles)
    {
        return keeping.save({ProfileId(0), name, SmallCompany::lang, roles, 0});
    }
};

void tst_KeepingProfiles::theFirstProfileMustBeAnAdministrator()
{
    QFETCH(QString, driver);
    Keeper keeper(driver);
    QCOMPARE(keeper.add(u"Petra"_s, {Role::Hr}).error().reason, u"last-administrator"_s);
    const auto petra = keeper.add(u" Petra "_s, {Role::Hr, Role::Accounts});
    QVERIFY(petra);
    QCOMPARE(petra->name, u"Petra"_s);
    QCOMPARE(petra->roles, (QList{Role::Accounts, Role::Hr}));
    QCOMPARE(
        keeper.db.one<int>(
            "select count(*) from audit_event where action = 'profile-added' and actor_id = 6"),
        1);
}

void tst_KeepingProfiles::aProfileChangesOnce()
{
    QFETCH(QString, driver);
    Keeper keeper(driver);
    const auto petra = *keeper.add(u"Petra"_s, {Role::Accounts});
    Profile first = petra, second = petra;
    first.name = u"Petra Lang"_s;
    second.name = u"P. Lang"_s;
    QCOMPARE(keeper.keeping.save(first)->name, u"Petra Lang"_s);
    QCOMPARE(keeper.keeping.save(second).error().reason, u"profile-changed-elsewhere"_s);
    QCOMPARE(Profiles(keeper.db).find(petra.id)->name, u"Petra Lang"_s);
}

void tst_KeepingProfiles::onePersonStaysAdministrator()
{
    QFETCH(QString, driver);
    Keeper keeper(driver);
    auto petra = *keeper.add(u"Petra"_s, {Role::Accounts});
    const auto marta = *keeper.add(u"Marta"_s, {Role::Hr});
    petra.roles = {Role::Hr};
    QCOMPARE(keeper.keeping.save(petra).error().reason, u"last-administrator"_s);
    QCOMPARE(keeper.keeping.remove(petra.id).error().reason, u"last-administrator"_s);
    QVERIFY(keeper.keeping.remove(marta.id));
    QVERIFY(keeper.keeping.remove(petra.id)); // the file opens with every role again
    QVERIFY(Profiles(keeper.db).all().empty());
    QCOMPARE(keeper.keeping.remove(petra.id).error().reason, u"profile-unknown"_s);
}

void tst_KeepingProfiles::everyChangeIsOnTheRecord()
{
    QFETCH(QString, driver);
    Keeper keeper(driver);
    const auto petra = *keeper.add(u"Petra"_s, {Role::Accounts});
    auto marta = *keeper.add(u"Marta"_s, {Role::Hr});
    marta.name = u"Marta Duarte"_s;
    QVERIFY(keeper.keeping.save(marta));
    QVERIFY(keeper.keeping.remove(marta.id));
    keeper.db.setSession(ownerSession());
    QStringList acts;
    for (const AuditEvent &event : AuditTrail(keeper.db).before({}, 9))
        acts.prepend(u"%1 %2"_s.arg(event.action).arg(event.subject == marta.id.number()));
    QCOMPARE(acts,
        (QStringList{u"profile-added 0"_s, u"profile-added 1"_s, u"profile-changed 1"_s,
            u"profile-removed 1"_s}));
}

void tst_KeepingProfiles::aRoleTakenAwayIsGone()
{
    QFETCH(QString, driver);
    Keeper keeper(driver);
    auto petra = *keeper.add(u"Petra"_s, {Role::Accounts, Role::HrLead});
    petra.roles = {Role::Accounts};
    QCOMPARE(keeper.keeping.save(petra)->roles, QList{Role::Accounts});
    const auto session = sessionOf(*Profiles(keeper.db).find(petra.id));
    QVERIFY(!isHr(session) && holds(session, Role::Employee));
    QVERIFY(isHr(sessionOf(SmallCompany::lang, {Role::HrLead}))); // who leads HR is of HR
    QVERIFY(holds(sessionOf(SmallCompany::lang, {Role::HrLead}), Role::Hr));
}

void tst_KeepingProfiles::namesAreThereOnce()
{
    QFETCH(QString, driver);
    Keeper keeper(driver);
    QVERIFY(keeper.add(u"Petra"_s, {Role::Accounts}));
    QCOMPARE(keeper.add(u"petra"_s, {Role::Hr}).error().arguments, QStringList{u"Petra"_s});
    QCOMPARE(keeper.add(u"  "_s, {Role::Hr}).error().reason, u"profile-name-missing"_s);
}

void tst_KeepingProfiles::onlyTheAccountsKeepProfiles()
{
    QFETCH(QString, driver);
    Keeper keeper(driver);
    keeper.db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    QCOMPARE(keeper.add(u"Petra"_s, {Role::Accounts}).error().kind, Error::Kind::Forbidden);
    QCOMPARE(keeper.keeping.remove(ProfileId(1)).error().reason, u"profiles-need-accounts"_s);
}

QTEST_GUILESS_MAIN(tst_KeepingProfiles)

#include "tst_keepingprofiles.moc"
