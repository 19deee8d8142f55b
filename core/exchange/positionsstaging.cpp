#include "exchange/positionsstaging.h"

#include "base/foldedtext.h"
#include "people/reportingline.h"
#include "storage/identities.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

namespace {
struct JobKey
{
    jobs::JobId id;
    QString key;
};
struct JobOfPosition
{
    people::PositionId position;
    jobs::JobId job;
};
} // namespace

PositionsStaging::PositionsStaging(
    storage::Connection &db, const MappedTable &rows, ImportReport &report)
    : m_rows(rows)
    , m_report(report)
    , m_stock(PeopleStock::readFrom(db))
    , m_units(m_stock.units)
{
    for (const JobKey &job : db.all<JobKey>("select id, key from job order by id"))
        m_jobs.insert(job.key, job.id);
    for (const KnownPosition &known : m_stock.positions) {
        SeatFacts facts{.title = known.title, .unit = m_units.placeOf(known.unit)};
        if (known.reportsTo)
            facts.reportsTo = m_stock.positionById.value(*known.reportsTo, -1);
        if (known.holder)
            facts.holder = m_stock.personById.value(*known.holder, -1);
        m_placeByKey.insert(known.key, int(m_seats.size()));
        m_seats.push_back({.key = known.key, .before = facts, .wanted = facts});
    }
    for (const JobOfPosition &one : db.all<JobOfPosition>(
             "select id, job_id from position where job_id is not null order by id")) {
        StagedSeat &seat = m_seats[size_t(m_stock.positionById.value(one.position))];
        seat.before.job = seat.wanted.job = one.job;
    }
}

void PositionsStaging::refuse(const StagedSeat &seat, PositionField field, const QString &reason,
    const QStringList &arguments)
{
    m_report.problems.add(m_rows.problem(seat.row, int(field), reason, arguments));
}

void PositionsStaging::stage(ImportProgress &progress)
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        stageRow(row);
        if (row % 1000 == 999)
            progress.advance(1000);
    }
    for (const QStringList &loop : m_units.loops())
        m_report.problems.add({.row = 0, .reason = u"unit-loop"_s, .arguments = loop});
    // What refers to other rows is looked up once all of them are known.
    for (StagedSeat &seat : m_seats)
        if (seat.row >= 0) {
            stageSuperior(seat);
            stageHolder(seat);
        }
    // Whoever takes another seat leaves theirs, also if the file does not name it.
    for (StagedSeat &seat : m_seats)
        if (seat.row < 0 && m_rowOfHolder.contains(seat.wanted.holder))
            seat.wanted.holder = -1;
    findLoops();
    countChanges();
}

void PositionsStaging::stageRow(int row)
{
    StagedSeat seat{.row = row, .key = m_rows.text(row, int(PositionField::Id))};
    const int earlier = seat.key.isEmpty() ? 0 : m_keys.firstRowOf(seat.key, m_rows.rowNumber(row));
    if (earlier > 0)
        return refuse(seat, PositionField::Id, u"key-twice"_s, {QString::number(earlier)});
    const int known = seat.key.isEmpty() ? -1 : m_placeByKey.value(seat.key, -1);
    if (known >= 0) {
        m_seats[size_t(known)].row = row;
    } else {
        seat.isNew = true;
        if (!seat.key.isEmpty())
            m_placeByKey.insert(seat.key, int(m_seats.size()));
        m_seats.push_back(seat);
    }
    StagedSeat &staged = known >= 0 ? m_seats[size_t(known)] : m_seats.back();
    staged.wanted.title = text(staged, PositionField::Title);
    if (staged.wanted.title.isEmpty())
        refuse(staged, PositionField::Title, u"position-title-missing"_s);
    stageUnit(staged);
    stageJob(staged);
}

/// A seat whose unit is called as before stays in it, also where other units share the name.
void PositionsStaging::stageUnit(StagedSeat &seat)
{
    const QString name = text(seat, PositionField::Unit);
    if (name.isEmpty()) {
        if (seat.isNew || has(PositionField::Unit))
            refuse(seat, PositionField::Unit, u"unit-missing"_s);
        return;
    }
    const QString parent = text(seat, PositionField::UnitParent);
    if (parent.isEmpty() && !seat.isNew && m_units.nameOf(seat.before.unit) == name)
        return;
    const auto unit = m_units.resolve(name, parent);
    if (unit)
        seat.wanted.unit = *unit;
    else
        refuse(seat, PositionField::Unit, unit.error().reason, unit.error().arguments);
}

void PositionsStaging::stageJob(StagedSeat &seat)
{
    if (!has(PositionField::Job))
        return;
    const QString key = text(seat, PositionField::Job);
    seat.wanted.job.reset();
    if (key.isEmpty())
        return;
    const auto job = m_jobs.constFind(key);
    if (job == m_jobs.constEnd())
        return refuse(seat, PositionField::Job, u"job-unknown"_s, {key});
    seat.wanted.job = *job;
}

void PositionsStaging::stageSuperior(StagedSeat &seat)
{
    if (!has(PositionField::ReportsTo))
        return;
    const QString key = text(seat, PositionField::ReportsTo);
    seat.wanted.reportsTo = key.isEmpty() ? -1 : m_placeByKey.value(key, -1);
    if (!key.isEmpty() && seat.wanted.reportsTo < 0)
        refuse(seat, PositionField::ReportsTo, u"reports-to-unknown"_s, {key});
}

void PositionsStaging::stageHolder(StagedSeat &seat)
{
    if (!has(PositionField::Holder))
        return;
    const QString key = text(seat, PositionField::Holder);
    seat.wanted.holder = -1;
    if (key.isEmpty())
        return;
    const int holder = m_stock.personByKey.value(key, -1);
    if (holder < 0)
        return refuse(seat, PositionField::Holder, u"holder-unknown"_s, {key});
    const KnownPerson &person = m_stock.persons[size_t(holder)];
    if (!person.employment)
        return refuse(seat, PositionField::Holder, u"holder-not-employed"_s, {key, person.name});
    if (const auto named = m_rowOfHolder.constFind(holder); named != m_rowOfHolder.constEnd())
        return refuse(seat, PositionField::Holder, u"holder-twice"_s,
            {person.name, QString::number(m_rows.rowNumber(*named))});
    m_rowOfHolder.insert(holder, seat.row);
    seat.wanted.holder = holder;
}

/// A loop is said once, at the first of its rows, with the titles of all in it.
void PositionsStaging::findLoops()
{
    people::Superiors superiors;
    for (const StagedSeat &seat : m_seats)
        superiors.push_back(seat.wanted.reportsTo);
    for (const std::vector<int> &loop : people::loopsIn(superiors)) {
        QStringList titles;
        const StagedSeat *first = nullptr;
        for (const int place : loop) {
            const StagedSeat &seat = m_seats[size_t(place)];
            titles << seat.wanted.title;
            if (seat.row >= 0 && (!first || seat.row < first->row))
                first = &seat;
        }
        if (first)
            refuse(*first, PositionField::ReportsTo, u"position-loop"_s, titles);
    }
}

void PositionsStaging::countChanges()
{
    for (const StagedSeat &seat : m_seats)
        if (seat.row >= 0)
            ++(seat.isNew                        ? m_report.added
                    : seat.before != seat.wanted ? m_report.changed
                                                 : m_report.unchanged);
}

std::optional<people::PositionId> PositionsStaging::idAt(int place) const
{
    return place < 0 ? std::nullopt : std::optional(m_ids[size_t(place)]);
}

void PositionsStaging::write(storage::Connection &db, ImportProgress &progress)
{
    m_units.write(db);
    m_ids.clear();
    for (const KnownPosition &known : m_stock.positions)
        m_ids.push_back(known.id);
    const int added = int(m_seats.size() - m_ids.size());
    for (const qint64 id : storage::reserveIds(db, storage::Numbered::Position, added))
        m_ids.emplace_back(id);
    addSeats(db);
    progress.advance(m_report.added);
    changeSeats(db);
    changeHolders(db);
    progress.advance(m_report.changed);
}

/// A new seat is written after the one it reports to.
std::vector<int> PositionsStaging::newSeatsFromTheTop() const
{
    people::Superiors superiors;
    for (const StagedSeat &seat : m_seats)
        superiors.push_back(seat.wanted.reportsTo);
    std::vector<int> order = people::fromTheTop(superiors);
    std::erase_if(order, [&](int place) { return !m_seats[size_t(place)].isNew; });
    return order;
}

void PositionsStaging::addSeats(storage::Connection &db)
{
    std::vector<std::tuple<people::PositionId, QString, QString, QString, people::UnitId,
        std::optional<jobs::JobId>, std::optional<people::PositionId>>>
        rows;
    for (const int place : newSeatsFromTheTop()) {
        const StagedSeat &seat = m_seats[size_t(place)];
        const people::PositionId id = *idAt(place);
        rows.emplace_back(id, seat.key.isEmpty() ? storage::madeKey(u'S', id.number()) : seat.key,
            seat.wanted.title, folded(seat.wanted.title), m_units.idOf(seat.wanted.unit),
            seat.wanted.job, idAt(seat.wanted.reportsTo));
    }
    db.insertAll(
        "insert into position (id, key, title, title_key, unit_id, job_id, reports_to_id) values",
        rows);
}

void PositionsStaging::changeSeats(storage::Connection &db)
{
    for (size_t place = 0; place < m_seats.size(); ++place) {
        const StagedSeat &seat = m_seats[place];
        SeatFacts heldAsBefore = seat.wanted;
        heldAsBefore.holder = seat.before.holder;
        if (!seat.isNew && heldAsBefore != seat.before)
            db.run(R"(
                update position
                   set title = ?, title_key = ?, unit_id = ?, job_id = ?, reports_to_id = ?,
                       version = version + 1
                 where id = ?)",
                seat.wanted.title, folded(seat.wanted.title), m_units.idOf(seat.wanted.unit),
                seat.wanted.job, idAt(seat.wanted.reportsTo), m_ids[place]);
    }
}

/// A seat is held by one person at a time, also while two of them change places: all leave first.
void PositionsStaging::changeHolders(storage::Connection &db)
{
    const auto sit = [&](int person, std::optional<people::PositionId> position) {
        db.run("update employment set position_id = ?, version = version + 1 where id = ?",
            position, *m_stock.persons[size_t(person)].employment);
    };
    for (const StagedSeat &seat : m_seats)
        if (seat.before.holder >= 0 && seat.before.holder != seat.wanted.holder)
            sit(seat.before.holder, std::nullopt);
    for (size_t place = 0; place < m_seats.size(); ++place)
        if (const int holder = m_seats[place].wanted.holder;
            holder >= 0 && holder != m_seats[place].before.holder)
            sit(holder, m_ids[place]);
}

} // namespace throughline::exchange
