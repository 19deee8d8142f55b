#include "demo/benches.h"

#include "succession/potential.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

QString Benches::example(Chance &chance, Wording &wording, int member) const
{
    const auto &asked = chance.of(m_build.editionOf(member, m_build.calendar.today()).asked);
    const Character character(m_build, m_build.member(member).id);
    const int level = int(std::lround(character.level(asked.competency, asked.level, 0)));
    wording.put(
        u"phrase"_s, wording.filled(chance.of(m_build.seeds.phrases(asked.competency, level))));
    return wording.oneOf(u"potentialExamples"_s);
}

QString Benches::potentialReason(
    Chance &chance, int member, QDate day, const QString &band, const QString &other)
{
    const Seeds &seeds = m_build.seeds;
    const QDate since = m_build.member(member).inJobSince;
    const bool isNew = since > day.addDays(-330);
    const auto isFit = [&](const QString &text) {
        return !other.startsWith(text.left(18))
            && text.contains(u"New in the job"_s) == (isNew && band == u"limited");
    };
    return m_observations.unheard([&] {
        const QDate from = isNew ? since : day.addDays(-220);
        Wording wording(seeds, chance,
            m_observations.scene(chance, member, from, isNew ? since : day.addDays(-5)));
        QString text = chance.of(seeds.words(u"potential."_s + band));
        for (int attempt = 0; attempt < 20 && !isFit(text); ++attempt)
            text = chance.of(seeds.words(u"potential."_s + band));
        return wording.filled(text) + u' ' + example(chance, wording, member);
    });
}

/// What came of the talk about a round of appraisals; nobody is assessed who is new in the job.
void Benches::assess(int member, int assessor, int round)
{
    using succession::Frequency;
    const qint64 id = m_build.member(member).id;
    const bool isLatest = round == Calendar::pastRounds - 1;
    Chance chance
        = isLatest ? m_build.chance(Topic::Potential, id) : m_build.chance(Topic::Potential, id, 2);
    const double drive = 0.5 * Character(m_build, id).talent() + 0.5 * chance.normal();
    const auto frequency = [&] {
        return Frequency(std::clamp(int(std::lround(2.1 + drive + 0.4 * chance.normal())), 1, 3));
    };
    const succession::PotentialAnswers answers{frequency(), frequency(), frequency(), {}, {}};
    const succession::PotentialBand band = succession::bandOf(answers);
    const QString list = band == succession::PotentialBand::Low ? u"limited"_s : codeText(band);
    const QDate end = m_build.calendar.round(round).last;
    QDate from = std::max(end.addDays(50), m_build.member(member).inJobSince.addDays(60));
    if (!isLatest) // who leads now need not have led then
        from = std::max(from, m_build.member(assessor).inJobSince);
    const QDate to = std::min(end.addDays(250), m_build.calendar.today().addDays(-5));
    if (from >= to)
        return;
    const QDateTime at = Calendar::moment(chance, Calendar::workday(chance, from, to));
    const QString first = potentialReason(chance, member, at.date(), list, {});
    const QString second = potentialReason(chance, member, at.date(), list, first);
    const qint64 by = m_build.member(assessor).id;
    m_potentials.emplace_back(id, by, at, int(answers.learns), int(answers.seeksFeedback),
        int(answers.liftsService), codeText(band), first, second);
    m_build.acts.push_back({at, by, u"potential-assessed"_s, u"person"_s, id});
}

/// All who lead, and every third of those in a job that takes years to learn.
void Benches::assessPotential()
{
    for (const int member : m_build.company.byJoining) {
        const Member &somebody = m_build.member(member);
        const JobSeed &job = m_build.jobOf(member);
        const bool isSenior = job.grade >= 6
            && m_build.chance(Topic::Potential, somebody.id, 1).happens(m_build.isLean() ? 8 : 33);
        if (somebody.superior >= 0 && (job.standing != Standing::Staff || isSenior))
            for (const int round : {Calendar::pastRounds - 2, Calendar::pastRounds - 1})
                assess(member, somebody.superior, round);
    }
    insertAndForget(m_build.db,
        "insert into potential_assessment (person_id, assessor_id, assessed_at, learns, "
        "seeks_feedback, lifts_service, band, first_reason, second_reason) values",
        m_potentials);
}

void Benches::write()
{
    assessPotential();
    m_build.reached(93);
    markKeyPositions();
    m_build.reached(96);
}

} // namespace throughline::demo
