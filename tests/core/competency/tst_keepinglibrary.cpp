#include "competency/keepinglibrary.h"
#include "competency/starterlibrary.h"
#include "security/audittrail.h"
#include "support/recordedacts.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::competency;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_KeepingLibrary : public QObject
{
    Q_OBJECT

private slots:
    void publishingNeedsAnchorsAtEveryLevel_data() { tests::onEveryDatabase(); }
    void publishingNeedsAnchorsAtEveryLevel();
    void whatWasCitedStaysAsItWas_data() { tests::onEveryDatabase(); }
    void whatWasCitedStaysAsItWas();
    void theCoreCompetencyIsNotRetired_data() { tests::onEveryDatabase(); }
    void theCoreCompetencyIsNotRetired();
    void aRewordedQuestionTakesTheOldOnesPlace_data() { tests::onEveryDatabase(); }
    void aRewordedQuestionTakesTheOldOnesPlace();
    void onlyADraftOfSomethingPublishedIsDiscarded_data() { tests::onEveryDatabase(); }
    void onlyADraftOfSomethingPublishedIsDiscarded();
    void whatChangedMeanwhileIsReadAgainFirst_data() { tests::onEveryDatabase(); }
    void whatChangedMeanwhileIsReadAgainFirst();
    void theCorePolicyKeepsItsBounds_data() { tests::onEveryDatabase(); }
    void theCorePolicyKeepsItsBounds();
    void aQuestionIsCompleteAndTakesAnHourAtMost();
    void everyActOnTheLibraryIsOnTheRecord_data() { tests::onEveryDatabase(); }
    void everyActOnTheLibraryIsOnTheRecord();
    void onlyHrKeepsTheLibrary();
    void theStarterLibraryIsComplete();
    void aNewDatabaseStartsWithTheCoreCompetency_data() { tests::onEveryDatabase(); }
    void aNewDatabaseStartsWithTheCoreCompetency();
};

namespace {
/// A small company seen by its HR partner.
struct Library
{
    explicit Library(const QString &driver) : scratch(driver), db(scratch.place()), keeping(db)
    {
        SmallCompany::build(db);
        db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    }

    tests::ScratchDatabase scratch;
    storage::Connection db;
    KeepingLibrary keeping;
};
} // namespace

// H-09
void tst_KeepingLibrary::publishingNeedsAnchorsAtEveryLevel()
{
    QFETCH(QString, driver);
    Library library(driver);
    auto draft = *library.keeping.add(u"Care for tools"_s, Family::Technical);
    QCOMPARE(draft.key, u"care-for-tools"_s);
    const auto early = library.keeping.publish(draft.id, draft.version);
    QCOMPARE(early.error().reason, u"anchors-incomplete"_s);
    QCOMPARE(early.error().arguments, QStringList{u"15"_s});

    for (const Level level : allLevels()) {
        draft.setTitle(level, u"Title"_s);
        draft.setWordings(level, Audience::Interview, {u"Says it"_s});
        draft.setWordings(level, Audience::Work, {u"Does it"_s});
    }
    draft = *library.keeping.save(draft);
    QVERIFY(library.keeping.publish(draft.id, draft.version));
    QCOMPARE(Competencies(library.db).current().size(), 4u);
    QCOMPARE(library.keeping.save(draft).error().reason, u"published-revision-fixed"_s);
}

// H-05
void tst_KeepingLibrary::whatWasCitedStaysAsItWas()
{
    QFETCH(QString, driver);
    Library library(driver);
    const CompetencyId service(SmallCompany::service);
    Competencies competencies(library.db);
    const auto before = *competencies.latestPublished(service);
    auto draft = *library.keeping.startDraft(service);
    QCOMPARE(draft.anchors, before.anchors);
    QCOMPARE(draft.definition, before.definition);
    draft.name = u"Serving people"_s;
    draft.setWordings(middleLevel, Audience::Work, {u"Calls back the same day."_s});
    draft = *library.keeping.save(draft);

    const auto publication = library.keeping.publish(draft.id, draft.version);
    QVERIFY(publication);
    QCOMPARE(publication->ofTheOneBefore.jobs, 1);
    QCOMPARE(*competencies.revision(before.id), before);
    QCOMPARE(competencies.core()->name, u"Serving people"_s);
    QCOMPARE(competencies.history(service).size(), 2u);
    library.db.setSession(security::ownerSession());
    QCOMPARE(
        security::AuditTrail(library.db).before({}, 1).front().action, u"revision-published"_s);
}

void tst_KeepingLibrary::theCoreCompetencyIsNotRetired()
{
    QFETCH(QString, driver);
    Library library(driver);
    QCOMPARE(library.keeping.retire(CompetencyId(SmallCompany::service)).error().reason,
        u"core-competency-not-retired"_s);
    QVERIFY(library.keeping.retire(CompetencyId(SmallCompany::accuracy)));
    QCOMPARE(Competencies(library.db).current().size(), 2u);
    QVERIFY(library.keeping.restore(CompetencyId(SmallCompany::accuracy)));
    QCOMPARE(Competencies(library.db).current().size(), 3u);
    QCOMPARE(library.keeping.add(u"Service"_s, Family::Core).error().reason,
        u"core-competency-exists"_s);
}

// H-11
void tst_KeepingLibrary::aRewordedQuestionTakesTheOldOnesPlace()
{
    QFETCH(QString, driver);
    Library library(driver);
    Questions questions(library.db);
    const auto before = questions.published(CompetencyId(SmallCompany::service)).front();
    QCOMPARE(library.keeping.saveQuestion(before).error().reason, u"published-question-fixed"_s);

    auto draft = *library.keeping.reword(before.id);
    draft.wording = u"Tell me about a customer who was angry."_s;
    draft.probes << u"What did it cost?"_s;
    draft = *library.keeping.saveQuestion(draft);
    QCOMPARE(draft.probes.size(), 2);
    QVERIFY(library.keeping.publishQuestion(draft.id, draft.version));
    QCOMPARE(questions.find(before.id)->state, QuestionState::Retired);
    QCOMPARE(questions.find(before.id)->wording, before.wording);
    QCOMPARE(questions.find(draft.id)->state, QuestionState::Published);
}

void tst_KeepingLibrary::onlyADraftOfSomethingPublishedIsDiscarded()
{
    QFETCH(QString, driver);
    Library library(driver);
    const auto fresh = *library.keeping.add(u"Teamwork"_s, Family::Technical);
    QCOMPARE(fresh.key, u"teamwork-2"_s); // another's key stays another's
    QCOMPARE(library.keeping.discardDraft(fresh.competency).error().reason,
        u"competency-never-published"_s);
    const CompetencyId teamwork(SmallCompany::teamwork);
    QCOMPARE(library.keeping.discardDraft(teamwork).error().reason, u"draft-unknown"_s);
    const auto draft = *library.keeping.startDraft(teamwork);
    QCOMPARE(library.keeping.startDraft(teamwork)->id, draft.id); // one draft at a time
    QVERIFY(library.keeping.discardDraft(teamwork));
    Competencies competencies(library.db);
    QVERIFY(!competencies.draft(teamwork));
    QCOMPARE(competencies.latestPublished(teamwork)->number, 1);
}

void tst_KeepingLibrary::whatChangedMeanwhileIsReadAgainFirst()
{
    QFETCH(QString, driver);
    Library library(driver);
    const CompetencyId teamwork(SmallCompany::teamwork);
    const auto draft = *library.keeping.startDraft(teamwork);
    auto changed = draft;
    changed.name = u"Working together"_s;
    QVERIFY(library.keeping.save(changed));
    const QString stale = u"library-changed-elsewhere"_s;
    QCOMPARE(library.keeping.save(draft).error().reason, stale);
    QCOMPARE(library.keeping.publish(draft.id, draft.version).error().reason, stale);
    QCOMPARE(Competencies(library.db).latestPublished(teamwork)->number, 1);

    const auto question = Questions(library.db).published(CompetencyId(1)).front();
    QCOMPARE(
        library.keeping.retireQuestion(question.id, question.version + 1).error().reason, stale);
    QCOMPARE(Questions(library.db).find(question.id)->state, QuestionState::Published);
}

void tst_KeepingLibrary::theCorePolicyKeepsItsBounds()
{
    QFETCH(QString, driver);
    Library library(driver);
    library.db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    const CorePolicy before = Competencies(library.db).corePolicy();
    const auto refused = [&](auto change) {
        CorePolicy policy = before;
        change(policy);
        const auto outcome = library.keeping.setCorePolicy(policy);
        return outcome ? QString() : outcome.error().reason;
    };
    const QString outside = u"core-policy-invalid"_s;
    QCOMPARE(refused([](CorePolicy &p) { p.minimumLevel = *Level::of(4); }), outside);
    QCOMPARE(refused([](CorePolicy &p) { p.minimumWeight = 0; }), outside);
    QCOMPARE(refused([](CorePolicy &p) { p.minimumWeight = 101; }), outside);
    QCOMPARE(refused([](CorePolicy &p) { p.minimumQuestions = 0; }), outside);
    QCOMPARE(Competencies(library.db).corePolicy(), before);
    const auto toTheBounds = [](CorePolicy &p) {
        p.minimumLevel = p.defaultLevel;
        p.minimumWeight = 100;
        p.minimumQuestions = 1;
    };
    QCOMPARE(refused(toTheBounds), QString());
    QCOMPARE(Competencies(library.db).corePolicy().minimumWeight, 100);
    QCOMPARE(tests::recordedActs(library.db), QStringList{u"core-policy-changed"_s});
    // Somebody else has changed it since it was read.
    QCOMPARE(refused([](CorePolicy &) {}), u"policy-changed-elsewhere"_s);
    QCOMPARE(Competencies(library.db).corePolicy().minimumWeight, 100);
}

void tst_KeepingLibrary::aQuestionIsCompleteAndTakesAnHourAtMost()
{
    Library library(u"QSQLITE"_s);
    const auto refused = [&](auto change) {
        Question question = *Questions(library.db).find(QuestionId(1));
        change(question);
        const auto outcome = library.keeping.addQuestion(question);
        return outcome ? QString() : outcome.error().reason;
    };
    const QString incomplete = u"question-incomplete"_s;
    QCOMPARE(refused([](Question &q) { q.title = u"  "_s; }), incomplete);
    QCOMPARE(refused([](Question &q) { q.wording = u"  "_s; }), incomplete);
    QCOMPARE(refused([](Question &q) { q.minutes = 0; }), incomplete);
    QCOMPARE(refused([](Question &q) { q.minutes = 61; }), incomplete);
    QCOMPARE(refused([](Question &q) { q.minutes = 60; }), QString());
    QCOMPARE(refused([](Question &q) { q.minutes = 1; }), QString());
}

void tst_KeepingLibrary::everyActOnTheLibraryIsOnTheRecord()
{
    QFETCH(QString, driver);
    Library library(driver);
    const CompetencyId accuracy(SmallCompany::accuracy);
    QVERIFY(library.keeping.add(u"Care for tools"_s, Family::Technical));
    QVERIFY(library.keeping.startDraft(accuracy));
    QVERIFY(library.keeping.discardDraft(accuracy));
    QVERIFY(library.keeping.retire(accuracy));
    QVERIFY(library.keeping.restore(accuracy));
    const auto question = *library.keeping.reword(QuestionId(1));
    QVERIFY(library.keeping.publishQuestion(question.id, question.version));
    QVERIFY(adoptStarterLibrary(library.db, {u"teamwork"_s})->isEmpty()); // nothing happened
    QVERIFY(!adoptStarterLibrary(library.db)->isEmpty());
    QCOMPARE(tests::recordedActs(library.db),
        (QStringList{u"competency-added"_s, u"revision-started"_s, u"revision-discarded"_s,
            u"competency-retired"_s, u"competency-restored"_s, u"question-published"_s,
            u"question-retired"_s, u"starter-library-adopted"_s}));
}

void tst_KeepingLibrary::onlyHrKeepsTheLibrary()
{
    Library library(u"QSQLITE"_s);
    library.db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    const CompetencyId service(SmallCompany::service);
    QCOMPARE(library.keeping.startDraft(service).error().reason, u"library-needs-hr"_s);
    QCOMPARE(library.keeping.retire(service).error().reason, u"library-needs-hr"_s);
    QCOMPARE(library.keeping.reword(QuestionId(1)).error().reason, u"library-needs-hr"_s);
    QCOMPARE(library.keeping.discardDraft(service).error().reason, u"library-needs-hr"_s);
    QCOMPARE(library.keeping.restore(service).error().reason, u"library-needs-hr"_s);
    QCOMPARE(
        library.keeping.retireQuestion(QuestionId(1), 1).error().reason, u"library-needs-hr"_s);
    QCOMPARE(adoptStarterLibrary(library.db).error().reason, u"library-needs-hr"_s);
    QCOMPARE(library.keeping.setCorePolicy(Competencies(library.db).corePolicy()).error().reason,
        u"policy-needs-hr-lead"_s);
}

// H-10
void tst_KeepingLibrary::theStarterLibraryIsComplete()
{
    for (const LibraryLanguage language : {LibraryLanguage::English, LibraryLanguage::German}) {
        const auto library = starterLibrary(language);
        QVERIFY(library.size() >= 13);
        QVERIFY(library.front().revision.isCore);
        QVERIFY(library.front().questions.size() >= 12);
        for (const StarterCompetency &starter : library) {
            QVERIFY2(gaps(starter.revision).empty(), qPrintable(starter.revision.key));
            for (const Question &question : starter.questions)
                QVERIFY2(!question.probes.isEmpty(), qPrintable(question.key));
        }
        for (const Level level : allLevels())
            for (const Audience audience : {Audience::Interview, Audience::Work})
                QVERIFY(library.front().revision.wordings(level, audience).size() >= 2);
    }
}

void tst_KeepingLibrary::aNewDatabaseStartsWithTheCoreCompetency()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    db.setSession(security::ownerSession());
    seedCoreCompetency(db, LibraryLanguage::German);
    seedCoreCompetency(db, LibraryLanguage::English);
    Competencies competencies(db);
    QCOMPARE(competencies.current().size(), 1u);
    const auto core = *competencies.core();
    QCOMPARE(core.key, u"customer-service"_s);
    QCOMPARE(core.name, starterLibrary(LibraryLanguage::German).front().revision.name);
    QVERIFY(Questions(db).published(core.id).size() >= 12);

    QCOMPARE(*adoptStarterLibrary(db, {u"teamwork"_s}), QStringList{u"teamwork"_s});
    const auto added = adoptStarterLibrary(db);
    QVERIFY(added->size() >= 11);
    QVERIFY(adoptStarterLibrary(db)->isEmpty());
    QCOMPARE(competencies.current().size(), size_t(added->size()) + 2);
}

QTEST_GUILESS_MAIN(tst_KeepingLibrary)

#include "tst_keepinglibrary.moc"
