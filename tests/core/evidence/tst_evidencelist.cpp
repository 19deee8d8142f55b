#include "evidence/evidencelist.h"
#include "evidence/evidencerecords.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::evidence;
using namespace Qt::StringLiterals;
using storage::Connection;
using tests::SmallCompany;

class tst_EvidenceList : public QObject
{
    Q_OBJECT

private slots:
    void newestFirstInsideThePeriod_data() { tests::onEveryDatabase(); }
    void newestFirstInsideThePeriod();
    void itIsNarrowedByKindCompetencyAndWords_data() { tests::onEveryDatabase(); }
    void itIsNarrowedByKindCompetencyAndWords();
    void whoSeesIt_data();
    void whoSeesIt();

private:
    static void fill(Connection &db);
    const QDate m_first{2026, 1, 1}, m_last{2026, 6, 30};
};

void tst_EvidenceList::fill(Connection &db)
{
    SmallCompany::build(db);
    const QDateTime at(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC);
    EvidenceRecords records(db);
    const competency::CompetencyId service(SmallCompany::service), accuracy(SmallCompany::accuracy);
    records.add({SmallCompany::ortega, service, u"Stayed late for a guest."_s, {2025, 12, 31}},
        SmallCompany::osei, at);
    records.add({SmallCompany::ortega, service, u"Er rief Frau Müller zurück."_s, {2026, 1, 1},
                    EvidenceKind::Praise, Polarity::Positive, CustomerSide::External, u"Mail"_s},
        SmallCompany::osei, at);
    records.add({SmallCompany::ortega, accuracy, u"Found the wrong tariff."_s, {2026, 6, 30}},
        SmallCompany::haddad, at);
    records.add({SmallCompany::haddad, service, u"Took over a night shift."_s, {2026, 2, 2}},
        SmallCompany::osei, at);
}

void tst_EvidenceList::newestFirstInsideThePeriod()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    fill(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    const auto rows = EvidenceList(db, SmallCompany::ortega).between(m_first, m_last);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].happenedOn, m_last);
    QCOMPARE(rows[0].author.value(), u"Lina Haddad"_s);
    QVERIFY(!rows[0].isOwn);
    QCOMPARE(rows[1].happenedOn, m_first);
    QCOMPARE(rows[1].competencyName, u"Customer service"_s);
    QVERIFY(rows[1].isOwn);
}

void tst_EvidenceList::itIsNarrowedByKindCompetencyAndWords()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    fill(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    EvidenceList list(db, SmallCompany::ortega);
    QCOMPARE(list.between(m_first, m_last, {.words = u"muller ZURUCK"_s}).size(), size_t(1));
    QCOMPARE(list.between(m_first, m_last, {.words = u"muller tariff"_s}).size(), size_t(0));
    QCOMPARE(list.between(m_first, m_last, {.words = u"haddad"_s}).size(), size_t(1));
    QCOMPARE(
        list.between(m_first, m_last, {.kinds = {int(EvidenceKind::Praise)}}).size(), size_t(1));
    const competency::CompetencyId accuracy(SmallCompany::accuracy);
    QCOMPARE(list.between(m_first, m_last, {.competency = accuracy}).size(), size_t(1));
}

void tst_EvidenceList::whoSeesIt_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<qint64>("reader");
    QTest::addColumn<int>("rows");
    const std::tuple<const char *, PersonId, int> readers[]
        = {{"the person", SmallCompany::ortega, 2}, {"the manager", SmallCompany::osei, 2},
            {"the manager's manager", SmallCompany::stein, 2},
            {"a colleague, their own only", SmallCompany::haddad, 1},
            {"HR without a case", SmallCompany::duarte, 0}, {"HR lead", SmallCompany::lang, 0}};
    for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
        for (const auto &[name, reader, rows] : readers)
            QTest::addRow("%s, %s", name, qPrintable(driver)) << driver << reader.number() << rows;
}

void tst_EvidenceList::whoSeesIt()
{
    QFETCH(QString, driver);
    QFETCH(qint64, reader);
    QFETCH(int, rows);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    fill(db);
    db.setSession(SmallCompany::sessionOf(PersonId(reader)));
    QCOMPARE(int(EvidenceList(db, SmallCompany::ortega).between(m_first, m_last).size()), rows);
}

QTEST_GUILESS_MAIN(tst_EvidenceList)

#include "tst_evidencelist.moc"
