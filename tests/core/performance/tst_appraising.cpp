#include "evidence/evidencelist.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

using namespace throughline;
using namespace throughline::performance;
using namespace Qt::StringLiterals;
using storage::Connection;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

class tst_Appraising : public QObject
{
    Q_OBJECT

private slots:
    void unratedNotApplicableAndNoEvidenceAreDistinct_data() { tests::onEveryDatabase(); }
    void unratedNotApplicableAndNoEvidenceAreDistinct();
    void aStaleRatingIsAConflict_data() { tests::onEveryDatabase(); }
    void aStaleRatingIsAConflict();
    void aRatingAwayFromTheJobNeedsEvidenceToBePublished_data() { tests::onEveryDatabase(); }
    void aRatingAwayFromTheJobNeedsEvidenceToBePublished();
    void onlyWhatStandsAboutThePersonIsLinked_data() { tests::onEveryDatabase(); }
    void onlyWhatStandsAboutThePersonIsLinked();
    void aSideIsWithdrawnUntilTheOtherWasMet_data() { tests::onEveryDatabase(); }
    void aSideIsWithdrawnUntilTheOtherWasMet();
    void whatIsSharedIsNeverRewritten_data() { tests::onEveryDatabase(); }
    void whatIsSharedIsNeverRewritten();
    void sharingKeepsTheScoreAndTheAttainment_data() { tests::onEveryDatabase(); }
    void sharingKeepsTheScoreAndTheAttainment();
    void aRatingWithoutACommentLeavesItsTitle_data() { tests::onEveryDatabase(); }
    void aRatingWithoutACommentLeavesItsTitle();
    void aCommentLeavesTheTimeOfTheRating_data() { tests::onEveryDatabase(); }
    void aCommentLeavesTheTimeOfTheRating();
    void lowCoverageNeedsHr_data() { tests::onEveryDatabase(); }
    void lowCoverageNeedsHr();
    void anOverrideNeedsAReason_data() { tests::onEveryDatabase(); }
    void anOverrideNeedsAReason();
    void aClosedCycleIsClosed_data() { tests::onEveryDatabase(); }
    void aClosedCycleIsClosed();
    void nobodyElseWrites_data() { tests::onEveryDatabase(); }
    void nobodyElseWrites();
    void theDatabaseKnowsTheSameTransitions_data() { tests::onEveryDatabase(); }
    void theDatabaseKnowsTheSameTransitions();

private:
    static void as(Connection &db, PersonId person)
    {
        db.setSession(SmallCompany::sessionOf(person));
    }

    Clock::Fixed m_now{SmallCycle::now()};
};

#define COMPANY                                                                                    \
    QFETCH(QString, driver);                                                                       \
    const tests::ScratchDatabase scratch(driver);                                                  \
    Connection db(scratch.place());                                                                \
    const SmallCycle small = SmallCycle::build(db);                                                \
    Appraising appraising(db);

/// P03: states, never numbers.
void tst_Appraising::unratedNotApplicableAndNoEvidenceAreDistinct()
{
    COMPANY
    as(db, SmallCompany::osei);
    must(
        appraising.rate(small.ortega, {small.service, RatingState::Unrated, {}, u"thinking"_s, 0}));
    must(appraising.rate(small.ortega, {small.teamwork, RatingState::NotApplicable, {}, {}, 0}));
    must(appraising.rate(small.ortega, {small.accuracy, RatingState::NoEvidence, {}, {}, 0}));
    const auto states = db.all<QString>("select state from appraisal_rating order by revision_id");
    QCOMPARE(QStringList(states.begin(), states.end()),
        QStringList({u"unrated"_s, u"not_applicable"_s, u"no_evidence"_s}));
    QCOMPARE(*db.one<int>("select count(*) from appraisal_rating where rating is not null"), 0);
    QCOMPARE(appraising.rate(small.ortega, {small.service, RatingState::Rated, {}, {}, 1})
                 .error()
                 .reason,
        u"rating-level"_s);
    QCOMPARE(appraising
                 .rate(small.ortega,
                     {small.service, RatingState::NoEvidence, SmallCycle::level(3), {}, 1})
                 .error()
                 .reason,
        u"rating-level"_s);
}

void tst_Appraising::aStaleRatingIsAConflict()
{
    COMPANY
    as(db, SmallCompany::osei);
    QCOMPARE(must(appraising.rate(small.ortega, SmallCycle::rated(small.service, 3, u"a"_s))), 1);
    QCOMPARE(
        appraising.rate(small.ortega, SmallCycle::rated(small.service, 4, u"b"_s)).error().reason,
        u"appraisal-changed"_s);
    QCOMPARE(
        must(appraising.rate(small.ortega, SmallCycle::rated(small.service, 4, u"b"_s, 1))), 2);
    must(appraising.saveSummary(small.ortega, {u"x"_s, {}, {}, {}}, 1));
    QCOMPARE(appraising.saveSummary(small.ortega, {u"y"_s, {}, {}, {}}, 1).error().kind,
        Error::Kind::Conflict);
}

/// P04, on the stored appraisal; the message names the competency.
void tst_Appraising::aRatingAwayFromTheJobNeedsEvidenceToBePublished()
{
    COMPANY
    as(db, SmallCompany::osei);
    QCOMPARE(appraising.publish(small.ortega).error().reason, u"rating-missing"_s);
    small.rateAll(db, small.ortega, u"word"_s);
    const Error refused = appraising.publish(small.ortega).error();
    QCOMPARE(refused.reason, u"rating-evidence-missing"_s);
    QCOMPARE(
        refused.arguments, QStringList({u"Customer service"_s, u"2026-01-01"_s, u"2026-06-30"_s}));

    const auto story = small.citeStory(db, small.ortega);
    must(appraising.uncite(small.ortega, small.service, story));
    QVERIFY(!appraising.publish(small.ortega));
    as(db, SmallCompany::lang);
    must(RunningCycles(db).setEvidenceRule(small.cycle, EvidenceRule::Warn));
    as(db, SmallCompany::osei);
    QVERIFY(must(appraising.publish(small.ortega)).state == AppraisalState::ManagerDone);
    QCOMPARE(
        appraising.cite(small.ortega, small.service, story).error().reason, u"side-published"_s);
}

/// Neither another person's evidence nor what was withdrawn supports a rating.
void tst_Appraising::onlyWhatStandsAboutThePersonIsLinked()
{
    COMPANY
    as(db, SmallCompany::osei);
    evidence::GatheringEvidence gathering(db);
    const auto enter = [&](PersonId person) {
        return must(gathering.enter({person, competency::CompetencyId(SmallCompany::service),
            u"Called back within the hour."_s, {2026, 3, 12}}));
    };
    const auto others = enter(SmallCompany::haddad), taken = enter(SmallCompany::ortega);
    must(gathering.withdraw(taken));
    for (const auto evidence : {others, taken})
        QCOMPARE(appraising.cite(small.ortega, small.service, evidence).error().reason,
            u"evidence-unknown"_s);
    QVERIFY(Appraisals(db).citations(small.ortega).empty());
}

/// Decisions: withdraw, until the first disclosure to anyone else; by plain SQL neither.
void tst_Appraising::aSideIsWithdrawnUntilTheOtherWasMet()
{
    COMPANY
    small.finishBoth(db);
    as(db, SmallCompany::ortega);
    QVERIFY(must(appraising.withdraw(small.ortega)).state == AppraisalState::ManagerDone);
    QCOMPARE(appraising.withdraw(small.ortega).error().reason, u"side-not-published"_s);
    must(appraising.publish(small.ortega));
    as(db, SmallCompany::osei);
    must(appraising.reveal(small.ortega));
    QCOMPARE(appraising.withdraw(small.ortega).error().reason, u"appraisal-already-read"_s);
    as(db, SmallCompany::ortega);
    QCOMPARE(appraising.withdraw(small.ortega).error().reason, u"appraisal-already-read"_s);
    for (const QString &statement :
        {u"update appraisal set self_published_at = null, state = 'manager_done' where self_published_at is not null"_s,
            u"update appraisal_rating set rating = 1, state = 'rated'"_s,
            u"delete from appraisal_rating"_s}) {
        try {
            db.script(statement);
            QFAIL("it was not refused");
        } catch (const storage::StorageError &refusal) {
            QCOMPARE(refusal.error().kind, Error::Kind::Invalid);
        }
    }
}

void tst_Appraising::whatIsSharedIsNeverRewritten()
{
    COMPANY
    small.finishBoth(db);
    QVERIFY(must(appraising.share(small.ortega)).state == AppraisalState::Shared);
    QCOMPARE(appraising.share(small.ortega).error().reason, u"appraisal-shared"_s);
    QCOMPARE(appraising.saveSummary(small.ortega, {u"new"_s, {}, {}, {}}, 1).error().reason,
        u"appraisal-shared"_s);
    for (const QString &statement :
        {u"update appraisal set strengths = 'new' where shared_at is not null"_s,
            u"update appraisal set final_score = 500 where shared_at is not null"_s,
            u"update appraisal set state = 'draft' where shared_at is not null"_s}) {
        try {
            db.script(statement);
            QFAIL("it was not refused");
        } catch (const storage::StorageError &refusal) {
            QCOMPARE(refusal.error().kind, Error::Kind::Invalid);
        }
    }
}

/// P05 and product.md: 0.30 × 4 + 0.35 × 3 + 0.35 × 4 = 3.65; gain 40 × (+1) of 100 is at.
void tst_Appraising::sharingKeepsTheScoreAndTheAttainment()
{
    COMPANY
    small.finishBoth(db);
    must(appraising.share(small.ortega));
    const AppraisalFile file = *readAppraisalFile(db, small.ortega);
    QCOMPARE(file.text->finalScore.value(), 3'65);
    QCOMPARE(file.text->coverage.value(), wholeWeight);
    QVERIFY(sumOf(file.score()->terms) == Rational(73, 20));
    const auto score = file.score();
    for (const ScoreTerm &term : score->terms)
        QVERIFY(term.source.author == SmallCompany::osei && term.source.at == SmallCycle::now());
    QCOMPARE(file.attainment->gain, 40'00);
    QCOMPARE(file.attainment->weight, 100'00);
    QVERIFY(file.attainment->band == AttainmentBand::At);
    QCOMPARE(file.attainment->coreSeen->number(), 4);
    // What it leaves behind is dated to the end of its own period.
    const auto left = evidence::EvidenceList(db, SmallCompany::ortega)
                          .between({2026, 1, 1}, {2026, 12, 31},
                              {.kinds = {int(evidence::EvidenceKind::Rating)}});
    QCOMPARE(left.size(), size_t(3));
    QCOMPARE(left.front().happenedOn, QDate(2026, 6, 30));
    QCOMPARE(left.front().source, u"H1 2026"_s);
    QVERIFY(!left.front().isOwn && !left.front().isOnlyTitle);
}

/// What the next appraisal finds says something in any case, and says it once.
void tst_Appraising::aRatingWithoutACommentLeavesItsTitle()
{
    COMPANY
    small.finishBoth(db);
    must(appraising.withdraw(small.ortega));
    must(appraising.rate(small.ortega, SmallCycle::rated(small.teamwork, 3, u" "_s, 1)));
    must(appraising.publish(small.ortega));
    must(appraising.share(small.ortega));
    const QString title = *db.one<QString>(
        "select title from competency_level where revision_id = ? and level = 3", small.teamwork);
    const auto left
        = evidence::EvidenceList(db, SmallCompany::ortega).between({2026, 6, 30}, {2026, 6, 30});
    QCOMPARE(left.size(), size_t(3));
    for (const auto &row : left) {
        QCOMPARE(row.isOnlyTitle, row.competencyName == u"Teamwork"_s);
        QCOMPARE(row.wording, row.isOnlyTitle ? title : u"words of the manager"_s);
    }
}

/// P05 names when somebody rated, not when they last mended a word.
void tst_Appraising::aCommentLeavesTheTimeOfTheRating()
{
    COMPANY
    as(db, SmallCompany::osei);
    const auto ratedAt = [&] { return Appraisals(db).ratings(small.ortega).front().ratedAt; };
    must(appraising.rate(small.ortega, SmallCycle::rated(small.service, 4, u"One"_s)));
    const QDateTime later = SmallCycle::now().addDays(1);
    m_now.set(later);
    must(appraising.rate(small.ortega, SmallCycle::rated(small.service, 4, u"Two"_s, 1)));
    QVERIFY(ratedAt() == SmallCycle::now());
    must(appraising.rate(small.ortega, SmallCycle::rated(small.service, 5, u"Two"_s, 2)));
    QVERIFY(ratedAt() == later);
    m_now.set(SmallCycle::now());
}

/// P02: under 60 % only with a reason of HR's.
void tst_Appraising::lowCoverageNeedsHr()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db,
        {{SectionKind::Core, 30'00}, {SectionKind::JobCompetencies, 29'99},
            {SectionKind::Goals, 40'01}});
    Appraising appraising(db);
    small.finishBoth(db);
    const Error refused = appraising.share(small.ortega).error();
    QCOMPARE(refused.reason, u"coverage-too-low"_s);
    QCOMPARE(refused.arguments, QStringList{u"59"_s});
    QCOMPARE(appraising.allowLowCoverage(small.ortega, u"No goals were set in H1"_s).error().reason,
        u"hr-only"_s);
    as(db, SmallCompany::duarte);
    QCOMPARE(appraising.allowLowCoverage(small.ortega, u"because"_s).error().reason,
        u"reason-too-short"_s);
    must(appraising.allowLowCoverage(small.ortega, u"No goals were set in H1"_s));
    as(db, SmallCompany::osei);
    must(appraising.share(small.ortega));
    QCOMPARE(Appraisals(db).text(small.ortega)->coverage.value(), 59'99);
}

void tst_Appraising::anOverrideNeedsAReason()
{
    COMPANY
    as(db, SmallCompany::osei);
    QCOMPARE(appraising.overrideScore(small.ortega, 4'00, u"better"_s, 1).error().reason,
        u"override-reason-missing"_s);
    QCOMPARE(
        appraising.overrideScore(small.ortega, 5'01, u"long enough a reason"_s, 1).error().reason,
        u"override-out-of-range"_s);
    QCOMPARE(
        must(appraising.overrideScore(small.ortega, 4'00, u"Carried the June outage alone"_s, 1)),
        2);
    QCOMPARE(readAppraisalFile(db, small.ortega)->overall().value(), 4'00);
    QCOMPARE(
        *db.one<QString>("select reason from audit_event where action = 'appraisal-overridden'"),
        u"Carried the June outage alone"_s);
    int version = 2;
    for (const int bound : {1'00, 5'00}) // both ends are ratings, too
        version = must(
            appraising.overrideScore(small.ortega, bound, u"long enough a reason"_s, version));
    must(appraising.overrideScore(small.ortega, std::nullopt, {}, version));
    QVERIFY(!Appraisals(db).text(small.ortega)->overrideScore);
}

void tst_Appraising::aClosedCycleIsClosed()
{
    COMPANY
    must(RunningCycles(db).close(small.cycle));
    as(db, SmallCompany::osei);
    QCOMPARE(appraising.rate(small.ortega, SmallCycle::rated(small.service, 3, {})).error().reason,
        u"cycle-closed"_s);
    QCOMPARE(appraising.publish(small.ortega).error().reason, u"cycle-closed"_s);
}

void tst_Appraising::nobodyElseWrites()
{
    COMPANY
    as(db, SmallCompany::haddad);
    QCOMPARE(appraising.publish(small.ortega).error().reason, u"appraisal-unknown"_s);
    for (const PersonId reader : {SmallCompany::stein, SmallCompany::duarte}) {
        as(db, reader);
        QCOMPARE(appraising.publish(small.ortega).error().reason, u"appraisal-not-yours"_s);
        QCOMPARE(appraising.share(small.ortega).error().reason, u"appraisal-not-yours"_s);
    }
    // Where nobody will write it, HR lets the appraisal go on without the self-review.
    must(appraising.skipSelfReview(small.ortega, u"On parental leave until autumn"_s));
    QVERIFY(Appraisals(db).find(small.ortega)->state == AppraisalState::SelfDone);
    QCOMPARE(
        appraising.skipSelfReview(small.ortega, u"On parental leave until autumn"_s).error().reason,
        u"side-published"_s); // once, or words of the person's own would be passed over
}

/// P07: the model and the database know the same ways.
void tst_Appraising::theDatabaseKnowsTheSameTransitions()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    int ways = 0;
    for (int from = 0; from <= int(AppraisalState::Closed); ++from)
        for (int to = 0; to <= int(AppraisalState::Closed); ++to) {
            const bool known = *db.one<bool>(R"(
                select exists (select 1 from appraisal_transition where from_state = ? and to_state = ?))",
                AppraisalState(from), AppraisalState(to));
            QCOMPARE(isTransition(AppraisalState(from), AppraisalState(to)), known);
            ways += known;
        }
    QCOMPARE(ways, 15);
}

QTEST_GUILESS_MAIN(tst_Appraising)

#include "tst_appraising.moc"
