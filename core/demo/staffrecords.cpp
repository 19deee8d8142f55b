#include "demo/staffrecords.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

static constexpr size_t staffPortion = 10'000; // rows in memory at once

static void writeUnits(Build &build)
{
    std::vector<std::tuple<qint64, QString, QString, QString, std::optional<qint64>>> rows;
    for (size_t place = 0; place < build.company.units.size(); ++place) {
        const UnitPlan &unit = build.company.units[place];
        rows.emplace_back(idOf(int(place)), keyOf('U', idOf(int(place))), unit.name,
            folded(unit.name), unit.parent < 0 ? std::nullopt : std::optional(idOf(unit.parent)));
    }
    build.db.insertAll("insert into unit (id, key, name, name_key, parent_id) values", rows);
}

static QString extension(qint64 id)
{
    return u"+00 555 %1"_s.arg(100000 + id * 7919 % 900000);
}

static void writeMembers(Build &build)
{
    static const char *head
        = "insert into person (id, key, name, name_key, email, phone, is_employee) values";
    std::vector<std::tuple<qint64, QString, QString, QString, QString, QString, bool>> rows;
    for (const int place : build.company.byJoining) {
        const Member &member = build.member(place);
        rows.emplace_back(member.id, keyOf('P', member.id), member.name, folded(member.name),
            member.mailbox + u'@' + build.seeds.domain, extension(member.id), true);
        if (rows.size() >= staffPortion)
            insertAndForget(build.db, head, rows);
    }
    insertAndForget(build.db, head, rows);
}

static void writeSeats(Build &build)
{
    static const char *head = "insert into position (id, key, title, title_key, unit_id, job_id, "
                              "reports_to_id) values";
    std::vector<
        std::tuple<qint64, QString, QString, QString, qint64, qint64, std::optional<qint64>>>
        rows;
    for (size_t place = 0; place < build.company.seats.size(); ++place) {
        const Seat &seat = build.company.seats[place];
        rows.emplace_back(idOf(int(place)), keyOf('S', idOf(int(place))), seat.title,
            folded(seat.title), idOf(seat.unit), build.jobs[size_t(seat.job)].id,
            seat.superior < 0 ? std::nullopt : std::optional(idOf(seat.superior)));
        if (rows.size() >= staffPortion)
            insertAndForget(build.db, head, rows);
    }
    insertAndForget(build.db, head, rows);
}

/// Who moved up has two employments: what they came as, in the unit above, and what they are.
static void writeEmployments(Build &build)
{
    static const char *head = "insert into employment (person_id, position_id, unit_id, "
                              "manager_id, started_on, ended_on) values";
    using Number = std::optional<qint64>;
    std::vector<std::tuple<qint64, Number, qint64, Number, QDate, std::optional<QDate>>> rows;
    for (const int place : build.company.byJoining) {
        const Member &member = build.member(place);
        const int unit = build.company.unitOf(place);
        const Number manager = member.superior < 0 ? Number() : build.member(member.superior).id;
        if (member.inJobSince > member.joined)
            rows.emplace_back(member.id, std::nullopt, idOf(unit), std::nullopt, member.joined,
                member.inJobSince.addDays(-1));
        rows.emplace_back(
            member.id, idOf(member.seat), idOf(unit), manager, member.inJobSince, std::nullopt);
        if (rows.size() >= staffPortion)
            insertAndForget(build.db, head, rows);
    }
    insertAndForget(build.db, head, rows);
}

static void writeLines(Build &build)
{
    static const char *head = "insert into reporting_line (manager_id, person_id, depth) values";
    std::vector<std::tuple<qint64, qint64, int>> pairs;
    for (const Member &member : build.company.members) {
        int depth = 0;
        for (int above = member.superior; above >= 0; above = build.member(above).superior)
            pairs.emplace_back(build.member(above).id, member.id, ++depth);
    }
    std::ranges::sort(pairs);
    std::vector<std::tuple<qint64, qint64, int>> rows;
    for (const auto &pair : pairs) {
        rows.push_back(pair);
        if (rows.size() >= staffPortion)
            insertAndForget(build.db, head, rows);
    }
    insertAndForget(build.db, head, rows);
}

void writeStaff(Build &build)
{
    writeUnits(build);
    writeMembers(build);
    build.reached(10);
    writeSeats(build);
    writeEmployments(build);
    build.reached(16);
    writeLines(build);
    build.reached(20);
    build.lastPerson = build.people();
}

} // namespace throughline::demo
