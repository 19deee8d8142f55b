#include "demo/candidates.h"

#include "demo/character.h"
#include "demo/democompany.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

static constexpr double applicantsGap = 0.3; // who is not hired shows a little less

static int askedOf(const std::vector<AskedSeed> &asked, int competency)
{
    return std::ranges::find(asked, competency, &AskedSeed::competency)->level;
}

QString Talks::note(Chance &chance, int member, int competency, int rating)
{
    const Seeds &seeds = m_build.seeds;
    const QString band = rating <= 2 ? u"low"_s : rating == 3 ? u"mid"_s : u"high"_s;
    return m_observations.unheard([&] {
        const QDate today = m_build.calendar.today();
        Wording wording(
            seeds, chance, m_observations.scene(chance, member, today.addDays(-360), today));
        const QStringList &notes = seeds.interviewNotes(competency, rating);
        const int first = chance.below(int(notes.size()));
        QString text = wording.filled(notes[first]);
        if (notes.size() > 1 && chance.happens(55)) {
            const int step = 1 + chance.below(int(notes.size()) - 1);
            text += u' ' + wording.filled(notes[(first + step) % int(notes.size())]);
        }
        return chance.happens(60) ? text + u' ' + wording.oneOf(u"interviewRemarks."_s + band)
                                  : text;
    });
}

void Talks::advise(Chance &chance, const Opening &opening, Card &card)
{
    double surplus = 0;
    int rated = 0;
    for (const CardAnswer &answer : card.answers)
        if (answer.rating) {
            surplus += *answer.rating - askedOf(asked(opening), answer.question->competency);
            ++rated;
        }
    surplus /= std::max(1, rated);
    card.recommendation = surplus >= 0.5 ? 4 : surplus >= -0.2 ? 3 : surplus >= -0.8 ? 2 : 1;
    if (!chance.happens(50))
        return;
    const QString path = u"scorecardSummaries.%1."_s.arg(card.recommendation);
    card.summary = m_observations.unheardOrNothing([&] {
        const QDate today = m_build.calendar.today();
        Wording wording(m_build.seeds, chance,
            m_observations.scene(chance, card.interviewer, today.addDays(-60), today));
        return wording.oneOf(path + u"first"_s) + u' ' + wording.oneOf(path + u"second"_s);
    });
}

Card Talks::card(
    Chance &chance, const Opening &opening, const Candidate &candidate, int interviewer)
{
    const Character character(m_build, candidate.person);
    const double severity = raterSeverity(PersonId(m_build.member(interviewer).id), m_build.seed);
    const double years = double(candidate.talk->date().daysTo(m_build.calendar.today())) / 365.25;
    const double gap = opening.hired >= 0 && candidate.member == opening.hired ? 0 : applicantsGap;
    Card card{interviewer, {}, 0, {}, *candidate.talk, {}};
    for (const PlannedQuestion &question : opening.questions) {
        if (!opening.isAskedBy(question, interviewer))
            continue;
        const int asks = askedOf(asked(opening), question.competency);
        if (question.competency > 0 && chance.happens(5)) {
            card.answers.push_back(
                {&question, {}, chance.happens(55) ? u"not_asked"_s : u"no_evidence"_s, {}});
            continue;
        }
        const double level = character.level(question.competency, asks, years) - gap;
        const int rating = ratingFor(level, severity, 0.4 * chance.normal());
        card.answers.push_back({&question, rating, u"rated"_s, {}});
    }
    const int minutes = opening.slotMinutes + 5 * chance.between(1, 20);
    card.submitted = candidate.talk->addSecs(minutes * 60);
    return card;
}

static double coreMean(const Candidate &candidate)
{
    double sum = 0;
    for (const Card &card : candidate.cards) {
        double own = 0;
        int rated = 0;
        for (const CardAnswer &answer : card.answers)
            if (answer.question->competency == 0) {
                own += *answer.rating;
                ++rated;
            }
        sum += own / rated;
    }
    return sum / double(candidate.cards.size());
}

/// Who was hired had shown what the job asks of the core competency: nobody below it is ranked.
void Talks::meetTheJob(Chance &chance, const Opening &opening, Candidate &candidate)
{
    while (coreMean(candidate) < asked(opening).front().level) {
        Card &card = candidate.cards[size_t(chance.below(int(candidate.cards.size())))];
        for (CardAnswer &answer : card.answers)
            if (answer.question->competency == 0 && *answer.rating < 5) {
                ++*answer.rating;
                break;
            }
    }
}

void Talks::hold(Chance &chance, const Opening &opening, Candidate &candidate)
{
    for (const int interviewer : opening.panel)
        candidate.cards.push_back(card(chance, opening, candidate, interviewer));
    const bool isHired = candidate.member >= 0 && candidate.member == opening.hired;
    if (isHired)
        meetTheJob(chance, opening, candidate);
    for (Card &card : candidate.cards) {
        for (CardAnswer &answer : card.answers) {
            if (!answer.rating)
                continue;
            // H-21: a 1, a 5 and whatever is below what the job asks need words. What is said of
            // who is hired goes along as evidence, so it is never a bare number.
            const int asks = askedOf(asked(opening), answer.question->competency);
            if (*answer.rating < asks || *answer.rating == 1 || *answer.rating == 5 || isHired
                || chance.happens(80))
                answer.note
                    = note(chance, card.interviewer, answer.question->competency, *answer.rating);
        }
        advise(chance, opening, card);
    }
}

} // namespace throughline::demo
