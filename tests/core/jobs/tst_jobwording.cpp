#include "jobs/occupations.h"
#include "jobs/versioncomparison.h"
#include "jobs/wordingcheck.h"

#include <QTest>

using namespace throughline;
using namespace throughline::jobs;
using namespace Qt::StringLiterals;

/// What is computed about the words of a job, without a database.
class tst_JobWording : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreComparedOneByOne();
    void versionsAreComparedPartByPart();
    void theCoreRowIsComparedInAllItsParts();
    void wordsThatShutPeopleOutAreFlagged();
    void everydayWordsAreNotFlagged();
    void ofTwoFlagsInOnePlaceTheLongerIsRaised();
    void germanHasItsOwnLists();
    void theCoreLevelFollowsTheImportances_data();
    void theCoreLevelFollowsTheImportances();
};

using Kind = WordRun::Kind;

// H-04: the fixed pair.
void tst_JobWording::wordsAreComparedOneByOne()
{
    const QString before = u"Ships orders on time and checks every parcel twice."_s;
    const QString after = u"Ships orders right first time, on time and checks each parcel."_s;
    const std::vector<WordRun> expected{{Kind::Kept, u"Ships orders"_s},
        {Kind::Inserted, u"right first time,"_s}, {Kind::Kept, u"on time and checks"_s},
        {Kind::Deleted, u"every parcel twice."_s}, {Kind::Inserted, u"each parcel."_s}};
    QCOMPARE(wordDifferences(before, after), expected);
    QCOMPARE(wordDifferences(before, before), (std::vector<WordRun>{{Kind::Kept, before}}));
    QCOMPARE(wordDifferences({}, u"New"_s), (std::vector<WordRun>{{Kind::Inserted, u"New"_s}}));
    QVERIFY(wordDifferences({}, u" "_s).empty());
}

static JobDescription job()
{
    const Level level = competency::middleLevel;
    return {{JobId(1), u"J-1"_s, {}, u"4"_s, {}, 1},
        {JobVersionId(1), JobId(1), 1, JobState::Published, u"Clerk"_s, u"Ships."_s, {}, {}, {}, {},
            {}, 1},
        {u"Pick"_s, u"Pack"_s}, {},
        {{competency::RevisionId(1), competency::CompetencyId(1), u"s"_s, u"Service"_s, true, level,
             20, u"Ships right"_s, {}},
            {competency::RevisionId(2), competency::CompetencyId(2), u"a"_s, u"Accuracy"_s, false,
                level, 80, {}, {}}}};
}

// H-04
void tst_JobWording::versionsAreComparedPartByPart()
{
    using Part = VersionDifference::Part;
    QVERIFY(differences(job(), job()).empty());
    auto next = job();
    next.version.title = u"Senior clerk"_s;
    next.duties << u"Check"_s;
    next.competencies[0].level = *Level::of(4);
    next.competencies[0].revision = competency::RevisionId(9);
    next.competencies[1].competency = competency::CompetencyId(3);
    next.competencies[1].name = u"Teamwork"_s;
    const auto found = differences(job(), next);
    QList<Part> parts;
    for (const auto &difference : found)
        parts << difference.part;
    QCOMPARE(parts,
        (QList<Part>{
            Part::Title, Part::Duties, Part::Level, Part::Wording, Part::Added, Part::Removed}));
    QCOMPARE(
        found[2].runs, (std::vector<WordRun>{{Kind::Deleted, u"3"_s}, {Kind::Inserted, u"4"_s}}));
    QCOMPARE(found[5].competency, u"Accuracy"_s);
}

// H-04
void tst_JobWording::theCoreRowIsComparedInAllItsParts()
{
    using Part = VersionDifference::Part;
    auto next = job();
    next.job.grade = u"5"_s;
    next.version.purpose = u"Ships and answers."_s;
    next.customers = {{CustomerSide::Internal, u"Sales"_s}};
    next.competencies[0].weight = 30;
    next.competencies[0].meaning = u"Ships right first time"_s;
    next.competencies[0].waiver = Waiver{{}, QDateTime::currentDateTimeUtc(), u"Nobody is met"_s};
    QList<Part> parts;
    for (const auto &difference : differences(job(), next))
        parts << difference.part;
    QCOMPARE(parts,
        (QList<Part>{Part::Grade, Part::Purpose, Part::Customers, Part::Weight, Part::Meaning,
            Part::Waiver}));
}

// H-07
void tst_JobWording::wordsThatShutPeopleOutAreFlagged()
{
    const WordingCheck check(u"en"_s);
    const auto flags = check.check(u"A Ninja and  digital  native for our young team, dominant."_s);
    QStringList words;
    for (const WordingFlag &flag : flags) {
        words << flag.words.simplified();
        QVERIFY(!flag.list.isEmpty());
        QVERIFY(!flag.reason.isEmpty());
    }
    QCOMPARE(words, (QStringList{u"Ninja"_s, u"digital native"_s, u"young team"_s, u"dominant"_s}));
    QCOMPARE(flags[0].start, 2);
}

// H-07
void tst_JobWording::everydayWordsAreNotFlagged()
{
    const WordingCheck check(u"en"_s);
    QVERIFY(
        check
            .check(
                u"Every competency counts; responsible for customer support; works with the leadership team."_s)
            .empty());
}

void tst_JobWording::ofTwoFlagsInOnePlaceTheLongerIsRaised()
{
    const auto flags = WordingCheck(u"de"_s).check(u"Mit Hands-on-Mentalität."_s);
    QCOMPARE(flags.size(), 1u); // "hands-on" alone is listed, too
    QCOMPARE(flags[0].words, u"Hands-on-Mentalität"_s);
}

void tst_JobWording::germanHasItsOwnLists()
{
    QVERIFY(!WordingCheck(u"de"_s).check(u"Ein Ninja"_s).empty());
    QVERIFY(!WordingCheck(u"fr"_s).check(u"a ninja"_s).empty());
}

void tst_JobWording::theCoreLevelFollowsTheImportances_data()
{
    QTest::addColumn<QString>("orientation");
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("importances");
    QTest::newRow("chief executives") << u"3.12"_s << u"4.39"_s << 4 << 2;
    QTest::newRow("just under the first bound") << u"2.75"_s << u"2.74"_s << 2 << 2;
    QTest::newRow("on the first bound") << u"2.75"_s << u"2.75"_s << 3 << 2;
    QTest::newRow("on the second bound") << u"3.00"_s << u"4.00"_s << 4 << 2;
    QTest::newRow("on the third bound") << u"4.25"_s << u"4.25"_s << 5 << 2;
    QTest::newRow("as important as can be") << u"5"_s << u"5.00"_s << 5 << 2;
    QTest::newRow("beyond the scale") << u"5.01"_s << u"0.99"_s << 3 << 0;
    QTest::newRow("as little as can be") << u"1"_s << u""_s << 2 << 1;
    QTest::newRow("concierges") << u"4.25"_s << u"4.95"_s << 5 << 2;
    QTest::newRow("only one") << u"3.49"_s << u""_s << 3 << 1;
    QTest::newRow("none") << u""_s << u"n/a"_s << 3 << 0;
    QTest::newRow("zero is no importance") << u"0"_s << u"4.30"_s << 5 << 1;
}

void tst_JobWording::theCoreLevelFollowsTheImportances()
{
    QFETCH(QString, orientation);
    QFETCH(QString, service);
    const Occupation occupation{{}, {}, importanceFrom(orientation), importanceFrom(service)};
    QTEST(suggestedCore(occupation).level.number(), "level");
    QTEST(suggestedCore(occupation).importances, "importances");
}

QTEST_GUILESS_MAIN(tst_JobWording)

#include "tst_jobwording.moc"
