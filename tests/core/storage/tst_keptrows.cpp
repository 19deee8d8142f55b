#include "performance/appraising.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

#include <QSet>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

/// History is only ever added to. Every table either refuses that its rows are deleted, or stands
/// here with the reason why they may go, so that a later table cannot forget to choose.
class tst_KeptRows : public QObject
{
    Q_OBJECT

private slots:
    void everyTableKeepsItsRowsOrSaysWhyNot_data() { tests::onEveryDatabase(); }
    void everyTableKeepsItsRowsOrSaysWhyNot();
    void attainmentStaysAsItWasShared_data() { tests::onEveryDatabase(); }
    void attainmentStaysAsItWasShared();
    void theWaysFromStateToStateStay_data() { tests::onEveryDatabase(); }
    void theWaysFromStateToStateStay();
};

/// Tables whose rows may go by plain SQL, each with the reason.
static const QHash<QString, QByteArray> &mayGo()
{
    static const QHash<QString, QByteArray> tables{
        {u"schema_version"_s, "the program's own; a file without its rows is not opened"},
        {u"setting"_s, "how the program is set, not what happened"},
        {u"operation"_s, "asked only while a commit is in doubt"},
        {u"search_entry"_s, "follows from what is found"},
        {u"search_change"_s, "what the index has yet to take up"},
        {u"unit"_s, "references keep one that is used"},
        {u"person"_s, "references keep one with a history; others may be erased"},
        {u"position"_s, "references keep one that is used"},
        {u"employment"_s, "a hire that was a mistake is taken back"},
        {u"reporting_line"_s, "follows from employment"},
        {u"profile"_s, "who may open the file now; the trail keeps who did"},
        {u"profile_role"_s, "as its profile"},
        {u"task_snooze"_s, "a matter of its owner's"},
        {u"draft"_s, "not yet saved, and its owner's"},
        {u"requisition"_s, "references keep one for which anybody applied"},
        {u"interview_plan"_s, "references keep one with questions or talks"},
        {u"plan_assignment"_s, "who asks what is divided anew"},
        {u"interview"_s, "references keep one with a panel or a scorecard"},
        {u"panel_member"_s, "a panel is filled anew until the talk"},
        {u"appraisal_template"_s, "references keep one with sections or rounds"},
        {u"appraisal_cycle"_s, "references keep one with appraisals"},
        {u"cycle_exclusion"_s, "who is in a round is chosen anew; its appraisals stay"},
        {u"cycle_unit"_s, "as who is in a round"},
        {u"cycle_participant"_s, "as who is in a round"},
        {u"talent_standing"_s, "follows from attainment and assessments"},
    };
    return tables;
}

static QSet<QString> namesOf(Connection &db, Statement<> sqlite, Statement<> postgreSql)
{
    const auto names = db.isPostgreSql() ? db.all<QString>(postgreSql) : db.all<QString>(sqlite);
    return QSet<QString>(names.begin(), names.end());
}

/// The tables of the index proper are SQLite's own.
static QSet<QString> allTables(Connection &db)
{
    return namesOf(db,
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and "
        "name <> 'search_words' and name not like 'search_words_%'",
        "select cast(table_name as text) from information_schema.tables where table_schema = "
        "'public' and table_type = 'BASE TABLE'");
}

static QSet<QString> keepingTables(Connection &db)
{
    return namesOf(db,
        "select tbl_name from sqlite_master where type = 'trigger' and sql like '% before delete "
        "on %' and sql like '%raise(abort%'",
        // Before (2) a delete (8) of a row, and before a truncate (32), which asks no rule of rows.
        "select cast(c.relname as text) from pg_class c where exists (select 1 from pg_trigger t "
        "where t.tgrelid = c.oid and t.tgtype & 10 = 10) and exists (select 1 from pg_trigger t "
        "where t.tgrelid = c.oid and t.tgtype & 34 = 34)");
}

void tst_KeptRows::everyTableKeepsItsRowsOrSaysWhyNot()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const QSet<QString> tables = allTables(db), keeping = keepingTables(db);
    QVERIFY(tables.size() > 50);
    for (const QString &table : tables)
        QVERIFY2(keeping.contains(table) != mayGo().contains(table),
            qPrintable(table + u": must refuse a delete, or be listed with a reason, not both"_s));
    for (auto listed = mayGo().begin(); listed != mayGo().end(); ++listed)
        QVERIFY2(tables.contains(listed.key())
                || (driver == u"QPSQL" && listed.key() == u"search_change"),
            qPrintable(listed.key() + u" is no table any more"_s));
}

/// Why a statement is refused; empty if it is not. Whatever it did is undone.
static QString refusalOf(Connection &db, const QString &statement)
{
    const Transaction undone(db);
    try {
        db.script(statement);
        return {};
    } catch (const StorageError &refusal) {
        return refusal.error().reason;
    }
}

/// P02, P07: what an appraisal came to is fixed with the appraisal.
void tst_KeptRows::attainmentStaysAsItWasShared()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    small.finishBoth(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    must(performance::Appraising(db).reveal(small.ortega));
    must(performance::Appraising(db).share(small.ortega));
    QCOMPARE(*db.one<int>("select count(*) from attainment"), 1);
    QStringList attempts{u"delete from attainment"_s, u"update attainment set band = 'above'"_s,
        u"delete from template_section"_s};
    attempts << (db.isPostgreSql()
            ? u"truncate attainment"_s
            : u"insert or replace into attainment select * from attainment"_s);
    for (const QString &attempt : attempts)
        QCOMPARE(refusalOf(db, attempt),
            attempt.contains(u"template"_s) ? u"template-in-use"_s : u"shared-appraisal-fixed"_s);
}

/// H-03, P07: whoever could add or remove a way could take any.
void tst_KeptRows::theWaysFromStateToStateStay()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    for (const QString &kind : {u"job"_s, u"appraisal"_s})
        for (const QString &attempt :
            {u"delete from %1_transition"_s, u"update %1_transition set to_state = 'published'"_s,
                u"insert into %1_transition values ('draft', 'published')"_s})
            QCOMPARE(refusalOf(db, attempt.arg(kind)), kind + u"-transition-refused"_s);
}

QTEST_GUILESS_MAIN(tst_KeptRows)

#include "tst_keptrows.moc"
