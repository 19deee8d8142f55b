// Key positions and who could follow: the part of Benches that plans succession.

#include "demo/benches.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

/// How likely it is, in percent, that a position of this standing is a key position.
static int keyShare(Standing standing)
{
    switch (standing) {
    case Standing::Executive: return 100;
    case Standing::Head: return 75;
    case Standing::Manager: return 30;
    case Standing::Lead: return 5;
    case Standing::Staff: break;
    }
    return 0;
}

std::vector<int> Benches::keySeats() const
{
    std::vector<int> seats;
    for (size_t seat = 0; seat < m_build.company.seats.size(); ++seat) {
        const Seat &one = m_build.company.seats[seat];
        const JobSeed &job = m_build.seeds.jobs[size_t(one.job)];
        Chance chance = m_build.chance(Topic::Bench, qint64(seat));
        const bool isRareTrade = job.standing == Standing::Staff && job.grade >= 6;
        if (one.holder >= 0
            && (chance.happens(keyShare(job.standing)) || (isRareTrade && chance.below(70) == 0)))
            seats.push_back(int(seat));
    }
    return seats;
}

QString Benches::keyReason(Chance &chance, const Seat &seat)
{
    static const QHash<Standing, QString> lists{{Standing::Executive, u"executive"_s},
        {Standing::Head, u"head"_s}, {Standing::Manager, u"manager"_s}, {Standing::Lead, u"lead"_s},
        {Standing::Staff, u"staff"_s}};
    const Standing standing = m_build.seeds.jobs[size_t(seat.job)].standing;
    return m_observations.unheard([&] {
        Wording wording(m_build.seeds, chance, {});
        wording.put(u"unit"_s, m_build.company.units[size_t(seat.unit)].name);
        wording.put(u"position"_s, seat.title);
        return wording.oneOf(u"keyPositions."_s + lists[standing]) + u' '
            + wording.oneOf(u"keyPositions.facts"_s);
    });
}

/// Whoever is above the chair, or its holder if nobody is.
int Benches::assessorFor(int seat) const
{
    const Seat &chair = m_build.company.seats[size_t(seat)];
    return chair.superior < 0 ? chair.holder : m_build.company.seats[size_t(chair.superior)].holder;
}

static constexpr int mostChairs = 2; // that one person is named for
static constexpr int widestStep = 4; // grades between somebody's job and the one they are named for

/// Who could follow: those who work for the holder and for the holder's superior and are not too
/// far below, the ablest first.
std::vector<int> Benches::bench(int seat) const
{
    const int holder = m_build.company.seats[size_t(seat)].holder;
    const int above = m_build.member(holder).superior;
    std::vector<int> people = m_build.company.reports[size_t(holder)];
    if (above >= 0)
        for (const int peer : m_build.company.reports[size_t(above)])
            if (peer != holder)
                people.push_back(peer);
    const QDate since = m_build.calendar.today().addYears(-2);
    const int grade = m_build.jobOf(holder).grade;
    std::erase_if(people, [&](int one) {
        return m_build.member(one).joined > since || m_build.jobOf(one).grade < grade - widestStep
            || m_named.value(one) >= mostChairs;
    });
    std::ranges::stable_sort(people, [&](int one, int other) {
        return Character(m_build, m_build.member(one).id).talent()
            > Character(m_build, m_build.member(other).id).talent();
    });
    return people;
}

void Benches::name(Chance &chance, int seat, int member, const QString &readiness)
{
    static const QHash<QString, QString> lists{{u"now"_s, u"readiness.now"_s},
        {u"one_two_years"_s, u"readiness.oneToTwoYears"_s},
        {u"three_five_years"_s, u"readiness.threeToFiveYears"_s},
        {u"emergency"_s, u"readiness.emergency"_s}};
    const QDate today = m_build.calendar.today();
    const int ago = chance.happens(15) ? chance.between(370, 430) : chance.between(15, 330);
    const QDate assessed = Calendar::onOrBefore(today.addDays(-ago));
    const bool isPast = readiness == u"now";
    const QString proof = m_observations.unheard([&] {
        Wording wording(m_build.seeds, chance,
            m_observations.scene(chance, member, assessed.addDays(isPast ? -200 : 60),
                assessed.addDays(isPast ? -20 : 300)));
        const QString text = wording.oneOf(lists[readiness]);
        wording.moveTo(assessed.addDays(-250), assessed.addDays(-10));
        return text + u' ' + example(chance, wording, member);
    });
    const qint64 by = m_build.member(assessorFor(seat)).id;
    m_successors.emplace_back(
        idOf(seat), m_build.member(member).id, readiness, proof, by, assessed);
    m_build.acts.push_back(
        {Calendar::moment(chance, assessed), by, u"successor-named"_s, u"position"_s, idOf(seat)});
    ++m_named[member];
    if (isPast)
        m_lastReady = member;
}

/// In turn covered, at risk, covered twice, a gap; who is ready is now and then named elsewhere
/// too.
void Benches::nameSuccessors(int seat, int number)
{
    static const std::array<QStringList, 5> turns{
        {{u"now"_s, u"one_two_years"_s}, {u"one_two_years"_s, u"three_five_years"_s}, {u"now"_s},
            {}, {u"now"_s, u"three_five_years"_s, u"emergency"_s}}};
    Chance chance = m_build.chance(Topic::Bench, seat, 1);
    std::vector<int> people = bench(seat);
    // Who is ready for one chair is mostly thought of for the next one as well.
    if (number % 5 == 2 && std::ranges::count(people, m_lastReady) > 0) {
        name(chance, seat, m_lastReady, u"now"_s);
        std::erase(people, m_lastReady);
    }
    size_t next = 0;
    for (const QString &readiness : turns[size_t(number % 5)])
        if (next < people.size())
            name(chance, seat, people[next++], readiness);
}

void Benches::markKeyPositions()
{
    static constexpr std::array risks{25, 50, 25};
    static const QStringList words{u"low"_s, u"medium"_s, u"high"_s};
    const qint64 markedBy = m_build.member(m_build.company.seats[0].holder).id;
    const std::vector<int> seats = keySeats();
    int number = 0;
    for (const int seat : seats) {
        Chance chance = m_build.chance(Topic::Bench, seat, 2);
        const QDateTime at = Calendar::moment(chance,
            Calendar::onOrBefore(m_build.calendar.today().addDays(-chance.between(440, 900))));
        m_keyPositions.emplace_back(idOf(seat),
            keyReason(chance, m_build.company.seats[size_t(seat)]), words[chance.weighted(risks)],
            markedBy, at);
        m_build.acts.push_back({at, markedBy, u"key-position-marked"_s, u"position"_s, idOf(seat)});
        nameSuccessors(seat, number++);
    }
    insertAndForget(m_build.db,
        "insert into key_position (position_id, reason, loss_risk, marked_by, marked_at) values",
        m_keyPositions);
    insertAndForget(m_build.db,
        "insert into successor (position_id, person_id, readiness, proof, assessor_id, "
        "assessed_on) values",
        m_successors);
}

} // namespace throughline::demo
