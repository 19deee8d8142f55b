#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <map>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// Rules that the database itself keeps, whoever writes: the window, an import, or plain SQL.
class tst_Schema : public QObject
{
    Q_OBJECT

private slots:
    void theDatabaseRefuses_data();
    void theDatabaseRefuses();
    void replacingIsNoWayRoundARule_data();
    void replacingIsNoWayRoundARule();
    void emptyingIsNoWayRoundARule_data();
    void emptyingIsNoWayRoundARule();
    void everyNewJobVersionCarriesTheCore_data() { tests::onEveryDatabase(); }
    void everyNewJobVersionCarriesTheCore();
    void cleanupTestCase() { m_unchanged.clear(); }

private:
    Connection &companyIn(const QString &driver);
    QString reasonAgainst(const QString &driver, const QString &statement);

    struct Unchanged
    {
        std::unique_ptr<tests::ScratchDatabase> scratch;
        std::unique_ptr<Connection> db;
    };
    std::map<QString, Unchanged> m_unchanged;
};

void tst_Schema::theDatabaseRefuses_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("reason");
    struct Attempt
    {
        const char *name;
        QString statement;
        QString reason;
    };
    const Attempt attempts[] = {
        {"H-01 removing the core row", u"delete from job_competency where is_core"_s,
            u"core-competency-removed"_s},
        {"H-01 unmarking the core row",
            u"update job_competency set is_core = false where is_core"_s,
            u"core-competency-removed"_s},
        {"H-01 unmarking the core competency", u"update competency set is_core = false"_s,
            u"core-competency-mark-stays"_s},
        {"retiring the core competency",
            u"update competency set retired_at = '2026-01-01T00:00:00.000Z' where is_core"_s,
            u"core-competency-not-retired"_s},
        {"deleting a competency", u"delete from competency"_s, u"competency-retired-not-deleted"_s},
        {"H-01 moving the core row to another job",
            u"update job_competency set job_version_id = 1 where job_version_id = 9"_s,
            u"core-competency-removed"_s},
        {"H-01 citing another competency as the core",
            u"update job_competency set revision_id = 2 where job_version_id = 9"_s,
            u"core-competency-removed"_s},
        {"H-01 a core level under the minimum",
            u"update job_competency set level = 1 where job_version_id = 9"_s,
            u"core-level-below-minimum"_s},
        {"H-01 a core weight under the minimum",
            u"update job_competency set weight = 19 where job_version_id = 9"_s,
            u"core-weight-below-minimum"_s},
        {"deleting the core policy", u"delete from core_policy"_s, u"core-policy-stays"_s},
        {"H-03 skipping a state", u"update job_version set state = 'draft'"_s,
            u"job-transition-refused"_s},
        {"H-04 editing a published job", u"update job_version set title = 'x'"_s,
            u"approved-job-fixed"_s},
        {"H-04 rewording a competency of a published job",
            u"update job_competency set meaning = 'x' where job_version_id = 1"_s,
            u"approved-job-fixed"_s},
        {"H-04 taking one out of a published job",
            u"delete from job_competency where not is_core"_s, u"approved-job-fixed"_s},
        {"H-04 adding one to a published job",
            u"insert into job_competency (job_version_id, revision_id, place, level, weight) "
            u"values (1, 2, 7, 3, 10)"_s,
            u"approved-job-fixed"_s},
        {"H-04 editing a duty", u"update job_duty set wording = 'x'"_s, u"approved-job-fixed"_s},
        {"H-04 deleting a duty", u"delete from job_duty"_s, u"approved-job-fixed"_s},
        {"H-04 adding a duty",
            u"insert into job_duty (job_version_id, place, wording) values (1, 9, 'x')"_s,
            u"approved-job-fixed"_s},
        {"H-04 editing a customer", u"update job_customer set wording = 'x'"_s,
            u"approved-job-fixed"_s},
        {"H-04 deleting a customer", u"delete from job_customer"_s, u"approved-job-fixed"_s},
        {"H-04 adding a customer",
            u"insert into job_customer (job_version_id, place, side, wording) values (1, 9, "
            u"'internal', 'x')"_s,
            u"approved-job-fixed"_s},
        {"H-04 deleting a version", u"delete from job_version"_s, u"job-retired-not-deleted"_s},
        {"H-11 renaming a revision", u"update competency_revision set name = 'x'"_s,
            u"published-revision-fixed"_s},
        {"H-11 deleting a revision", u"delete from competency_revision"_s,
            u"published-revision-fixed"_s},
        {"H-11 rewording a level", u"update competency_level set title = 'x'"_s,
            u"published-revision-fixed"_s},
        {"H-11 deleting a level", u"delete from competency_level"_s, u"published-revision-fixed"_s},
        {"H-11 adding a level",
            u"insert into competency_level (revision_id, level, title) values (1, 1, 'x')"_s,
            u"published-revision-fixed"_s},
        {"H-11 deleting an anchor", u"delete from behavioural_anchor"_s,
            u"published-revision-fixed"_s},
        {"H-11 adding an anchor",
            u"insert into behavioural_anchor (revision_id, level, audience, place, wording) "
            u"values (1, 1, 'work', 9, 'x')"_s,
            u"published-revision-fixed"_s},
        {"H-11 deleting a question", u"delete from question"_s, u"published-question-fixed"_s},
        {"H-11 rewording a probe", u"update probe set wording = 'x'"_s,
            u"published-question-fixed"_s},
        {"H-11 deleting a probe", u"delete from probe"_s, u"published-question-fixed"_s},
        {"H-11 adding a probe",
            u"insert into probe (question_id, place, wording) values (1, 9, 'x')"_s,
            u"published-question-fixed"_s},
        {"H-11 rewording an anchor", u"update behavioural_anchor set wording = 'x'"_s,
            u"published-revision-fixed"_s},
        {"H-11 rewording a question", u"update question set wording = 'x'"_s,
            u"published-question-fixed"_s},
        {"rewriting the audit trail", u"update audit_event set action = 'x'"_s,
            u"audit-is-append-only"_s},
        {"shortening the audit trail", u"delete from audit_event"_s, u"audit-is-append-only"_s},
    };
    for (const Attempt &attempt : attempts)
        for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
            QTest::addRow("%s, %s", attempt.name, qPrintable(driver))
                << driver << attempt.statement << attempt.reason;
}

/// Version 9, of which only the core row is there.
static void addDraft(Connection &db)
{
    db.run("insert into job (id, key) values (9, 'J-9')");
    db.run("insert into job_version (id, job_id, number, title, title_key) values (9, 9, 1, "
           "'Cook', 'cook')");
}

/// Made once per system: no attempt changes it.
Connection &tst_Schema::companyIn(const QString &driver)
{
    Unchanged &company = m_unchanged[driver];
    if (!company.db) {
        company.scratch = std::make_unique<tests::ScratchDatabase>(driver);
        company.db = std::make_unique<Connection>(company.scratch->place());
        SmallCompany::build(*company.db);
        addDraft(*company.db);
        company.db->run(
            "insert into audit_event (at, action, subject_kind) values (?, 'opened', 'file')",
            QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    }
    return *company.db;
}

/// Why the database refuses a statement; empty if it does not.
QString tst_Schema::reasonAgainst(const QString &driver, const QString &statement)
{
    Connection &db = companyIn(driver);
    const Transaction undone(db); // whatever is not refused leaves no trace for the next attempt
    try {
        db.script(statement);
        return {};
    } catch (const StorageError &refusal) {
        return refusal.error().kind == Error::Kind::Invalid ? refusal.error().reason
                                                            : refusal.error().detail;
    }
}

void tst_Schema::theDatabaseRefuses()
{
    QFETCH(QString, driver);
    QFETCH(QString, statement);
    QFETCH(QString, reason);
    QCOMPARE(reasonAgainst(driver, statement), reason);
}

void tst_Schema::replacingIsNoWayRoundARule_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const QString &statement, const QString &reason) {
        QTest::newRow(name) << statement << reason;
    };
    add("H-01 the core row by one that is not",
        u"insert or replace into job_competency (job_version_id, revision_id, place, is_core, "
        u"level, weight) select 9, revision_id, 0, false, 1, 1 from job_competency "
        u"where job_version_id = 9"_s,
        u"core-competency-removed"_s);
    add("H-01 the core competency by one that is not",
        u"insert or replace into competency (id, key, family) "
        u"select id, key, family from competency where is_core"_s,
        u"competency-retired-not-deleted"_s);
    add("H-01 the core competency by another core competency",
        u"insert or replace into competency (key, family, is_core) values ('x', 'core', true)"_s,
        u"competency-retired-not-deleted"_s);
    add("the core competency by another one's number",
        u"update or replace competency set id = (select id from competency where is_core) "
        u"where not is_core"_s,
        u"competency-retired-not-deleted"_s);
    add("the core policy",
        u"insert or replace into core_policy (id, minimum_weight) values (1, 1)"_s,
        u"core-policy-stays"_s);
    add("H-04 a version",
        u"insert or replace into job_version (id, job_id, number, title, "
        u"title_key) values (1, 1, 1, 'x', 'x')"_s,
        u"job-retired-not-deleted"_s);
    add("an event of the audit trail",
        u"insert or replace into audit_event (id, at, action, subject_kind) "
        u"select id, at, 'forged', subject_kind from audit_event"_s,
        u"audit-is-append-only"_s);
}

/// SQLite asks no rule of deleting when a row pushes out another one.
void tst_Schema::replacingIsNoWayRoundARule()
{
    QFETCH(QString, statement);
    QFETCH(QString, reason);
    QCOMPARE(reasonAgainst(u"QSQLITE"_s, statement), reason);
}

void tst_Schema::emptyingIsNoWayRoundARule_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("reason");
    QTest::newRow("H-01 the competencies of jobs")
        << u"job_competency"_s << u"core-competency-removed"_s;
    QTest::newRow("the library") << u"competency"_s << u"competency-retired-not-deleted"_s;
    QTest::newRow("the audit trail") << u"audit_event"_s << u"audit-is-append-only"_s;
    QTest::newRow("who has read what") << u"disclosure"_s << u"audit-is-append-only"_s;
    QTest::newRow("decisions") << u"decision"_s << u"decision-fixed"_s;
}

/// PostgreSQL asks no rule of deleting when a table is emptied at once.
void tst_Schema::emptyingIsNoWayRoundARule()
{
    QFETCH(QString, table);
    QFETCH(QString, reason);
    QCOMPARE(reasonAgainst(u"QPSQL"_s, u"truncate %1 cascade"_s.arg(table)), reason);
}

void tst_Schema::everyNewJobVersionCarriesTheCore()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    addDraft(db);
    QCOMPARE(
        *db.one<int>("select count(*) from job_competency where job_version_id = 9 and is_core"),
        1);
    QCOMPARE(*db.one<int>("select level from job_competency where job_version_id = 9"), 3);
    QCOMPARE(*db.one<int>("select weight from job_competency where job_version_id = 9"), 20);
}

QTEST_GUILESS_MAIN(tst_Schema)

#include "tst_schema.moc"
