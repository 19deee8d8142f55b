#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QMap>
#include <QSqlRecord>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;
using security::Role;
using tests::SmallCompany;

namespace {

struct Reader
{
    QString name;
    Session session;
};

QList<Reader> readers()
{
    using S = SmallCompany;
    const auto with
        = [](PersonId person, Role role) { return security::sessionOf(person, {role}); };
    return {{u"stein"_s, S::sessionOf(S::stein)}, {u"osei"_s, S::sessionOf(S::osei)},
        {u"ortega"_s, S::sessionOf(S::ortega)}, {u"haddad"_s, S::sessionOf(S::haddad)},
        {u"duarte"_s, S::sessionOf(S::duarte)}, {u"lang"_s, S::sessionOf(S::lang)},
        {u"novak"_s, S::sessionOf(S::novak)}, {u"osei-executive"_s, with(S::osei, Role::Executive)},
        {u"ortega-hr-lead"_s, with(S::ortega, Role::HrLead)},
        {u"haddad-compensation"_s, with(S::haddad, Role::Compensation)},
        {u"haddad-auditor"_s, with(S::haddad, Role::Auditor)},
        {u"haddad-accounts"_s, with(S::haddad, Role::Accounts)},
        {u"owner"_s, security::ownerSession()}};
}

/// Osei hires; Novak, Ortega and Duarte have applied. Haddad and Duarte interview Novak: Haddad
/// has submitted, Duarte has not. Lang has interviewed Duarte. Haddad interviews Ortega.
void addHiring(Connection &db)
{
    db.run("insert into requisition (id, job_version_id, unit_id, hiring_manager_id, title, "
           "title_key, opened_on) values (1, 1, 1, 2, 'Support agent', 'support agent', "
           "'2026-01-05')");
    db.run("insert into application (id, person_id, requisition_id, applied_on, stage) values (1, "
           "7, 1, '2026-01-07', 'interview'), (2, 3, 1, '2026-01-08', 'interview'), (3, 5, 1, "
           "'2026-01-09', 'interview')");
    db.run("insert into interview_plan (id, requisition_id, number) values (1, 1, 1)");
    db.run("insert into plan_question (id, plan_id, place, question_id, revision_id, minutes) "
           "values (1, 1, 1, 1, 1, 6)");
    db.run("insert into interview (id, application_id, plan_id) values (1, 1, 1), (2, 2, 1), (3, "
           "3, 1)");
    db.run(
        "insert into panel_member (interview_id, person_id) values (1, 4), (1, 5), (2, 4), (3, 6)");
    const QDateTime now(QDate(2026, 1, 20), QTime(10, 0), Qt::UTC);
    for (const auto &[id, interview, interviewer] :
        {std::tuple(1, 1, 4), std::tuple(2, 1, 5), std::tuple(3, 2, 4), std::tuple(4, 3, 6)}) {
        db.run("insert into scorecard (id, interview_id, interviewer_id, opened_at) values (?, ?, "
               "?, ?)",
            id, interview, interviewer, now);
        db.run("insert into scorecard_answer (scorecard_id, plan_question_id, state, rating) "
               "values (?, 1, 'rated', 4)",
            id);
    }
    db.run("update scorecard set state = 'submitted', submitted_at = ? where id in (1, 4)", now);
    db.run("insert into decision (id, application_id, outcome, reason, decided_at) values (1, 1, "
           "'advance', 'Strong on every question', ?)",
        now);
}

/// Ortega's: only he has published. Haddad's: both sides have, Osei has opened hers, it is not
/// shared. Osei's (by Stein) and Duarte's (by Lang) are shared.
void addAppraisals(Connection &db)
{
    db.run("insert into appraisal_template (id, name) values (1, 'Yearly')");
    db.run("insert into template_section (template_id, place, kind, weight) values (1, 1, 'core', "
           "10000)");
    db.run("insert into appraisal_cycle (id, name, template_id, starts_on, ends_on, due_on, state) "
           "values (1, '2025', 1, '2025-01-01', '2025-12-31', '2026-01-31', 'running')");
    db.run(
        "insert into evidence (id, person_id, competency_id, kind, wording, happened_on, "
        "recorded_at, author_id) values "
        "(1, 3, 1, 'story', 'Stayed on the line', '2025-05-01', '2025-05-02T08:00:00.000Z', 2), "
        "(2, 4, 1, 'praise', 'Found the cause', '2025-06-01', '2025-06-02T08:00:00.000Z', 3), "
        "(3, 5, 1, 'story', 'Answered the same day', '2025-07-01', '2025-07-02T08:00:00.000Z', 6), "
        "(4, 2, 1, 'praise', 'Cleared the queue with us', '2025-08-01', "
        "'2025-08-02T08:00:00.000Z', 4)");
    for (const auto &[id, person, author] :
        {std::tuple(1, 3, 2), std::tuple(2, 4, 2), std::tuple(3, 2, 1), std::tuple(4, 5, 6)}) {
        db.run("insert into appraisal (id, cycle_id, person_id, author_id, job_version_id, "
               "strengths) values (?, 1, ?, ?, 1, 'Patient')",
            id, person, author);
        db.run("insert into appraisal_item (appraisal_id, place, revision_id, is_core, "
               "asked_level, weight) values (?, 1, 1, true, 3, 10000)",
            id);
        db.run("insert into appraisal_rating (appraisal_id, side, revision_id, state, rating) "
               "values (?, 'self', 1, 'rated', 4), (?, 'manager', 1, 'rated', 3)",
            id, id);
    }
    db.run("insert into appraisal_citation (appraisal_id, side, revision_id, evidence_id) values "
           "(4, 'manager', 1, 3), (1, 'manager', 1, 1)");
    const QDateTime now(QDate(2026, 1, 20), QTime(10, 0), Qt::UTC);
    db.run("update appraisal set self_published_at = ?, state = 'self_done'", now);
    db.run(
        "update appraisal set manager_published_at = ?, state = 'both_done' where id in (2, 3, 4)",
        now);
    db.run("insert into disclosure (subject_kind, subject_id, reader_id, at) values ('appraisal', "
           "2, 2, ?)",
        now);
    db.run("update appraisal set shared_at = ?, state = 'shared', final_score = 350 where id in "
           "(3, 4)",
        now);
    db.run("insert into attainment (appraisal_id, person_id, cycle_id, gain, weight, core_rating, "
           "core_asked, band) values (3, 2, 1, 0, 10000, 3, 3, 'at'), (4, 5, 1, 0, 10000, 3, 3, "
           "'at')");
}

void addSuccession(Connection &db)
{
    const QDateTime now(QDate(2026, 1, 20), QTime(10, 0), Qt::UTC);
    db.run("insert into potential_assessment (id, person_id, assessor_id, assessed_at, learns, "
           "seeks_feedback, lifts_service, band, first_reason, second_reason) values (1, 3, 2, ?, "
           "2, 2, 3, 'medium', 'Learned two products', 'Asks after each call')",
        now);
    db.run("insert into key_position (position_id, reason, marked_at) values (1, 'Leads the "
           "company', ?), (2, 'Leads all support', ?), (6, 'Leads the HR team', ?)",
        now, now, now);
    db.run("insert into successor (id, position_id, person_id, readiness, proof, assessed_on) "
           "values (1, 2, 4, 'one_two_years', 'Led the night shift', '2026-01-10'), (2, 1, 2, "
           "'now', 'Stood in for a month', '2026-01-10'), (3, 6, 5, 'three_five_years', 'Ran the "
           "last cycle', '2026-01-10')");
}

void addTheRest(Connection &db)
{
    db.run("insert into job_version (id, job_id, number, title, title_key, author_id, reviewer_id) "
           "values (2, 1, 2, 'Support agent', 'support agent', 5, 2)");
    db.run("insert into competency_revision (id, competency_id, number, name, name_key) values (4, "
           "2, 2, 'Teamwork', 'teamwork')");
    db.run("insert into audit_event (id, at, action, subject_kind) values (1, "
           "'2026-01-20T10:00:00.000Z', 'opened', 'file')");
    db.run("insert into person (id, key, name, name_key, is_employee) values (8, 'P-000008', 'Ada "
           "Gone', 'ada gone', false)");
    db.run("insert into employment (person_id, position_id, unit_id, manager_id, started_on, "
           "ended_on) values (8, 4, 1, 2, '2016-01-01', '2020-12-31')");
    db.run("insert into draft (owner_id, document, field, body, written_at) values (2, 'a', 'b', "
           "'c', '2026-01-20T10:00:00.000Z'), (0, 'a', 'b', 'c', '2026-01-20T10:00:00.000Z')");
}

using Rows = QMap<QString, QString>; // reader, ids

struct Expectation
{
    const char *name;
    std::vector<QString> (*read)(Connection &);
    Rows rows; ///< whoever is not named reads nothing
};

#define READING(text) [](Connection &db) { return db.all<QString>(text); }

/// By hand, from the table of roles: who reads which rows of the fixture.
QList<Expectation> expectations()
{
    return {
        {"own application never; panel, hiring manager and HR otherwise",
            READING("select cast(id as text) from visible_application order by 1"),
            {{u"osei"_s, u"1 2 3"_s}, {u"osei-executive"_s, u"1 2 3"_s}, {u"haddad"_s, u"1 2"_s},
                {u"haddad-compensation"_s, u"1 2"_s}, {u"haddad-auditor"_s, u"1 2"_s},
                {u"haddad-accounts"_s, u"1 2"_s}, {u"duarte"_s, u"1 2"_s}, {u"lang"_s, u"1 2 3"_s},
                {u"ortega-hr-lead"_s, u"1 3"_s}, {u"owner"_s, u"1 2 3"_s}}},
        {"H-23 others' scorecards only after one's own",
            READING("select cast(id as text) from visible_scorecard order by 1"),
            {{u"osei"_s, u"1 4"_s}, {u"osei-executive"_s, u"1 4"_s}, {u"haddad"_s, u"1 3"_s},
                {u"haddad-compensation"_s, u"1 3"_s}, {u"haddad-auditor"_s, u"1 3"_s},
                {u"haddad-accounts"_s, u"1 3"_s}, {u"duarte"_s, u"2"_s}, {u"lang"_s, u"1 4"_s},
                {u"ortega-hr-lead"_s, u"1 4"_s}, {u"owner"_s, u"1 4"_s}}},
        {"H-23 their answers as they themselves",
            READING("select cast(scorecard_id as text) from visible_scorecard_answer order by 1"),
            {{u"osei"_s, u"1 4"_s}, {u"osei-executive"_s, u"1 4"_s}, {u"haddad"_s, u"1 3"_s},
                {u"haddad-compensation"_s, u"1 3"_s}, {u"haddad-auditor"_s, u"1 3"_s},
                {u"haddad-accounts"_s, u"1 3"_s}, {u"duarte"_s, u"2"_s}, {u"lang"_s, u"1 4"_s},
                {u"ortega-hr-lead"_s, u"1 4"_s}, {u"owner"_s, u"1 4"_s}}},
        {"a decision is as hidden as the scorecards it tells of",
            READING("select cast(id as text) from visible_decision order by 1"),
            {{u"osei"_s, u"1"_s}, {u"osei-executive"_s, u"1"_s}, {u"haddad"_s, u"1"_s},
                {u"haddad-compensation"_s, u"1"_s}, {u"haddad-auditor"_s, u"1"_s},
                {u"haddad-accounts"_s, u"1"_s}, {u"lang"_s, u"1"_s}, {u"ortega-hr-lead"_s, u"1"_s},
                {u"owner"_s, u"1"_s}}},
        {"requisitions: their manager, their panels, HR",
            READING("select cast(id as text) from visible_requisition order by 1"),
            {{u"osei"_s, u"1"_s}, {u"osei-executive"_s, u"1"_s}, {u"haddad"_s, u"1"_s},
                {u"haddad-compensation"_s, u"1"_s}, {u"haddad-auditor"_s, u"1"_s},
                {u"haddad-accounts"_s, u"1"_s}, {u"duarte"_s, u"1"_s}, {u"lang"_s, u"1"_s},
                {u"ortega-hr-lead"_s, u"1"_s}, {u"owner"_s, u"1"_s}}},
        {"the directory is everyone's, a candidate is not in it",
            READING("select cast(id as text) from visible_person where not is_employee order by 1"),
            {{u"osei"_s, u"7"_s}, {u"osei-executive"_s, u"7"_s}, {u"haddad"_s, u"7"_s},
                {u"haddad-compensation"_s, u"7"_s}, {u"haddad-auditor"_s, u"7"_s},
                {u"haddad-accounts"_s, u"7"_s}, {u"duarte"_s, u"7 8"_s}, {u"lang"_s, u"7 8"_s},
                {u"novak"_s, u"7"_s}, {u"ortega-hr-lead"_s, u"7 8"_s}, {u"owner"_s, u"7 8"_s}}},
        {"P06 a side is its writer's until both have published, and the person's when shared",
            READING("select cast(appraisal_id as text) || side from visible_appraisal_rating order "
                    "by 1"),
            {{u"stein"_s, u"3manager 3self 4manager 4self"_s},
                {u"osei"_s, u"1manager 2manager 2self 3manager 3self"_s},
                {u"osei-executive"_s, u"1manager 2manager 2self 3manager 3self"_s},
                {u"ortega"_s, u"1self"_s}, {u"haddad"_s, u"2self"_s},
                {u"haddad-compensation"_s, u"2self"_s}, {u"haddad-auditor"_s, u"2self"_s},
                {u"haddad-accounts"_s, u"2self"_s},
                {u"duarte"_s, u"3manager 3self 4manager 4self"_s},
                {u"lang"_s, u"3manager 3self 4manager 4self"_s},
                {u"ortega-hr-lead"_s, u"1self 3manager 3self 4manager 4self"_s},
                {u"owner"_s, u"3manager 3self 4manager 4self"_s}}},
        {"P06 the text is its author's until it is shared",
            READING("select cast(id as text) from visible_appraisal_text order by 1"),
            {{u"stein"_s, u"3 4"_s}, {u"osei"_s, u"1 2 3"_s}, {u"osei-executive"_s, u"1 2 3"_s},
                {u"duarte"_s, u"3 4"_s}, {u"lang"_s, u"3 4"_s}, {u"ortega-hr-lead"_s, u"3 4"_s},
                {u"owner"_s, u"3 4"_s}}},
        {"attainment: an executive all, others what is shared with them",
            READING("select cast(appraisal_id as text) from visible_attainment order by 1"),
            {{u"stein"_s, u"3 4"_s}, {u"osei"_s, u"3"_s}, {u"osei-executive"_s, u"3 4"_s},
                {u"duarte"_s, u"3 4"_s}, {u"lang"_s, u"3 4"_s}, {u"ortega-hr-lead"_s, u"3 4"_s},
                {u"owner"_s, u"3 4"_s}}},
        {"evidence: own, written, the line's; HR what a shared appraisal cites",
            READING("select cast(id as text) from visible_evidence order by 1"),
            {{u"stein"_s, u"1 2 3 4"_s}, {u"osei"_s, u"1 2 4"_s}, {u"osei-executive"_s, u"1 2 4"_s},
                {u"ortega"_s, u"1 2"_s}, {u"haddad"_s, u"2 4"_s},
                {u"haddad-compensation"_s, u"2 4"_s}, {u"haddad-auditor"_s, u"2 4"_s},
                {u"haddad-accounts"_s, u"2 4"_s}, {u"duarte"_s, u"3"_s}, {u"lang"_s, u"3"_s},
                {u"ortega-hr-lead"_s, u"1 2 3"_s}, {u"owner"_s, u"3"_s}}},
        {"the grid: executives, and managers their line; never oneself",
            READING("select cast(person_id as text) from visible_talent_standing order by 1"),
            {{u"stein"_s, u"2 3 5"_s}, {u"osei"_s, u"3"_s}, {u"osei-executive"_s, u"3 5"_s},
                {u"lang"_s, u"5"_s}, {u"owner"_s, u"2 3 5"_s}}},
        {"potential: executives and who assessed it",
            READING("select cast(id as text) from visible_potential_assessment order by 1"),
            {{u"stein"_s, u"1"_s}, {u"osei"_s, u"1"_s}, {u"osei-executive"_s, u"1"_s},
                {u"owner"_s, u"1"_s}}},
        {"P53 executives, never their own chair",
            READING("select cast(position_id as text) from visible_key_position order by 1"),
            {{u"stein"_s, u"2 6"_s}, {u"osei-executive"_s, u"1 6"_s}, {u"owner"_s, u"1 2 6"_s}}},
        {"P53 nor that they are on somebody's plan",
            READING("select cast(id as text) from visible_successor order by 1"),
            {{u"stein"_s, u"1 3"_s}, {u"osei-executive"_s, u"3"_s}, {u"owner"_s, u"1 2 3"_s}}},
        {"job drafts: HR, author, reviewer",
            READING("select cast(id as text) from visible_job_version where state = 'draft' order "
                    "by 1"),
            {{u"osei"_s, u"2"_s}, {u"osei-executive"_s, u"2"_s}, {u"duarte"_s, u"2"_s},
                {u"lang"_s, u"2"_s}, {u"ortega-hr-lead"_s, u"2"_s}, {u"owner"_s, u"2"_s}}},
        {"drafts of a competency: HR",
            READING("select cast(id as text) from visible_competency_revision where state = "
                    "'draft' order by 1"),
            {{u"duarte"_s, u"4"_s}, {u"lang"_s, u"4"_s}, {u"ortega-hr-lead"_s, u"4"_s},
                {u"owner"_s, u"4"_s}}},
        {"the audit trail: auditors",
            READING("select cast(id as text) from visible_audit_event order by 1"),
            {{u"haddad-auditor"_s, u"1"_s}, {u"owner"_s, u"1"_s}}},
        {"names in the audit trail: who worked here, for auditors",
            READING(
                "select cast(id as text) from visible_audit_name where id not in (select id from "
                "visible_person) order by 1"),
            {{u"haddad-auditor"_s, u"8"_s}}},
        {"what is being typed: its owner", READING("select document from visible_draft order by 1"),
            {{u"osei"_s, u"a"_s}, {u"osei-executive"_s, u"a"_s}, {u"owner"_s, u"a"_s}}},
    };
}

} // namespace

class tst_Visibility : public QObject
{
    Q_OBJECT

private slots:
    void everyRoleReadsItsRows_data() { tests::onEveryDatabase(); }
    void everyRoleReadsItsRows();
    void bothDatabasesShowTheSameRows();
    void submittingOpensTheOthersScorecards_data() { tests::onEveryDatabase(); }
    void submittingOpensTheOthersScorecards();

private:
    static void fill(Connection &db)
    {
        SmallCompany::build(db);
        Transaction more(db);
        addHiring(db);
        addAppraisals(db);
        addSuccession(db);
        addTheRest(db);
        more.commit();
    }

    static QString joined(const std::vector<QString> &ids)
    {
        return QStringList(ids.begin(), ids.end()).join(u' ');
    }

    static QString plain(const QVariant &value)
    {
        if (value.isNull())
            return u"missing"_s;
        if (value.typeId() == QMetaType::QDateTime)
            return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
        if (value.typeId() == QMetaType::QDate)
            return value.toDate().toString(Qt::ISODate);
        return value.typeId() == QMetaType::Bool ? QString::number(value.toInt())
                                                 : value.toString();
    }

    /// Every row of a view as text, sorted, whatever its columns are.
    static QStringList everything(Connection &db, const QString &view)
    {
        QSqlQuery query(db.native());
        if (!query.exec(u"select * from "_s + view))
            return {query.lastError().text()};
        QStringList rows;
        while (query.next()) {
            QStringList columns;
            for (int i = 0; i < query.record().count(); ++i)
                columns << plain(query.value(i));
            rows << columns.join(u'|');
        }
        rows.sort();
        return rows;
    }
};

void tst_Visibility::everyRoleReadsItsRows()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    fill(db);
    for (const Reader &reader : readers()) {
        db.setSession(reader.session);
        for (const Expectation &expected : expectations()) {
            const QString ids = joined(expected.read(db));
            QVERIFY2(ids == expected.rows.value(reader.name),
                qPrintable(u"%1, read by %2: %3"_s.arg(
                    QLatin1StringView(expected.name), reader.name, ids)));
        }
    }
}

void tst_Visibility::bothDatabasesShowTheSameRows()
{
    const tests::ScratchDatabase lite, pg(u"QPSQL"_s);
    Connection file(lite.place()), server(pg.place());
    fill(file);
    fill(server);
    const auto views
        = file.all<QString>("select name from sqlite_master where type = 'view' order by 1");
    QVERIFY(views.size() > 25);
    for (const Reader &reader : readers()) {
        file.setSession(reader.session);
        server.setSession(reader.session);
        for (const QString &view : views)
            QVERIFY2(everything(file, view) == everything(server, view),
                qPrintable(view + u" read by "_s + reader.name));
    }
}

void tst_Visibility::submittingOpensTheOthersScorecards()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    fill(db);
    const QDateTime now(QDate(2026, 1, 21), QTime(10, 0), Qt::UTC);
    db.run("update scorecard set state = 'submitted', submitted_at = ? where id = 2", now);
    const auto read = READING("select cast(id as text) from visible_scorecard order by 1");
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(joined(read(db)), u"1 2"_s);
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    QCOMPARE(joined(read(db)), u"1 2 3"_s);
}

QTEST_GUILESS_MAIN(tst_Visibility)

#include "tst_visibility.moc"
