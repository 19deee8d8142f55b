#include "competency/competencies.h"
#include "competency/questions.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::competency;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_Competencies : public QObject
{
    Q_OBJECT

private slots:
    void thereAreFiveLevelsAndNoOther();
    void anEmptyAnchorAtAnyLevelIsAGap();
    void aRevisionIsReadWithItsTitlesAndAnchors_data() { tests::onEveryDatabase(); }
    void aRevisionIsReadWithItsTitlesAndAnchors();
    void theCoreCompetencyComesFirst_data() { tests::onEveryDatabase(); }
    void theCoreCompetencyComesFirst();
    void draftsAreForHrOnly_data() { tests::onEveryDatabase(); }
    void draftsAreForHrOnly();
    void aDraftIsWrittenOnceForEachReading_data() { tests::onEveryDatabase(); }
    void aDraftIsWrittenOnceForEachReading();
    void questionsComeWithTheirProbes_data() { tests::onEveryDatabase(); }
    void questionsComeWithTheirProbes();
};

// H-10
void tst_Competencies::thereAreFiveLevelsAndNoOther()
{
    QVERIFY(!Level::of(0));
    QVERIFY(!Level::of(6));
    QCOMPARE(Level::of(1)->word(), "awareness");
    QCOMPARE(Level::of(5)->word(), "expert");
    QCOMPARE(allLevels()[3].number(), 4);
    QVERIFY(*Level::of(2) < *Level::of(3));
}

static CompetencyRevision complete()
{
    CompetencyRevision revision{RevisionId(1), CompetencyId(1), u"care"_s, Family::Working, false,
        1, RevisionState::Draft, u"Care"_s, {}, {}, 1, {}, {}};
    for (const Level level : allLevels()) {
        revision.setTitle(level, u"Title"_s);
        revision.setWordings(level, Audience::Interview, {u"Says it"_s});
        revision.setWordings(level, Audience::Work, {u"Does it"_s, u" "_s, u"Does more"_s});
    }
    return revision;
}

// H-09
void tst_Competencies::anEmptyAnchorAtAnyLevelIsAGap()
{
    using Kind = RevisionGap::Kind;
    auto revision = complete();
    QVERIFY(gaps(revision).empty());
    QCOMPARE(revision.wordings(*Level::of(4), Audience::Work),
        (QStringList{u"Does it"_s, u"Does more"_s}));

    for (const Level level : allLevels()) {
        auto without = complete();
        without.setWordings(level, Audience::Work, {u"  "_s});
        QCOMPARE(gaps(without), (std::vector<RevisionGap>{{Kind::WorkAnchor, level}}));
        without = complete();
        without.setWordings(level, Audience::Interview, {});
        QCOMPARE(gaps(without), (std::vector<RevisionGap>{{Kind::InterviewAnchor, level}}));
        without = complete();
        without.setTitle(level, u" "_s);
        QCOMPARE(gaps(without), (std::vector<RevisionGap>{{Kind::Title, level}}));
    }
}

void tst_Competencies::aRevisionIsReadWithItsTitlesAndAnchors()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const auto revision = Competencies(db).revision(RevisionId(SmallCompany::service));
    QVERIFY(revision);
    QCOMPARE(revision->name, u"Customer service"_s);
    QVERIFY(revision->isCore);
    QCOMPARE(revision->titles.size(), 5u);
    QCOMPARE(revision->anchors.size(), 20u);
    QCOMPARE(revision->title(*Level::of(2)), u"Title 2"_s);
    QCOMPARE(revision->wordings(*Level::of(2), Audience::Interview).size(), 2);
    QVERIFY(gaps(*revision).empty());
}

void tst_Competencies::theCoreCompetencyComesFirst()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    Competencies competencies(db);
    QCOMPARE(competencies.core()->key, u"customer-service"_s);
    const auto current = competencies.current();
    QCOMPARE(current.size(), 3u);
    QVERIFY(current[0].isCore);
    QCOMPARE(current[1].name, u"Accuracy"_s);
    QCOMPARE(competencies.corePolicy().minimumLevel.number(), 2);
    QCOMPARE(competencies.citations(RevisionId(SmallCompany::service)).jobs, 1);
    db.run("update job_version set state = 'retired' where id = 1");
    QCOMPARE(competencies.citations(RevisionId(SmallCompany::service)).jobs, 0);
}

void tst_Competencies::draftsAreForHrOnly()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    Competencies competencies(db);
    competencies.addDraft(CompetencyId(SmallCompany::service), 2, u"Serving people"_s);
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    QVERIFY(!competencies.draft(CompetencyId(SmallCompany::service)));
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(competencies.draft(CompetencyId(SmallCompany::service))->name, u"Serving people"_s);
    QCOMPARE(competencies.history(CompetencyId(SmallCompany::service)).size(), 2u);
    QCOMPARE(competencies.core()->name, u"Customer service"_s);
}

void tst_Competencies::aDraftIsWrittenOnceForEachReading()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    Competencies competencies(db);
    competencies.addDraft(CompetencyId(SmallCompany::teamwork), 2, u"Teamwork"_s);
    auto draft = *competencies.draft(CompetencyId(SmallCompany::teamwork));
    draft.setTitle(middleLevel, u"Pulls along"_s);
    draft.setWordings(middleLevel, Audience::Work, {u"Offers help before being asked."_s});
    QVERIFY(competencies.save(draft));
    QVERIFY(!competencies.save(draft));
    const auto read = competencies.revision(draft.id);
    QCOMPARE(read->title(middleLevel), u"Pulls along"_s);
    QCOMPARE(read->anchors, draft.anchors);
}

void tst_Competencies::questionsComeWithTheirProbes()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    Questions questions(db);
    const auto all = questions.published(CompetencyId(SmallCompany::service));
    QCOMPARE(all.size(), 3u);
    QCOMPARE(all[0].probes, QStringList{u"What happened next?"_s});
    QVERIFY(questions.setState(all[0], QuestionState::Retired));
    QCOMPARE(questions.published(CompetencyId(SmallCompany::service)).size(), 2u);
    QCOMPARE(questions.all(CompetencyId(SmallCompany::service)).back().id, all[0].id);
}

QTEST_GUILESS_MAIN(tst_Competencies)

#include "tst_competencies.moc"
