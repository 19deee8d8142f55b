#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace throughline::demo {

/// A unit, region, site or team.
struct UnitPlan
{
    QString name;
    int parent; ///< place in Company::units, or -1
    int department; ///< or -1 for the company itself
    int town; ///< where it is, place in Seeds::towns
};

/// A position, with or without a holder.
struct Seat
{
    QString title;
    int job; ///< place in Seeds::jobs
    int unit;
    int superior; ///< place in Company::seats, or -1
    int holder = -1; ///< place in Company::members, or -1 while it is vacant
};

/// An employee. The number by which the database knows them follows the order of joining.
struct Member
{
    qint64 id = 0;
    QString name, first, mailbox;
    int seat;
    int superior = -1; ///< place in Company::members, or -1
    QDate joined;
    QDate inJobSince; ///< later than joined for who moved up
    int formerJob; ///< what who moved up did before; place in Seeds::jobs

    bool hasMovedUp() const { return inJobSince > joined; }
};

/// The whole company in memory. Ids are places plus one, but for members, who carry theirs.
struct Company
{
    std::vector<UnitPlan> units;
    std::vector<Seat> seats;
    std::vector<Member> members;
    std::vector<std::vector<int>> reports; ///< by member: who works directly for them
    std::vector<int> byJoining; ///< members in the order of their ids

    const Seat &seatOf(int member) const { return seats[size_t(members[size_t(member)].seat)]; }
    int unitOf(int member) const { return seatOf(member).unit; }
    int jobOf(int member) const { return seatOf(member).job; }
    int jobOn(int member, QDate day) const
    {
        const Member &somebody = members[size_t(member)];
        return somebody.inJobSince > day ? somebody.formerJob : jobOf(member);
    }
};

/// The number of a unit or seat in the database.
constexpr qint64 idOf(int place)
{
    return place + 1;
}

} // namespace throughline::demo
