#include "hiring/amending.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

#include "storage/storageerror.h"

#include <QTest>

using namespace throughline;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringCase;
using tests::SmallCompany;

static const QString longEnough = u"The recording shows that I misheard the answer."_s;

class tst_Amending : public QObject
{
    Q_OBJECT

private slots:
    void anAmendmentKeepsTheFirstRatingAndCounts_data() { tests::onEveryDatabase(); }
    void anAmendmentKeepsTheFirstRatingAndCounts();
    void itSaysWhetherOthersHadReadTheFirst_data() { tests::onEveryDatabase(); }
    void itSaysWhetherOthersHadReadTheFirst();
    void onlyTheAuthorAmendsAndOnlyWhatIsSubmitted_data() { tests::onEveryDatabase(); }
    void onlyTheAuthorAmendsAndOnlyWhatIsSubmitted();
    void plainSqlChangesNeither_data() { tests::onEveryDatabase(); }
    void plainSqlChangesNeither();
    void anHrLeadOnThePanelLooksEarlyOnlyWithAReason_data() { tests::onEveryDatabase(); }
    void anHrLeadOnThePanelLooksEarlyOnlyWithAReason();

private:
    static PlanQuestionId firstQuestion(storage::Connection &db, ScorecardId id)
    {
        return Scorecards(db).answers(id).front().question;
    }
};

// H-25: revision 2 beside revision 1, and the debrief counts with the later one.
void tst_Amending::anAmendmentKeepsTheFirstRatingAndCounts()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    const auto question = firstQuestion(db, id);
    const auto revision = Amending(db).amend(id, question, *competency::Level::of(4), longEnough);
    QVERIFY(revision);
    QCOMPARE(*revision, 2);
    QCOMPARE(Scorecards(db).answers(id).front().rating, competency::Level::of(4));
    QCOMPARE(db.one<int>("select rating from scorecard_answer where scorecard_id = ? and "
                         "plan_question_id = ?",
                 id, question),
        std::optional(2));
    const auto debrief = Debriefing(db).open(company.novak);
    QCOMPARE(debrief->score.core()->score, Rational(4));
    QCOMPARE(debrief->amendments.size(), size_t(1));
    QCOMPARE(debrief->amendments.front().before, competency::Level::of(2));
    QCOMPARE(debrief->amendments.front().reason, longEnough);
    QCOMPARE(*Amending(db).amend(id, question, *competency::Level::of(3), longEnough), 3);
    QCOMPARE(Amending(db).amendments(company.novak).back().before, competency::Level::of(4));
}

// H-25: flagged before or after disclosure.
void tst_Amending::itSaysWhetherOthersHadReadTheFirst()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    const auto question = firstQuestion(db, id);
    QVERIFY(Amending(db).amend(id, question, *competency::Level::of(3), longEnough));
    company.actAs(SmallCompany::lang);
    QVERIFY(Debriefing(db).open(company.novak));
    company.actAs(SmallCompany::haddad);
    QVERIFY(Amending(db).amend(id, question, *competency::Level::of(4), longEnough));
    const auto amendments = Amending(db).amendments(company.novak);
    QVERIFY(!amendments[0].isDisclosed);
    QVERIFY(amendments[1].isDisclosed);
}

void tst_Amending::onlyTheAuthorAmendsAndOnlyWhatIsSubmitted()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    const auto question = firstQuestion(db, id);
    const auto four = *competency::Level::of(4), two = *competency::Level::of(2);
    QCOMPARE(Amending(db).amend(id, question, four, u"A typo."_s).error().reason,
        u"exception-reason-short"_s);
    QCOMPARE(Amending(db).amend(id, question, two, longEnough).error().reason,
        u"amendment-without-change"_s);
    company.actAs(SmallCompany::lang);
    QCOMPARE(Amending(db).amend(id, question, four, longEnough).error().reason,
        u"scorecard-not-yours"_s);
    company.actAs(SmallCompany::duarte);
    const auto open = Interviewing(db).open(company.interview);
    QCOMPARE(Amending(db).amend(open->scorecard->id, question, four, longEnough).error().reason,
        u"scorecard-not-submitted"_s);
}

void tst_Amending::plainSqlChangesNeither()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto id = company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    QVERIFY(Amending(db).amend(id, firstQuestion(db, id), *competency::Level::of(4), longEnough));
    for (const QString &attempt :
        {u"update scorecard_amendment set rating = 5"_s, u"delete from scorecard_amendment"_s,
            u"update scorecard set state = 'draft', submitted_at = null"_s})
        try {
            db.script(attempt);
            QFAIL(qPrintable(attempt));
        } catch (const storage::StorageError &refusal) {
            QCOMPARE(refusal.error().reason, u"submitted-scorecard-fixed"_s);
        }
}

// H-24: who, when, why; and it stands in the debrief for everybody.
void tst_Amending::anHrLeadOnThePanelLooksEarlyOnlyWithAReason()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto other
        = company.addCandidate(u"Ada Other"_s, {SmallCompany::lang, SmallCompany::haddad});
    company.score(company.interviewOf(other), SmallCompany::haddad, {4, 4, 3, 4});
    QCOMPARE(Amending(db).breakGlass(other, longEnough).error().reason, u"glass-needs-hr-lead"_s);
    company.actAs(SmallCompany::lang);
    QVERIFY(Debriefing(db).open(other)->isHidden);
    QVERIFY(Debriefing(db).open(other)->mayBreakGlass);
    QCOMPARE(
        Amending(db).breakGlass(other, u"Curious"_s).error().reason, u"exception-reason-short"_s);
    QVERIFY(Amending(db).breakGlass(other, longEnough));
    const auto debrief = Debriefing(db).open(other);
    QVERIFY(!debrief->isHidden);
    QCOMPARE(debrief->glassBreakings.size(), size_t(1));
    QCOMPARE(debrief->glassBreakings.front().name, u"Petra Lang"_s);
    QCOMPARE(debrief->glassBreakings.front().reason, longEnough);
    QCOMPARE(Amending(db).breakGlass(other, longEnough).error().reason, u"glass-not-needed"_s);
    company.actAs(SmallCompany::haddad);
    QCOMPARE(Debriefing(db).open(other)->glassBreakings.size(), size_t(1));
}

QTEST_GUILESS_MAIN(tst_Amending)

#include "tst_amending.moc"
