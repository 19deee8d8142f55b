#include "competency/keepinglibrary.h"
#include "competency/starterlibrary.h"
#include "security/audittrail.h"
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

void tst_KeepingLibrary::onlyHrKeepsTheLibrary()
{
    Library library(u"QSQLITE"_s);
    library.db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    const CompetencyId service(SmallCompany::service);
    QCOMPARE(library.keeping.startDraft(service).error().reason, u"library-needs-hr"_s);
    QCOMPARE(library.keeping.retire(service).error().reason, u"library-needs-hr"_s);
    QCOMPARE(library.keeping.reword(QuestionId(1)).error().reason, u"library-needs-hr"_s);
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
