#include "base/clock.h"
#include "exchange/exporters.h"
#include "exchange/successorsexport.h"
#include "succession/planningsuccession.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::succession;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_SuccessorsExport : public QObject
{
    Q_OBJECT

private slots:
    void plansWithAndWithoutPeople_data() { tests::onEveryDatabase(); }
    void plansWithAndWithoutPeople();

private:
    const Clock::Fixed m_time{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
};

/// P53, P54: an open chair is a row without a person; nobody but executives has a row, and they
/// have none about their own chair or their own name.
void tst_SuccessorsExport::plansWithAndWithoutPeople()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    PlanningSuccession planning(db);
    const PositionId headOfSupport{2};
    QVERIFY(planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    const auto open = exchange::exportSuccessors(db);
    QCOMPARE(open.rowCount(), 1);
    QCOMPARE(open.cells(0).mid(4, 4), (QStringList{u""_s, u""_s, u""_s, u""_s}));
    QVERIFY(planning.addSuccessor(
        headOfSupport, SmallCompany::haddad, Readiness::Now, u"Led the team for six weeks"_s));
    const auto named = exchange::exportSuccessors(db);
    QCOMPARE(named.rowCount(), 1);
    QCOMPARE(named.cells(0).mid(2),
        (QStringList{u"Head of support"_s, u"P-000002"_s, u"P-000004"_s, u"now"_s, u"2026-03-02"_s,
            u"2027-03-02"_s, u"Led the team for six weeks"_s, u"Leads the largest team"_s,
            u"high"_s}));

    auto asExecutive = SmallCompany::sessionOf(SmallCompany::haddad);
    asExecutive.roles = SmallCompany::sessionOf(SmallCompany::stein).roles;
    db.setSession(asExecutive);
    const auto own = exchange::exportSuccessors(db);
    QCOMPARE(own.rowCount(), 1);
    QVERIFY(!own.cells(0).contains(u"P-000004"_s));
    for (const PersonId reader : {SmallCompany::haddad, SmallCompany::osei, SmallCompany::lang}) {
        db.setSession(SmallCompany::sessionOf(reader));
        QCOMPARE(exchange::exportSuccessors(db).rowCount(), 0);
    }
    QVERIFY(exchange::exporterOf(u"successors"_s));
}

QTEST_GUILESS_MAIN(tst_SuccessorsExport)

#include "tst_successorsexport.moc"
