#include "demo/recruiting.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

Candidate Recruiting::applicant(Chance &chance, const Opening &opening, const QString &stage)
{
    const qint64 person = ++m_build.lastPerson;
    const FullName name = m_build.names->of(1'000'000 + person);
    static const QStringList hosts{u"mail.example"_s, u"post.example"_s, u"inbox.example"_s};
    const QDate yesterday = m_build.calendar.today().addDays(-1);
    Candidate candidate{person, name.shown, name.first, name.mailbox + u'@' + chance.of(hosts)};
    candidate.applied = std::min(opening.opened.addDays(chance.between(1, 19)), yesterday);
    candidate.stage = stage;
    if (chance.happens(45))
        candidate.note = m_observations.unheardOrNothing([&] {
            Wording wording(m_build.seeds, chance,
                m_observations.scene(chance, opening.manager, opening.opened.addDays(-90),
                    opening.opened.addDays(-10)));
            return wording.oneOf(u"candidateNotes"_s);
        });
    return candidate;
}

Candidate Recruiting::hire(Chance &chance, const Opening &opening) const
{
    const Member &member = m_build.member(opening.hired);
    Candidate candidate{member.id, member.name, member.first, {}, opening.hired};
    candidate.applied = opening.opened.addDays(chance.between(1, 19));
    candidate.stage = u"hired"_s;
    return candidate;
}

/// When the talks of a search were held: in days before today, or after its opening.
static TalkDays daysOfTalks(const Opening &opening, QDate today)
{
    const auto between = [](QDate first, QDate last) {
        return TalkDays{first, last, 8, 14, TalkDays::Otherwise::Earlier};
    };
    switch (opening.progress) {
    case Progress::Interviewing: return between(today.addDays(-8), today.addDays(-3));
    case Progress::Debriefing: return between(today.addDays(-11), today.addDays(-4));
    case Progress::Deciding: return between(today.addDays(-20), today.addDays(-10));
    case Progress::Offering: return between(today.addDays(-25), today.addDays(-14));
    default: return between(opening.opened.addDays(25), opening.opened.addDays(44));
    }
}

/// Those whose talk is over.
std::vector<Candidate> Recruiting::met(Chance &chance, const Opening &opening)
{
    const bool isFilled = opening.progress == Progress::Filled;
    int count = opening.progress == Progress::Interviewing ? 2 : 3;
    if (isFilled)
        count = m_build.isLean() ? chance.between(1, 2) : chance.between(2, 3);
    std::vector<Candidate> candidates;
    for (int number = 0; number < count; ++number) {
        candidates.push_back(isFilled && number == 0 ? hire(chance, opening)
                                                     : applicant(chance, opening, u"interview"_s));
        Candidate &candidate = candidates.back();
        candidate.talk = m_agenda.agree(chance, opening.panel, opening.slotMinutes,
            daysOfTalks(opening, m_build.calendar.today()));
        candidate.applied = std::min(candidate.applied, candidate.talk->date().addDays(-1));
        m_talks.hold(chance, opening, candidate);
    }
    return candidates;
}

/// One talk on the next working day, which is mostly today, one in the days after.
void Recruiting::planTalks(
    Chance &chance, const Opening &opening, std::vector<Candidate> &candidates)
{
    QDate day = Calendar::onOrAfter(m_build.calendar.today());
    for (int number = 0; number < 2; ++number) {
        candidates.push_back(
            applicant(chance, opening, number == 0 ? u"interview"_s : u"screened"_s));
        candidates.back().talk = m_agenda.agree(chance, opening.panel, opening.slotMinutes,
            {day, day, 9, 15, TalkDays::Otherwise::Later});
        day = candidates.back().talk->date();
        day = Calendar::onOrAfter(day.addDays(chance.between(1, 3)));
    }
}

/// The last of the panel has not handed in the card; some have begun to write it, in
/// the search that is shown always.
void Recruiting::leaveACardMissing(
    Chance &chance, const Opening &opening, Candidate &candidate) const
{
    if (opening.panel.size() < 3)
        return;
    Card &card = candidate.cards.back();
    if (!opening.isShown && chance.happens(50)) {
        candidate.cards.pop_back();
        return;
    }
    card.submitted.reset();
    card.summary.clear();
    card.answers.resize(size_t(chance.between(1, int(card.answers.size()) - 1)));
}

std::vector<Candidate> Recruiting::search(Chance &chance, const Opening &opening)
{
    std::vector<Candidate> candidates;
    const auto add = [&](int count, const QString &stage) {
        for (int number = 0; number < count; ++number)
            candidates.push_back(applicant(chance, opening, stage));
    };
    switch (opening.progress) {
    case Progress::Fresh: add(chance.between(1, 3), u"applied"_s); return candidates;
    case Progress::Cancelled: add(2, u"rejected"_s); return candidates;
    case Progress::Screening:
        add(chance.between(1, 3), u"applied"_s);
        add(chance.between(2, 3), u"screened"_s);
        add(1, u"rejected"_s);
        return candidates;
    case Progress::Interviewing:
        candidates = met(chance, opening);
        leaveACardMissing(chance, opening, candidates.back());
        planTalks(chance, opening, candidates);
        add(1, u"screened"_s);
        break;
    default: candidates = met(chance, opening); break;
    }
    add(m_build.isLean() ? chance.below(2) : chance.between(1, 2), u"rejected"_s);
    add(chance.happens(25) ? 1 : 0, u"withdrawn"_s);
    return candidates;
}

void Recruiting::write(std::vector<Opening> &openings)
{
    int done = 0;
    for (Opening &opening : openings) {
        if (!preparePanel(m_build, opening))
            continue;
        Chance chance = m_build.chance(Topic::Candidate, opening.id);
        std::vector<Candidate> candidates = search(chance, opening);
        m_talks.rank(opening, candidates);
        decide(chance, opening, candidates);
        m_records.add(opening, candidates);
        if (++done % 200 == 0)
            m_build.reached(24 + 10 * done / int(openings.size()));
    }
    m_records.flush();
}

} // namespace throughline::demo
