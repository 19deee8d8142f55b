// How searches end, and why: the part of Recruiting that decides.

#include "demo/recruiting.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

/// A reason may name facts; only one that holds for this candidate is given.
bool Recruiting::isTrue(
    const QString &reason, const Opening &opening, const Candidate &candidate) const
{
    if (!candidate.place)
        return true;
    const Place &place = *candidate.place;
    const int level = asked(opening);
    if (reason.contains(u"Above the asked level"_s))
        return place.core > level;
    if (reason.contains(u"Below the asked level in customer"_s))
        return place.core < level;
    if (reason.contains(u"All competencies"_s) || reason.contains(u"No rating below"_s))
        return !place.hasGap;
    if (reason.contains(u"Came second"_s) || reason.contains(u"good second"_s))
        return place.rank == 2;
    if (reason.contains(u"Evidence was missing"_s))
        return place.standing == u"incomplete";
    if (reason.contains(u"three interviewers"_s))
        return candidate.cards.size() == 3;
    if (reason.contains(u"Two others"_s) || reason.contains(u"Another candidate"_s))
        return place.rank.value_or(3) > 1;
    if (reason.contains(u"no example"_s) || reason.contains(u"stayed general"_s))
        return place.core < level;
    for (const QString &named : {u"negotiation"_s, u"planning"_s, u"Accuracy"_s, u"learning"_s})
        if (reason.contains(named)) {
            const auto &jobAsks = m_build.jobs[size_t(opening.job)].editions.back().asked;
            const int competency = int(m_build.seeds.competencies.indexOf(named.toLower()));
            return std::ranges::count(jobAsks, competency, &AskedSeed::competency) > 0;
        }
    return true;
}

static QString dayInWords(QDate day)
{
    return QLocale(QLocale::English).toString(day, u"d MMMM"_s);
}

QString Recruiting::reason(
    Chance &chance, const Opening &opening, const Candidate &candidate, const QString &path)
{
    const Seeds &seeds = m_build.seeds;
    const QDate day = candidate.talk ? candidate.talk->date() : candidate.applied;
    return m_observations.unheard([&] {
        Wording wording(
            seeds, chance, m_observations.scene(chance, opening.manager, day.addDays(-40), day));
        QString text = chance.of(seeds.words(path));
        for (int attempt = 0; attempt < 30 && !isTrue(text, opening, candidate); ++attempt)
            text = chance.of(seeds.words(path));
        text = wording.filled(text);
        wording.put(u"candidate"_s, candidate.first);
        wording.put(u"applied"_s, dayInWords(candidate.applied));
        wording.put(u"job"_s, seeds.jobs[size_t(opening.job)].title);
        if (!candidate.place)
            return text + u' ' + wording.oneOf(u"decisionFacts.papers"_s);
        wording.put(u"talked"_s, dayInWords(candidate.talk->date()));
        const Place &place = *candidate.place;
        const bool isMet = place.core >= asked(opening);
        wording.put(u"seen"_s, QString::number(place.core, 'f', 1));
        wording.put(u"asked"_s, QString::number(asked(opening)));
        wording.put(u"competency"_s, QString(seeds.competencies[place.best]).replace(u'-', u' '));
        return text + u' '
            + wording.oneOf(isMet ? u"decisionFacts.above"_s : u"decisionFacts.below"_s);
    });
}

void Recruiting::turnDown(
    Chance &chance, const Opening &opening, Candidate &candidate, const QString &path)
{
    const QDate from = candidate.talk ? candidate.talk->date() : candidate.applied;
    const QDate latest = Calendar::onOrBefore(m_build.calendar.today().addDays(-1));
    const QDate day
        = std::max(std::min(Calendar::onOrAfter(from.addDays(chance.between(3, 8))), latest), from);
    candidate.stage = u"rejected"_s;
    candidate.verdicts.push_back({u"reject"_s, reason(chance, opening, candidate, path),
        Calendar::moment(chance, day, 15, 17)});
}

/// Who leads the ranking; the hire of a filled search, whatever their rank was.
static Candidate *chosen(const Opening &opening, std::vector<Candidate> &candidates)
{
    Candidate *first = nullptr;
    for (Candidate &candidate : candidates) {
        if (opening.hired >= 0 && candidate.member == opening.hired)
            return &candidate;
        if (candidate.place && candidate.place->rank == 1 && !first)
            first = &candidate;
    }
    return first;
}

void Recruiting::decide(Chance &chance, const Opening &opening, std::vector<Candidate> &candidates)
{
    for (Candidate &candidate : candidates) {
        if (candidate.stage == u"rejected")
            turnDown(chance, opening, candidate,
                opening.progress == Progress::Cancelled ? u"decisions.cancelled"_s
                                                        : u"decisions.screenedOut"_s);
        if (candidate.stage == u"withdrawn")
            candidate.note = reason(chance, opening, candidate, u"decisions.withdrawn"_s);
    }
    const bool isOver
        = opening.progress == Progress::Filled || opening.progress == Progress::Offering;
    if (!isOver && opening.progress != Progress::Deciding)
        return;
    Candidate *best = chosen(opening, candidates);
    for (Candidate &candidate : candidates) {
        if (candidate.cards.empty())
            continue;
        const QDateTime at = Calendar::moment(chance,
            Calendar::onOrAfter(candidate.talk->date().addDays(chance.between(3, 7))), 15, 17);
        if (&candidate != best) {
            isOver ? turnDown(chance, opening, candidate, u"decisions.reject"_s)
                   : void(candidate.stage = u"decision"_s);
        } else if (opening.progress == Progress::Deciding) {
            candidate.stage = u"decision"_s;
            candidate.verdicts.push_back(
                {u"hold"_s, reason(chance, opening, candidate, u"decisions.hold"_s), at});
        } else {
            const bool isOverride = candidate.place->rank != 1;
            const bool isHire = opening.progress == Progress::Filled;
            candidate.stage = isHire ? u"hired"_s : u"offer"_s;
            candidate.verdicts.push_back({isHire ? u"hire"_s : u"advance"_s,
                reason(chance, opening, candidate,
                    isOverride ? u"decisions.overrideReason"_s : u"decisions.hire"_s),
                at});
        }
    }
}

} // namespace throughline::demo
