#include "exchange/scorecardsexport.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace Qt::StringLiterals;
using tests::HiringCase;
using tests::SmallCompany;

class tst_ScorecardsExport : public QObject
{
    Q_OBJECT

private slots:
    void aRowForEachAnswerOfWhatMayBeSeen_data() { tests::onEveryDatabase(); }
    void aRowForEachAnswerOfWhatMayBeSeen();
};

// H-20, H-23
void tst_ScorecardsExport::aRowForEachAnswerOfWhatMayBeSeen()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.score(company.interview, SmallCompany::osei, {5, 0, 4, 4});
    const auto table = exchange::exportScorecards(db);
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.cells(0).mid(2, 2), (QStringList{u"R-000001"_s, u"P-000002"_s}));
    QCOMPARE(table.cells(0).mid(9),
        (QStringList{u"customer-service"_s, u"rated"_s, u"5"_s, u"What was said, 1"_s}));
    QCOMPARE(table.cells(1).mid(10, 2), (QStringList{u"not_asked"_s, u""_s})); // never a zero
    company.actAs(SmallCompany::haddad);
    QCOMPARE(exchange::exportScorecards(db).rowCount(), 0);
    company.actAs(SmallCompany::lang);
    QCOMPARE(exchange::exportScorecards(db).rowCount(), 4);
}

QTEST_GUILESS_MAIN(tst_ScorecardsExport)

#include "tst_scorecardsexport.moc"
