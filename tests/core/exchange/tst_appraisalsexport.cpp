#include "exchange/appraisalsexport.h"
#include "exchange/exporters.h"
#include "exchange/jsontable.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

#include <QBuffer>

using namespace throughline;
using namespace throughline::performance;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

class tst_AppraisalsExport : public QObject
{
    Q_OBJECT

private slots:
    void aSideThatIsNotShownYetIsADash_data() { tests::onEveryDatabase(); }
    void aSideThatIsNotShownYetIsADash();
    void theStatesStayApart_data() { tests::onEveryDatabase(); }
    void theStatesStayApart();
    void csvAndJsonHoldTheSame();

private:
    const Clock::Fixed m_now{SmallCycle::now()};
};

/// The row of Tomás Ortega, with the names of the columns.
static QHash<QString, QString> rowOf(const exchange::Table &table)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        QHash<QString, QString> cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.insert(table.header()[column], table.cell(row, column));
        if (cells[u"person_id"_s] == u"P-000003")
            return cells;
    }
    return {};
}

/// P06 in the export: what the screen hides from somebody is not in their file either.
void tst_AppraisalsExport::aSideThatIsNotShownYetIsADash()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    small.finishBoth(db);
    const QString both = u"customer-service:3:4:4"_s, self = u"customer-service:3:4:-"_s,
                  manager = u"customer-service:3:-:4"_s, none = u"customer-service:3:-:-"_s;
    const auto firstRating = [&](PersonId reader) {
        db.setSession(SmallCompany::sessionOf(reader));
        return exchange::splitList(rowOf(exchange::exportAppraisals(db))[u"ratings"_s]).value(0);
    };
    QCOMPARE(firstRating(SmallCompany::ortega), self);
    QCOMPARE(firstRating(SmallCompany::osei), manager);
    QCOMPARE(firstRating(SmallCompany::lang), none);
    QCOMPARE(firstRating(SmallCompany::stein), none);
    QCOMPARE(firstRating(SmallCompany::haddad), QString()); // not even that there is one
    QVERIFY(rowOf(exchange::exportAppraisals(db)).isEmpty());

    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    must(Appraising(db).reveal(small.ortega));
    QCOMPARE(firstRating(SmallCompany::osei), both);
    QCOMPARE(firstRating(SmallCompany::ortega), self);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    must(Appraising(db).share(small.ortega));
    for (const PersonId reader :
        {SmallCompany::ortega, SmallCompany::osei, SmallCompany::lang, SmallCompany::stein})
        QCOMPARE(firstRating(reader), both);
    // P02: as on the screens, in levels; nothing was overridden, and that is not zero.
    const auto shared = rowOf(exchange::exportAppraisals(db));
    QCOMPARE(shared[u"score"_s], u"3.65"_s);
    QCOMPARE(shared[u"override"_s], QString());
}

/// P03: not rated, not applicable, no evidence and a number are four different things.
void tst_AppraisalsExport::theStatesStayApart()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    Appraising appraising(db);
    must(appraising.rate(small.ortega, SmallCycle::rated(small.service, 5, u"word"_s)));
    must(appraising.rate(
        small.ortega, {small.teamwork, RatingState::NotApplicable, std::nullopt, {}, 0}));
    must(appraising.rate(
        small.ortega, {small.accuracy, RatingState::NoEvidence, std::nullopt, {}, 0}));
    const QStringList items
        = exchange::splitList(rowOf(exchange::exportAppraisals(db))[u"ratings"_s]);
    QCOMPARE(items[0], u"customer-service:3:-:5"_s);
    QVERIFY(items[1].endsWith(u":-:not_applicable"_s));
    QVERIFY(items[2].endsWith(u":-:no_evidence"_s));
    QVERIFY(rowOf(exchange::exportAppraisals(db))[u"score"_s].isEmpty());
}

void tst_AppraisalsExport::csvAndJsonHoldTheSame()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    small.finishBoth(db);
    must(Appraising(db).share(small.ortega));
    const exchange::Exporter *exporter = exchange::exporterOf(u"appraisals"_s);
    QVERIFY(exporter);
    const exchange::Table table = exporter->tableOf(db);
    QBuffer csv, json;
    csv.open(QIODevice::ReadWrite);
    json.open(QIODevice::ReadWrite);
    QVERIFY(exchange::writeCsv(csv, table));
    QVERIFY(exchange::writeJson(json, table, exporter->numbers));
    QVERIFY(json.data().contains(R"("score": 3.65)") || json.data().contains(R"("score":3.65)"));
    csv.seek(0);
    json.seek(0);
    for (int row = 0; row < table.rowCount(); ++row)
        QCOMPARE(exchange::readCsv(csv).table.cells(row), table.cells(row));
    const exchange::Table read = exchange::readJson(json).table; // its columns are in any order
    QCOMPARE(read.rowCount(), table.rowCount());
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            QCOMPARE(read.cell(row, int(read.header().indexOf(table.header()[column]))),
                table.cell(row, column));
}

QTEST_GUILESS_MAIN(tst_AppraisalsExport)

#include "tst_appraisalsexport.moc"
