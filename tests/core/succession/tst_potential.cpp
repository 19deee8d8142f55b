#include "succession/potential.h"
#include "succession/talentgrid.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::succession;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// P55: potential is judged from what was seen, by somebody else.
class tst_Potential : public QObject
{
    Q_OBJECT

private slots:
    void potentialNeedsTwoReasonsAndAnotherAssessor_data() { tests::onEveryDatabase(); }
    void potentialNeedsTwoReasonsAndAnotherAssessor();
    void potentialIsTheSumOfThreeBehaviours();
};

static void sitDown(storage::Connection &db, PersonId person)
{
    db.setSession(SmallCompany::sessionOf(person));
}

/// P55: two reasons, never by oneself, and without a rating the person waits in the holding area.
void tst_Potential::potentialNeedsTwoReasonsAndAnotherAssessor()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::osei);
    PotentialAnswers answers{Frequency::Regularly, Frequency::Regularly, Frequency::Sometimes,
        u"Learned the new system in a week"_s, u""_s};
    QCOMPARE(assessPotential(db, SmallCompany::haddad, answers).error().reason,
        u"potential-reasons-missing"_s);
    answers.secondReason = u"Asked three customers for feedback"_s;
    QCOMPARE(
        assessPotential(db, SmallCompany::duarte, answers).error().kind, Error::Kind::Forbidden);
    db.setSession(security::sessionOf(SmallCompany::lang, {security::Role::Executive}));
    QCOMPARE(assessPotential(db, SmallCompany::lang, answers).error().reason, u"potential-own"_s);
    QVERIFY(assessPotential(db, SmallCompany::ortega, answers)); // in nobody's line of hers
    sitDown(db, SmallCompany::osei);
    QVERIFY(assessPotential(db, SmallCompany::haddad, answers));
    QCOMPARE(bandOf(answers), PotentialBand::High);
    TalentGrid grid(db);
    QCOMPARE(grid.counts().holding, 2);
    QCOMPARE(grid.holding({}, 10).front().name, u"Lina Haddad"_s);
    sitDown(db, SmallCompany::haddad);
    QVERIFY(!TalentGrid(db).find(SmallCompany::haddad)); // nobody reads their own potential
}

/// P55: 3 to 4 low, 5 to 7 medium, 8 to 9 high.
void tst_Potential::potentialIsTheSumOfThreeBehaviours()
{
    const std::array<PotentialBand, 7> bands{PotentialBand::Low, PotentialBand::Low,
        PotentialBand::Medium, PotentialBand::Medium, PotentialBand::Medium, PotentialBand::High,
        PotentialBand::High};
    for (int a = 1; a <= 3; ++a)
        for (int b = 1; b <= 3; ++b)
            for (int c = 1; c <= 3; ++c)
                QCOMPARE(bandOf({Frequency(a), Frequency(b), Frequency(c), {}, {}}),
                    bands[size_t(a + b + c - 3)]);
}

QTEST_GUILESS_MAIN(tst_Potential)

#include "tst_potential.moc"
