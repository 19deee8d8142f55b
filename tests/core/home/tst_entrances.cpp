#include "home/entrances.h"
#include "security/role.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::home;
using tests::SmallCompany;

/// Which parts of the program are open to whom: the table of decisions.md, "Roles".
class tst_Entrances : public QObject
{
    Q_OBJECT

private slots:
    void theTalentGridIsForExecutivesAndWhoeverLeads_data() { tests::onEveryDatabase(); }
    void theTalentGridIsForExecutivesAndWhoeverLeads();
    void aRoleOpensItsOwnPartOnly_data() { tests::onEveryDatabase(); }
    void aRoleOpensItsOwnPartOnly();
};

void tst_Entrances::theTalentGridIsForExecutivesAndWhoeverLeads()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const auto opens = [&db](PersonId person) {
        db.setSession(SmallCompany::sessionOf(person));
        return entrancesOf(db);
    };
    QCOMPARE(opens(SmallCompany::stein), (Entrances{Entrance::TalentGrid, Entrance::Succession}));
    QCOMPARE(opens(SmallCompany::osei), Entrances{Entrance::TalentGrid});
    QCOMPARE(opens(SmallCompany::ortega), Entrances());
    QCOMPARE(opens(SmallCompany::duarte), (Entrances{Entrance::Import, Entrance::Administration}));
}

void tst_Entrances::aRoleOpensItsOwnPartOnly()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const auto opens = [&db](security::Role role) {
        db.setSession(security::sessionOf(std::nullopt, {role}));
        return entrancesOf(db);
    };
    QCOMPARE(opens(security::Role::Auditor), Entrances{Entrance::AuditTrail});
    QCOMPARE(opens(security::Role::Accounts), Entrances{Entrance::Administration});
    QCOMPARE(opens(security::Role::Employee), Entrances());
    QCOMPARE(
        opens(security::Role::Executive), (Entrances{Entrance::TalentGrid, Entrance::Succession}));
}

QTEST_MAIN(tst_Entrances)

#include "tst_entrances.moc"
