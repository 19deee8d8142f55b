#include "home/personsummary.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::home;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// S21: what one person's page says at once.
class tst_PersonSummary : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceItsLineAndItsJobAreTold_data() { tests::onEveryDatabase(); }
    void aPlaceItsLineAndItsJobAreTold();
    void onlyEvidenceThatStandsIsShownTheLatestFirst_data() { tests::onEveryDatabase(); }
    void onlyEvidenceThatStandsIsShownTheLatestFirst();
    void whoeverIsNotInSightIsUnknown_data() { tests::onEveryDatabase(); }
    void whoeverIsNotInSightIsUnknown();
};

static QStringList namesIn(const std::vector<people::NamedPerson> &people)
{
    QStringList names;
    for (const people::NamedPerson &one : people)
        names << one.name;
    return names;
}

void tst_PersonSummary::aPlaceItsLineAndItsJobAreTold()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("insert into employment (person_id, position_id, unit_id, started_on, ended_on) values "
           "(3, 5, 2, '2019-01-01', '2019-12-31')"); // an earlier place
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    const auto ortega = *personSummary(db, SmallCompany::ortega);
    QCOMPARE(ortega.workplace->position, u"Support agent"_s);
    QCOMPARE(ortega.workplace->unit, u"Support"_s);
    QCOMPARE(ortega.workplace->since, QDate(2020, 2, 29));
    QCOMPARE(namesIn(ortega.line), (QStringList{u"Kofi Osei"_s, u"Rosa Stein"_s}));
    QVERIFY(ortega.reports.empty());
    QCOMPARE(ortega.asked.size(), 3u);
    QVERIFY(ortega.asked[0].isCore);
    QCOMPARE(ortega.asked[0].levelTitle, u"Title 3"_s);
    QCOMPARE(ortega.asked[2].name, u"Accuracy"_s);
    QCOMPARE(ortega.asked[2].level, 4);

    const auto osei = *personSummary(db, SmallCompany::osei);
    QVERIFY(!osei.workplace->job && osei.asked.empty());
    QCOMPARE(namesIn(osei.reports), (QStringList{u"Lina Haddad"_s, u"Tomás Ortega"_s}));
}

void tst_PersonSummary::onlyEvidenceThatStandsIsShownTheLatestFirst()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const QDateTime then(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    for (const auto &[id, day, wording] : {std::tuple(1, 3, u"Older"_s),
             std::tuple(2, 5, u"Withdrawn"_s), std::tuple(3, 7, u"Latest"_s)})
        db.run("insert into evidence (id, person_id, competency_id, kind, wording, happened_on, "
               "recorded_at, author_id) values (?, 3, 1, 'story', ?, ?, ?, 2)",
            id, wording, QDate(2026, 2, day), then);
    db.run("update evidence set withdrawn_at = ? where id = 2", then);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QStringList told;
    const auto ortega = *personSummary(db, SmallCompany::ortega);
    for (const EvidenceGlimpse &one : ortega.evidence)
        told << one.wording << one.competency;
    QCOMPARE(
        told, (QStringList{u"Latest"_s, u"Customer service"_s, u"Older"_s, u"Customer service"_s}));
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad)); // a colleague
    QVERIFY(personSummary(db, SmallCompany::ortega)->evidence.empty());
}

void tst_PersonSummary::whoeverIsNotInSightIsUnknown()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    QCOMPARE(personSummary(db, SmallCompany::novak).error().reason, u"person-unknown"_s);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    const auto novak = *personSummary(db, SmallCompany::novak); // only a candidate
    QVERIFY(!novak.workplace && novak.line.empty() && novak.asked.empty());
}

QTEST_GUILESS_MAIN(tst_PersonSummary)

#include "tst_personsummary.moc"
