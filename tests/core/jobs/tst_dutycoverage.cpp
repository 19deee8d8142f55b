#include "jobs/dutycoverage.h"

#include <QTest>

using namespace throughline;
using namespace throughline::jobs;
using namespace Qt::StringLiterals;

/// S04: a duty that no competency speaks of is said, as advice.
class tst_DutyCoverage : public QObject
{
    Q_OBJECT

private slots:
    void aDutyIsCoveredByAWordOfACompetency_data();
    void aDutyIsCoveredByAWordOfACompetency();
};

static JobDescription clerk(const QString &duty)
{
    JobDescription description{{JobId(1), {}, {}, {}, {}, 1},
        {JobVersionId(1), JobId(1), 1, JobState::Draft, {}, {}, {}, {}, {}, {}, {}, 1},
        {u"Answers customers on the telephone"_s, duty}, {}, {}};
    description.competencies.push_back({competency::RevisionId(1), competency::CompetencyId(1),
        u"customer-service"_s, u"Customer service"_s, true, *Level::of(3), 40,
        u"Orders leave the house complete, and on the day that was promised."_s, {}});
    return description;
}

static competency::CompetencyRevision wording()
{
    using namespace competency;
    CompetencyRevision revision{RevisionId(1), CompetencyId(1), u"customer-service"_s, Family::Core,
        true, 1, RevisionState::Published, u"Customer service"_s, u"Finds out what people need."_s,
        {}, 1, {}, {}};
    revision.setWordings(*Level::of(3), Audience::Work, {u"Records every promise."_s});
    return revision;
}

void tst_DutyCoverage::aDutyIsCoveredByAWordOfACompetency_data()
{
    QTest::addColumn<QString>("duty");
    QTest::addColumn<bool>("isCovered");
    QTest::newRow("by its meaning") << u"Packs orders"_s << true;
    QTest::newRow("in another form, in capitals") << u"ORDERING MATERIAL"_s << true;
    QTest::newRow("by an anchor") << u"Keeps records of deliveries"_s << true;
    QTest::newRow("by the name") << u"Cares for the customer's car"_s << true;
    QTest::newRow("by nothing") << u"Repairs forklifts"_s << false;
    QTest::newRow("short words say nothing") << u"Do it all day"_s << true;
    QTest::newRow("nor do four letters") << u"Make sure they sell more"_s << true;
}

void tst_DutyCoverage::aDutyIsCoveredByAWordOfACompetency()
{
    QFETCH(QString, duty);
    QFETCH(bool, isCovered);
    const auto uncovered = dutiesWithoutCompetency(clerk(duty), {wording()});
    QCOMPARE(uncovered, isCovered ? std::vector<size_t>() : std::vector<size_t>{1});
}

QTEST_APPLESS_MAIN(tst_DutyCoverage)

#include "tst_dutycoverage.moc"
