#include "bench/bigcompany.h"

#include "storage/databasefile.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace throughline::bench {

using storage::Connection;

static void addNames(Connection &db)
{
    const QStringList starts{u"An"_s, u"Bo"_s, u"Chi"_s, u"Da"_s, u"El"_s, u"Fa"_s, u"Gre"_s,
        u"Ha"_s, u"Ing"_s, u"Jo"_s, u"Ka"_s, u"Lu"_s, u"Ma"_s, u"Ni"_s, u"Os"_s, u"Pe"_s, u"Ra"_s,
        u"Sa"_s, u"Ste"_s, u"To"_s};
    const QStringList ends{u"na"_s, u"ris"_s, u"mira"_s, u"lo"_s, u"tan"_s, u"wen"_s, u"bel"_s,
        u"dor"_s, u"sson"_s, u"vic"_s, u"gard"_s, u"kova"_s};
    db.script(u"create temporary table bench_name (n integer primary key, name text)"_s);
    std::vector<std::tuple<int, QString>> names;
    for (const QString &start : starts)
        for (const QString &end : ends)
            for (const QString &tail : {u""_s, u"i"_s, u"ez"_s, u"man"_s})
                names.emplace_back(int(names.size()), start + end + tail);
    db.insertAll("insert into bench_name (n, name) values", names);
    db.script(u"create temporary table bench_number (i integer primary key)"_s);
}

static void addPeopleInBulk(Connection &db, int people)
{
    db.run(R"(
        insert into bench_number (i)
        with recursive numbers (i) as (select 1 union all select i + 1 from numbers where i < ?)
        select i from numbers)",
        people);
    db.run(R"(
        insert into unit (id, key, name, name_key)
        select i, 'U-' || cast(i as text), 'Unit ' || cast(i as text), 'unit ' || cast(i as text)
          from bench_number
         where i <= ?)",
        people / 1000 + 1);
    db.run(R"(
        insert into person (id, key, name, name_key, email, is_employee)
        select b.i, 'P-' || cast(b.i as text), g.name || ' ' || f.name, lower(g.name) || ' ' || lower(f.name),
               lower(g.name) || '.' || lower(f.name) || cast(b.i as text) || '@example.org', true
          from bench_number b
          join bench_name g on g.n = (b.i * 7) % 960
          join bench_name f on f.n = (b.i / 960 * 11 + b.i) % 960)");
    db.run(R"(
        insert into position (id, key, title, title_key, unit_id, reports_to_id)
        select b.i, 'S-' || cast(b.i as text), g.name || ' agent', lower(g.name) || ' agent', b.i / 1000 + 1, null
          from bench_number b
          join bench_name g on g.n = b.i % 60)");
    db.run(R"(
        insert into employment (person_id, position_id, unit_id, manager_id, started_on)
        select i, i, i / 1000 + 1, case when i > 1 then i / 8 + 1 - case when i / 8 + 1 = i then 1 else 0 end end, '2020-02-01'
          from bench_number)");
    db.run(R"(
        insert into talent_standing (person_id, performance, core_rating, potential)
        select i, case i % 5 when 0 then 'below' when 4 then 'above' else 'at' end, 1 + i % 5,
               case i % 7 when 0 then 'high' when 1 then 'low' else 'medium' end
          from bench_number)");
    db.run("insert into search_entry (kind, subject_id, words) select 'person', person_id, words "
           "from findable_person");
    db.run("insert into search_entry (kind, subject_id, words) select 'position', id, title_key "
           "from position");
}

void fillBigCompany(Connection &db, int people)
{
    const QStringList tables{
        u"unit"_s, u"person"_s, u"position"_s, u"employment"_s, u"search_entry"_s};
    storage::Transaction all(db);
    if (db.isPostgreSql())
        for (const QString &table : tables)
            db.script(u"alter table %1 disable trigger user"_s.arg(table));
    else
        sqlite3_db_config(storage::handleOf(db), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    addNames(db);
    addPeopleInBulk(db, people);
    if (db.isPostgreSql()) {
        for (const QString &table : tables)
            db.script(u"alter table %1 enable trigger user"_s.arg(table));
        db.script(u"alter table person alter column id restart with %1"_s.arg(people + 1));
    } else {
        sqlite3_db_config(storage::handleOf(db), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
        db.run(R"(
            insert into search_words (rowid, words)
            select case kind when 'person' then 1 else 3 end * 281474976710656 + subject_id, words from search_entry)");
    }
    all.commit();
    // What a server does by itself soon after; one that runs for tests does not.
    db.script(db.isPostgreSql() ? u"vacuum (analyze)"_s : u"analyze"_s);
}

} // namespace throughline::bench
