#include "demo/observations.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

static constexpr size_t observationPortion = 10'000;

int Observations::colleague(Chance &chance, int member, QDate day) const
{
    const Member &self = m_build.member(member);
    if (self.superior < 0)
        return m_build.company.reports[size_t(member)].front();
    const auto &team = m_build.company.reports[size_t(self.superior)];
    for (int attempt = 0; attempt < 4; ++attempt) {
        const int other = chance.of(team);
        if (other != member && m_build.member(other).joined <= day)
            return other;
    }
    const int leader = leaderOn(m_build.company, member, day);
    return leader < 0 ? team.front() : leader;
}

Scene Observations::scene(Chance &chance, int member, QDate from, QDate to) const
{
    const UnitPlan &unit = m_build.company.units[size_t(m_build.company.unitOf(member))];
    const auto &towns = m_build.seeds.towns;
    const bool isNear = chance.happens(60);
    const int near = int(size_t(unit.town + chance.below(4)) % towns.size());
    return {m_build.member(member).first, m_build.member(colleague(chance, member, to)).first,
        towns[size_t(isNear ? near : chance.below(int(towns.size())))].name, from, to};
}

std::optional<qint64> Observations::leaderId(int member, QDate day) const
{
    const int leader = leaderOn(m_build.company, member, day);
    return leader < 0 ? std::nullopt : std::optional(m_build.member(leader).id);
}

QString Observations::storyKind(Chance &chance, int member, bool isInside) const
{
    if (isInside)
        return u"inside"_s;
    const JobSeed &job = m_build.jobOf(member);
    const QString &department = m_build.seeds.departments[size_t(job.department)].key;
    if (department == u"field")
        return u"home"_s;
    if (department == u"support")
        return job.key == u"emergency-agent" && chance.happens(70) ? u"urgent"_s : u"desk"_s;
    return department == u"sales" || department == u"projects" ? u"advice"_s : u"inside"_s;
}

static QString quoted(const QString &words)
{
    return u'“' + words + u'”';
}

QString Observations::storyText(
    Chance &chance, const QString &kind, Wording &wording, bool isInside)
{
    const QString path = u"stories."_s + kind;
    QString situation, outcome;
    if ((kind == u"advice" || kind == u"inside") && chance.happens(55)) {
        const QStringList pair = chance.of(m_build.seeds.words(path + u".pairs"_s)).split(u'|');
        situation = wording.filled(pair[0]);
        outcome = wording.filled(pair[1]);
    } else {
        situation = wording.oneOf(path + u".situations"_s);
        outcome = wording.oneOf(path + u".outcomes"_s);
    }
    QString text = situation + u' ' + wording.oneOf(path + u".actions"_s) + u' ' + outcome;
    if (chance.happens(25))
        text
            += u' ' + quoted(wording.oneOf(isInside ? u"quotes.internal"_s : u"quotes.external"_s));
    return text;
}

Observation Observations::story(Chance &chance, int member, QDate day)
{
    const QString kind = storyKind(chance, member, chance.happens(20));
    const bool isInside = kind == u"inside";
    const QString text = unheard([&] {
        Wording wording(m_build.seeds, chance, scene(chance, member, day, day));
        return storyText(chance, kind, wording, isInside);
    });
    const int teller = colleague(chance, member, day);
    return {member, 0, day, u"story"_s, u"positive"_s, isInside ? u"internal"_s : u"external"_s,
        text, chance.of(m_build.seeds.words(u"sources.story"_s)), m_build.member(teller).id};
}

Observation Observations::praise(Chance &chance, int member, QDate day)
{
    const JobSeed &job = m_build.jobOf(member);
    const bool isInside
        = !m_build.seeds.departments[size_t(job.department)].servesOutside || chance.happens(15);
    const QString side = isInside ? u"internal"_s : u"external"_s;
    const QString text = unheard([&] {
        Wording wording(m_build.seeds, chance, scene(chance, member, day.addDays(-20), day));
        wording.put(u"quote"_s, quoted(wording.oneOf(u"quotes."_s + side)));
        return wording.oneOf(u"praiseFrames."_s + side);
    });
    const QString source = chance.of(
        m_build.seeds.words(isInside ? u"sources.praiseInside"_s : u"sources.praiseOutside"_s));
    return {member, 0, day, u"praise"_s, u"positive"_s, side, text, source, leaderId(member, day)};
}

Observation Observations::peer(Chance &chance, int member, int competency, QDate day)
{
    const int author = colleague(chance, member, day);
    const QString acts = u"peerPraise.acts."_s + m_build.seeds.competencies[competency];
    const QString text = unheard([&] {
        Wording wording(m_build.seeds, chance, scene(chance, member, day.addDays(-40), day));
        return wording.oneOf(acts) + u' ' + wording.oneOf(u"peerPraise.effects"_s);
    });
    return {member, competency, day, u"peer"_s, u"positive"_s, u"internal"_s, text,
        chance.of(m_build.seeds.words(u"sources.peer"_s)), m_build.member(author).id};
}

Observation Observations::coaching(Chance &chance, int member, int competency, QDate day)
{
    const QString observations
        = u"coachingNotes.observations."_s + m_build.seeds.competencies[competency];
    const QString text = unheard([&] {
        Wording wording(m_build.seeds, chance, scene(chance, member, day.addDays(-20), day));
        const QString seen = wording.oneOf(observations);
        const QString question = wording.oneOf(u"coachingNotes.questions"_s);
        wording.moveTo(day.addDays(10), day.addDays(50));
        return seen + u' ' + question + u' ' + wording.oneOf(u"coachingNotes.steps"_s);
    });
    return {member, competency, day, u"coaching"_s, u"neutral"_s, u"unstated"_s, text,
        chance.of(m_build.seeds.words(u"sources.coaching"_s)), leaderId(member, day)};
}

Observation Observations::anything(Chance &chance, int member, QDate day)
{
    static constexpr std::array weights{38, 26, 22, 14};
    const auto &asked = m_build.editionOf(member, day).asked;
    const int competency = chance.of(asked).competency;
    switch (chance.weighted(weights)) {
    case 0: return story(chance, member, day);
    case 1: return praise(chance, member, day);
    case 2: return peer(chance, member, competency, day);
    default: break;
    }
    return leaderId(member, day) ? coaching(chance, member, competency, day)
                                 : story(chance, member, day);
}

/// Below: what was missing, with what the leader agreed. Above and at: what a colleague saw.
Observation Observations::bearingOut(
    Chance &chance, int member, int competency, int rating, int asked, QDate day)
{
    if (rating >= asked && chance.happens(45))
        return competency == 0 && chance.happens(65) ? story(chance, member, day)
                                                     : peer(chance, member, competency, day);
    const bool isShort = rating < asked;
    const QString text = unheard([&] {
        Wording wording(m_build.seeds, chance, scene(chance, member, day.addDays(-25), day));
        const QString seen = m_build.member(member).first + u' '
            + wording.filled(chance.of(m_build.seeds.phrases(competency, rating))) + u'.';
        if (!isShort)
            return seen + u' ' + wording.oneOf(u"peerPraise.effects"_s);
        const QString question = wording.oneOf(u"coachingNotes.questions"_s);
        wording.moveTo(day.addDays(10), day.addDays(50));
        return seen + u' ' + question + u' ' + wording.oneOf(u"coachingNotes.steps"_s);
    });
    if (!isShort)
        return {member, competency, day, u"peer"_s, u"positive"_s, u"internal"_s, text,
            chance.of(m_build.seeds.words(u"sources.peer"_s)),
            m_build.member(colleague(chance, member, day)).id};
    return {member, competency, day, u"coaching"_s, u"negative"_s, u"unstated"_s, text,
        chance.of(m_build.seeds.words(u"sources.coaching"_s)), leaderId(member, day)};
}

qint64 Observations::add(const Observation &observation)
{
    const qint64 id = ++m_build.lastEvidence;
    Chance chance = m_build.chance(Topic::Observation, id, 1);
    const QDate latest = Calendar::onOrBefore(m_build.calendar.today().addDays(-1));
    const QDate recorded
        = std::min(Calendar::onOrAfter(observation.day.addDays(chance.below(5))), latest);
    m_rows.emplace_back(id, keyOf('E', id), m_build.member(observation.about).id,
        m_build.library[size_t(observation.competency)].competency, observation.kind,
        observation.polarity, observation.customer, observation.wording, observation.source,
        observation.day,
        observation.recorded.isValid() ? observation.recorded
                                       : Calendar::moment(chance, recorded, 16, 17),
        observation.author, observation.level);
    if (m_rows.size() >= observationPortion)
        flush();
    return id;
}

void Observations::flush()
{
    m_build.db.insertAll(
        "insert into evidence (id, key, person_id, competency_id, kind, polarity, customer, "
        "wording, source, happened_on, recorded_at, author_id, level) values",
        m_rows);
    m_rows.clear();
}

} // namespace throughline::demo
