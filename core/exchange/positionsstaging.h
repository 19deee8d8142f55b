#pragma once

#include "exchange/importing.h"
#include "exchange/peoplestock.h"
#include "exchange/unitstaging.h"

namespace throughline::exchange {

/// The columns of a file of positions, in the order in which they are exported.
enum class PositionField { Id, Title, Unit, UnitParent, Job, ReportsTo, Holder };

/// What a seat is: as the database has it, and as the file wants it. Places are those of the seats,
/// the known ones first; -1 is none.
struct SeatFacts
{
    QString title = {};
    int unit = -1; ///< in UnitStaging
    std::optional<jobs::JobId> job = {};
    int reportsTo = -1; ///< the place of a seat
    int holder = -1; ///< the place of a person in PeopleStock

    friend bool operator==(const SeatFacts &, const SeatFacts &) = default;
};

struct StagedSeat
{
    int row = -1; ///< of the file; -1 for a seat that it does not name
    QString key = {};
    SeatFacts before = {};
    SeatFacts wanted = {};
    bool isNew = false;
};

/// Turns the rows of a file into what has to be written, and finds what is wrong with them. The
/// rules, and the words of the problems, stand in positionsimport.h.
class PositionsStaging
{
public:
    PositionsStaging(storage::Connection &db, const MappedTable &rows, ImportReport &report);

    void stage(ImportProgress &progress);
    void write(storage::Connection &db, ImportProgress &progress);

private:
    void stageRow(int row);
    void stageUnit(StagedSeat &seat);
    void stageJob(StagedSeat &seat);
    void stageSuperior(StagedSeat &seat);
    void stageHolder(StagedSeat &seat);
    void findLoops();
    void countChanges();

    void addSeats(storage::Connection &db);
    void changeSeats(storage::Connection &db);
    void changeHolders(storage::Connection &db);
    std::vector<int> newSeatsFromTheTop() const;
    std::optional<people::PositionId> idAt(int place) const;

    QString text(const StagedSeat &seat, PositionField field) const
    {
        return m_rows.text(seat.row, int(field));
    }
    bool has(PositionField field) const { return m_rows.has(int(field)); }
    void refuse(const StagedSeat &seat, PositionField field, const QString &reason,
        const QStringList &arguments = {});

    const MappedTable &m_rows;
    ImportReport &m_report;
    PeopleStock m_stock;
    UnitStaging m_units;
    QHash<QString, jobs::JobId> m_jobs; // by key
    std::vector<StagedSeat> m_seats; // those of the stock first
    QHash<QString, int> m_placeByKey;
    QHash<int, int> m_rowOfHolder; // who is named as a holder, and in which row of the file
    std::vector<people::PositionId> m_ids; // by place
    KeysSeen m_keys;
};

} // namespace throughline::exchange
