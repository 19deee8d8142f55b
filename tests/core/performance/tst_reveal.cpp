#include "documents/document.h"
#include "exchange/appraisalsexport.h"
#include "performance/appraisallist.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

using namespace throughline;
using namespace throughline::performance;
using namespace Qt::StringLiterals;
using storage::Connection;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

/// P06, two-key reveal: before both publish, no path returns the other side's rating or text.
/// Enumerates role × state × output on both databases.
class tst_Reveal : public QObject
{
    Q_OBJECT

private slots:
    void neitherSideMeetsTheOtherTooEarly_data();
    void neitherSideMeetsTheOtherTooEarly();
    void theDatabaseRefusesToDiscloseTooEarly_data() { tests::onEveryDatabase(); }
    void theDatabaseRefusesToDiscloseTooEarly();

private:
    enum class State { Draft, SelfDone, ManagerDone, BothDone, Revealed, Shared };
    enum class Reader { Person, Author, LineAbove, Colleague, Hr, HrLead, Owner };

    static void bringTo(Connection &db, const SmallCycle &small, State state);
    static void takeSeat(Connection &db, Reader reader);
    static QString everythingIn(Connection &db, const SmallCycle &small, const QString &output);

    const Clock::Fixed m_now{SmallCycle::now()};
};

static const QString selfWord = u"self-word"_s, managerWord = u"manager-word"_s,
                     summaryWord = u"summary-word"_s;

void tst_Reveal::bringTo(Connection &db, const SmallCycle &small, State state)
{
    Appraising appraising(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    small.rateAll(db, small.ortega, selfWord);
    if (state != State::Draft && state != State::ManagerDone)
        must(appraising.publish(small.ortega));
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    small.rateAll(db, small.ortega, managerWord);
    small.citeStory(db, small.ortega);
    must(appraising.saveSummary(small.ortega, {summaryWord, {}, {}, {}}, 1));
    if (state != State::Draft && state != State::SelfDone)
        must(appraising.publish(small.ortega));
    if (state == State::Revealed)
        must(appraising.reveal(small.ortega));
    if (state == State::Shared)
        must(appraising.share(small.ortega));
}

void tst_Reveal::takeSeat(Connection &db, Reader reader)
{
    switch (reader) {
    case Reader::Person: return db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    case Reader::Author: return db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    case Reader::LineAbove: return db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    case Reader::Colleague: return db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    case Reader::Hr: return db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    case Reader::HrLead: return db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    case Reader::Owner: return db.setSession(security::ownerSession());
    }
}

/// What a reader gets out of one way out of the program, as text.
QString tst_Reveal::everythingIn(Connection &db, const SmallCycle &small, const QString &output)
{
    QStringList found;
    if (output == u"ratings") {
        for (const ItemRating &rating : Appraisals(db).ratings(small.ortega))
            found << rating.comment << (rating.side == Side::Self ? u"self"_s : u"manager"_s);
    } else if (output == u"citations") {
        for (const Citation &citation : Appraisals(db).citations(small.ortega))
            found << (citation.side == Side::Self ? selfWord : managerWord);
    } else if (output == u"text") {
        if (const auto text = Appraisals(db).text(small.ortega))
            found << text->strengths;
    } else if (output == u"file") {
        const auto file = readAppraisalFile(db, small.ortega);
        if (!file)
            return {};
        for (const ItemRating &rating : file->ratings)
            found << rating.comment;
        if (file->text)
            found << file->text->strengths;
        if (file->overall())
            found << managerWord;
    } else if (output == u"list") {
        for (const AppraisalRow &row : AppraisalList(db, small.cycle).firstPage())
            found << row.name;
    } else if (output == u"export") {
        const exchange::Table table = exchange::exportAppraisals(db);
        for (int row = 0; row < table.rowCount(); ++row)
            for (const QString &cell : table.cells(row)) {
                found << cell;
                for (const QString &item : exchange::splitList(cell))
                    if (const QStringList parts = item.split(u':'); parts.size() == 4)
                        found << (parts[2] == u"-" ? QString() : selfWord)
                              << (parts[3] == u"-" ? QString() : managerWord);
            }
    } else if (output == u"paper") {
        if (const auto paper = documents::compose(
                db, {documents::DocumentKind::Appraisal, small.ortega.number()}, {}))
            found << paper->html;
    } else if (output == u"evidence left behind") {
        for (const QString &wording :
            db.all<QString>("select wording from visible_evidence where kind = 'rating'"))
            found << wording;
    } else {
        for (const QString &words : db.all<QString>("select words from search_entry"))
            found << words;
    }
    return found.join(u'\n');
}

void tst_Reveal::neitherSideMeetsTheOtherTooEarly_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<int>("state");
    const char *states[]
        = {"draft", "self done", "manager done", "both done", "revealed", "shared"};
    for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
        for (int state = 0; state < 6; ++state)
            QTest::addRow("%s, %s", states[state], qPrintable(driver)) << driver << state;
}

void tst_Reveal::neitherSideMeetsTheOtherTooEarly()
{
    QFETCH(QString, driver);
    QFETCH(int, state);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    bringTo(db, small, State(state));
    const bool shared = State(state) == State::Shared;
    const bool revealed = shared || State(state) == State::Revealed;

    for (const Reader reader : {Reader::Person, Reader::Author, Reader::LineAbove,
             Reader::Colleague, Reader::Hr, Reader::HrLead, Reader::Owner}) {
        takeSeat(db, reader);
        const bool readsShared = shared && reader != Reader::Colleague;
        const bool seesSelf
            = readsShared || reader == Reader::Person || (reader == Reader::Author && revealed);
        const bool seesManager = readsShared || reader == Reader::Author;
        for (const QString &output : {u"ratings"_s, u"citations"_s, u"text"_s, u"file"_s, u"list"_s,
                 u"export"_s, u"paper"_s, u"evidence left behind"_s, u"search"_s}) {
            const QString found = everythingIn(db, small, output);
            const QByteArray where = QByteArray::number(int(reader)) + " " + output.toUtf8();
            QVERIFY2(seesSelf || !found.contains(selfWord), where);
            QVERIFY2(seesManager || !found.contains(managerWord), where);
            QVERIFY2(seesManager || !found.contains(summaryWord), where);
        }
        const QString ratings = everythingIn(db, small, u"ratings"_s);
        QCOMPARE(ratings.contains(selfWord), seesSelf);
        QCOMPARE(ratings.contains(managerWord), seesManager);
    }
}

void tst_Reveal::theDatabaseRefusesToDiscloseTooEarly()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    bringTo(db, small, State::SelfDone);
    QCOMPARE(Appraising(db).reveal(small.ortega).error().reason, u"appraisal-not-both-done"_s);
    try {
        db.run("insert into disclosure (subject_kind, subject_id, reader_id, at) values "
               "('appraisal', ?, 2, '2026-07-10T00:00:00.000Z')",
            small.ortega);
        QFAIL("it was not refused");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"appraisal-not-both-done"_s);
    }
}

QTEST_GUILESS_MAIN(tst_Reveal)

#include "tst_reveal.moc"
