#include "jobs/jobmerge.h"

#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

namespace {

jobs::JobCompetency row(qint64 id, int level, const QString &meaning = {})
{
    return {.revision = competency::RevisionId(id),
        .competency = competency::CompetencyId(id),
        .key = QString::number(id),
        .name = u"Competency %1"_s.arg(id),
        .isCore = id == 1,
        .level = *jobs::Level::of(level),
        .weight = 50,
        .meaning = meaning,
        .waiver = {}};
}

JobDraft base()
{
    return {.title = u"Cook"_s,
        .unit = {},
        .grade = u"4"_s,
        .purpose = u"Feeds people."_s,
        .duties = u"Cook\nServe"_s,
        .externalCustomers = u"Guests"_s,
        .internalCustomers = {},
        .competencies = {row(1, 3), row(2, 3)}};
}

QStringList namesOf(const std::vector<FieldConflict> &conflicts)
{
    QStringList names;
    for (const FieldConflict &conflict : conflicts)
        names << conflict.name;
    return names;
}

} // namespace

class tst_JobMerge : public QObject
{
    Q_OBJECT

private slots:
    void differentFieldsGoTogetherByThemselves();
    void theSameChangeIsNoConflict();
    void theSameFieldIsAskedAbout();
    void bothLeavesOutWhatStandsTwice();
    void rowsAreMergedOneByOne();
    void aWaiverOfTheirsStays();
    void noTypedTextIsEverLost();
};

// P28
void tst_JobMerge::differentFieldsGoTogetherByThemselves()
{
    JobDraft mine = base(), theirs = base();
    mine.title = u"Head cook"_s;
    mine.competencies[1].level = *jobs::Level::of(4);
    theirs.purpose = u"Feeds hungry people."_s;
    theirs.competencies.push_back(row(3, 2));
    const JobMerge merge(base(), mine, theirs, {});
    QVERIFY(merge.conflicts().empty());
    QCOMPARE(merge.takenOver(), (QStringList{u"Purpose"_s, u"Competency 3"_s}));
    JobDraft expected = mine;
    expected.purpose = theirs.purpose;
    expected.competencies.push_back(row(3, 2));
    QVERIFY(merge.with({}) == expected);
}

void tst_JobMerge::theSameChangeIsNoConflict()
{
    JobDraft mine = base(), theirs = base();
    mine.title = theirs.title = u"Chef"_s;
    mine.unit = theirs.unit = people::UnitId(2);
    const JobMerge merge(base(), mine, theirs, {});
    QVERIFY(merge.conflicts().empty() && merge.takenOver().isEmpty());
    QVERIFY(merge.with({}) == mine);
}

void tst_JobMerge::theSameFieldIsAskedAbout()
{
    JobDraft mine = base(), theirs = base();
    mine.title = u"Head cook"_s;
    theirs.title = u"Chef"_s;
    mine.unit = people::UnitId(1);
    theirs.unit = people::UnitId(2);
    const JobMerge merge(base(), mine, theirs,
        {{people::UnitId(1), u"Kitchen"_s}, {people::UnitId(2), u"Canteen"_s}});
    QCOMPARE(namesOf(merge.conflicts()), (QStringList{u"Title"_s, u"Department"_s}));
    QCOMPARE(merge.conflicts()[1].mine, u"Kitchen"_s);
    QCOMPARE(merge.conflicts()[1].theirs, u"Canteen"_s);
    const JobDraft chosen = merge.with({Keep::Mine, Keep::Theirs});
    QCOMPARE(chosen.title, u"Head cook"_s);
    QCOMPARE(chosen.unit, people::UnitId(2));
}

void tst_JobMerge::bothLeavesOutWhatStandsTwice()
{
    JobDraft mine = base(), theirs = base();
    mine.duties = u"Cook\nServe\nOrder"_s;
    theirs.duties = u"Cook\nServe\nTrain"_s;
    const JobMerge merge(base(), mine, theirs, {});
    QCOMPARE(merge.with({Keep::Both}).duties, u"Cook\nServe\nOrder\nTrain"_s);
}

void tst_JobMerge::rowsAreMergedOneByOne()
{
    JobDraft mine = base(), theirs = base();
    mine.competencies[0].meaning = u"Mine"_s;
    theirs.competencies[0].meaning = u"Theirs"_s;
    mine.competencies.erase(mine.competencies.begin() + 1); // they change what I take out
    theirs.competencies[1].level = *jobs::Level::of(5);
    const JobMerge merge(base(), mine, theirs, {});
    QCOMPARE(namesOf(merge.conflicts()), (QStringList{u"Competency 1"_s, u"Competency 2"_s}));
    QCOMPARE(merge.conflicts()[1].mine, u"Not in this job"_s);
    QCOMPARE(merge.with({Keep::Mine, Keep::Mine}).competencies.size(), size_t(1));
    const auto kept = merge.with({Keep::Theirs, Keep::Theirs}).competencies;
    QVERIFY(kept == theirs.competencies);
}

void tst_JobMerge::aWaiverOfTheirsStays()
{
    JobDraft mine = base(), theirs = base();
    mine.competencies[0].meaning = u"Mine"_s;
    theirs.competencies[0].waiver
        = jobs::Waiver{{}, QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC), u"Because"_s};
    const JobMerge merge(base(), mine, theirs, {});
    const JobDraft chosen = merge.with({Keep::Mine});
    QCOMPARE(chosen.competencies[0].meaning, u"Mine"_s);
    QVERIFY(chosen.competencies[0].waiver.has_value());
}

// R31: whatever both do, each text stands in the result or in the sheet.
void tst_JobMerge::noTypedTextIsEverLost()
{
    QString JobDraft::*const fields[] = {&JobDraft::title, &JobDraft::grade, &JobDraft::purpose,
        &JobDraft::duties, &JobDraft::externalCustomers, &JobDraft::internalCustomers};
    for (int pattern = 0; pattern < 4096; ++pattern) {
        JobDraft mine = base(), theirs = base();
        for (int i = 0; i < 6; ++i) {
            if (pattern >> i & 1)
                mine.*fields[i] = u"mine %1"_s.arg(i);
            if (pattern >> (i + 6) & 1)
                theirs.*fields[i] = u"theirs %1"_s.arg(i);
        }
        const JobMerge merge(base(), mine, theirs, {});
        const JobDraft merged = merge.with({});
        QStringList seen;
        for (QString JobDraft::*field : fields)
            seen << merged.*field;
        for (const FieldConflict &conflict : merge.conflicts())
            seen << conflict.mine << conflict.theirs;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(!(pattern >> i & 1) || seen.contains(mine.*fields[i]));
            QVERIFY(!(pattern >> (i + 6) & 1) || seen.contains(theirs.*fields[i]));
        }
    }
}

QTEST_GUILESS_MAIN(tst_JobMerge)

#include "tst_jobmerge.moc"
