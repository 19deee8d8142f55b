#include "support/smallcompany.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::tests {

using storage::Connection;

static void addPeople(Connection &db)
{
    db.run("insert into unit (id, name, name_key) values (1, 'Support', 'support'), (2, 'Office', "
           "'office')");
    const char16_t *names[] = {u"Rosa Stein", u"Kofi Osei", u"Tomás Ortega", u"Lina Haddad",
        u"Marta Duarte", u"Petra Lang", u"Mira Novak"};
    qint64 id = 0;
    for (const char16_t *name : names) {
        ++id;
        const QString text = QString::fromUtf16(name);
        db.run("insert into person (id, key, name, name_key, email, is_employee) values (?, ?, ?, "
               "?, ?, ?)",
            id, u"P-00000%1"_s.arg(id), text, folded(text),
            folded(text).replace(u' ', u'.') + u"@example.org"_s, id != 7);
    }
    db.run(R"(insert into position (id, title, title_key, unit_id, reports_to_id) values
        (1, 'Chief executive', 'chief executive', 2, null), (2, 'Head of support', 'head of support', 1, 1),
        (3, 'Support agent', 'support agent', 1, 2), (4, 'Support agent', 'support agent', 1, 2),
        (5, 'HR partner', 'hr partner', 2, 1), (6, 'Head of HR', 'head of hr', 2, 1))");
    db.run(
        R"(insert into employment (person_id, position_id, unit_id, manager_id, started_on) values
        (1, 1, 2, null, '2015-01-01'), (2, 2, 1, 1, '2018-03-01'), (3, 3, 1, 2, '2020-02-29'),
        (4, 4, 1, 2, '2021-06-15'), (5, 5, 2, 6, '2019-09-01'), (6, 6, 2, 1, '2016-04-01'))");
    db.run(R"(insert into reporting_line (manager_id, person_id, depth) values
        (1, 2, 1), (1, 3, 2), (1, 4, 2), (1, 5, 2), (1, 6, 1), (2, 3, 1), (2, 4, 1), (6, 5, 1))");
}

static void addCompetency(
    Connection &db, qint64 id, const QString &key, const QString &name, const QString &family)
{
    db.run("insert into competency (id, key, family, is_core) values (?, ?, ?, ?)", id, key, family,
        family == u"core");
    db.run("insert into competency_revision (id, competency_id, number, name, name_key, "
           "definition) values (?, ?, 1, ?, ?, ?)",
        id, id, name, folded(name), name + u" in daily work."_s);
    for (int level = 1; level <= 5; ++level) {
        db.run("insert into competency_level (revision_id, level, title) values (?, ?, ?)", id,
            level, u"Title %1"_s.arg(level));
        for (const QString &audience : {u"interview"_s, u"work"_s})
            for (int place = 1; place <= 2; ++place)
                db.run("insert into behavioural_anchor (revision_id, level, audience, place, "
                       "wording) values (?, ?, ?, ?, ?)",
                    id, level, audience, place,
                    u"%1 shows level %2 in %3, sign %4"_s.arg(
                        name, QString::number(level), audience, QString::number(place)));
    }
    db.run("update competency_revision set state = 'published', published_at = ? where id = ?",
        QDateTime(QDate(2024, 1, 2), QTime(8, 0), Qt::UTC), id);
}

static void addQuestions(Connection &db)
{
    const std::pair<qint64, const char16_t *> questions[]
        = {{1, u"Angry customer"}, {1, u"Going beyond"}, {1, u"Internal customer"},
            {2, u"Shared work"}, {2, u"Dispute"}, {3, u"Own mistake"}, {3, u"Checking"}};
    qint64 id = 0;
    for (const auto &[competency, title] : questions) {
        ++id;
        const QString text = QString::fromUtf16(title);
        db.run("insert into question (id, key, competency_id, kind, title, wording, minutes) "
               "values (?, ?, ?, 'behavioural', ?, ?, 6)",
            id, u"Q-%1"_s.arg(id), competency, text,
            u"Tell me about a time: %1?"_s.arg(text.toLower()));
        db.run(
            "insert into probe (question_id, place, wording) values (?, 1, 'What happened next?')",
            id);
        db.run("update question set state = 'published' where id = ?", id);
    }
}

static void addJob(Connection &db)
{
    db.run("insert into job (id, key, unit_id, grade) values (1, 'J-000001', 1, '4')");
    db.run(R"(insert into job_version (id, job_id, number, title, title_key, purpose, author_id)
        values (1, 1, 1, 'Support agent', 'support agent', 'Solves what customers bring to us.', 5))");
    db.run("update job_competency set weight = 40, meaning = ? where job_version_id = 1",
        u"Listens to the end, solves the cause and calls back before the customer has to."_s);
    db.run(
        R"(insert into job_competency (job_version_id, revision_id, place, level, weight, meaning)
        values (1, 2, 1, 3, 30, 'Hands over so that nobody asks twice'), (1, 3, 2, 4, 30, 'Notes are right first time'))");
    db.run("insert into job_duty (job_version_id, place, wording) values (1, 1, 'Answer calls'), "
           "(1, 2, 'Write case notes')");
    db.run("insert into job_customer (job_version_id, place, side, wording) values (1, 1, "
           "'external', 'Households'), (1, 2, 'internal', 'Field technicians')");
    for (const QString &state : {u"in_review"_s, u"approved"_s, u"published"_s})
        db.run("update job_version set state = ?, version = version + 1 where id = 1", state);
    db.run("update position set job_id = 1 where title_key = 'support agent'");
}

/// Ids given by hand leave PostgreSQL's own counters behind; the next free number follows them.
static void moveCountersOn(Connection &db)
{
    if (!db.isPostgreSql())
        return;
    for (const QString &table : {u"unit"_s, u"person"_s, u"position"_s, u"competency"_s,
             u"competency_revision"_s, u"question"_s, u"job"_s, u"job_version"_s})
        db.script(u"alter table %1 alter column id restart with 1000"_s.arg(table));
}

void SmallCompany::fill(Connection &db)
{
    addPeople(db);
    addCompetency(db, service, u"customer-service"_s, u"Customer service"_s, u"core"_s);
    addCompetency(db, teamwork, u"teamwork"_s, u"Teamwork"_s, u"working"_s);
    addCompetency(db, accuracy, u"accuracy"_s, u"Accuracy"_s, u"working"_s);
    addQuestions(db);
    addJob(db);
    moveCountersOn(db);
}

void SmallCompany::build(Connection &db)
{
    storage::Transaction all(db);
    fill(db);
    all.commit();
}

storage::Session SmallCompany::sessionOf(PersonId person)
{
    using security::Role;
    if (person == stein)
        return security::sessionOf(person, {Role::Executive});
    if (person == duarte)
        return security::sessionOf(person, {Role::Hr});
    if (person == lang)
        return security::sessionOf(person, {Role::HrLead});
    return security::sessionOf(person, {});
}

} // namespace throughline::tests
