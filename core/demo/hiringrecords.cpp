#include "demo/hiringrecords.h"

#include "base/foldedtext.h"
#include "storage/manyrows.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

static constexpr size_t cardPortion = 4000; // scorecards

void HiringRecords::addPlan(const Opening &opening)
{
    Chance chance = m_build.chance(Topic::Requisition, opening.id, 2);
    const bool isPublished = opening.progress != Progress::Fresh;
    const QDateTime published = Calendar::moment(
        chance, Calendar::onOrAfter(opening.opened.addDays(chance.between(2, 6))));
    m_plans.emplace_back(opening.plan, opening.id, 1, opening.slotMinutes,
        isPublished ? Moment(published) : Moment());
    if (isPublished)
        m_build.acts.push_back({published, m_build.member(opening.panel[1]).id, u"plan-published"_s,
            u"interview_plan"_s, opening.plan});
    int place = 0;
    for (const PlannedQuestion &question : opening.questions) {
        const LibraryEntry &entry = m_build.library[size_t(question.competency)];
        const BankQuestion &banked = entry.questions[size_t(question.bankPlace)];
        m_questions.emplace_back(
            question.id, opening.plan, ++place, banked.id, entry.revision, banked.minutes);
        for (const int asker : question.askers)
            m_assignments.emplace_back(question.id, m_build.member(asker).id);
    }
}

void HiringRecords::addOpening(const Opening &opening, const std::vector<Candidate> &candidates)
{
    Chance chance = m_build.chance(Topic::Requisition, opening.id, 3);
    const QString &title = m_build.seeds.jobs[size_t(opening.job)].title;
    std::optional<QDate> closed;
    for (const Candidate &candidate : candidates)
        for (const Verdict &verdict : candidate.verdicts)
            if (verdict.outcome == u"hire")
                closed = verdict.at.date();
    if (opening.progress == Progress::Cancelled)
        closed = Calendar::workday(
            chance, opening.opened.addDays(30), m_build.calendar.today().addDays(-20));
    const QString state = opening.progress == Progress::Filled ? u"filled"_s
        : opening.progress == Progress::Cancelled              ? u"cancelled"_s
                                                               : u"open"_s;
    m_requisitions.emplace_back(opening.id, keyOf('R', opening.id),
        m_build.jobs[size_t(opening.job)].on(opening.opened).id, idOf(opening.unit),
        m_build.member(opening.manager).id, title, folded(title), opening.opened, closed, state);
    m_build.acts.push_back(
        {Calendar::moment(chance, opening.opened), m_build.member(opening.panel[1]).id,
            u"requisition-opened"_s, u"requisition"_s, opening.id});
    addPlan(opening);
}

void HiringRecords::addCard(const Candidate &candidate, Card &card)
{
    const qint64 interviewer = m_build.member(card.interviewer).id;
    card.id = ++m_lastCard;
    m_cards.emplace_back(card.id, keyOf('C', card.id), candidate.interview, interviewer,
        card.submitted ? Number(card.recommendation) : Number(), card.summary, card.opened);
    for (const CardAnswer &answer : card.answers)
        m_answers.emplace_back(
            card.id, answer.question->id, answer.state, answer.rating, answer.note);
    if (!card.submitted)
        return;
    m_submitted.emplace_back(*card.submitted, card.id);
    m_build.acts.push_back(
        {*card.submitted, interviewer, u"scorecard-submitted"_s, u"scorecard"_s, card.id});
}

void HiringRecords::addTalk(const Opening &opening, Candidate &candidate)
{
    static const QStringList rooms{
        u"meeting room 2"_s, u"meeting room 4"_s, u"the small office"_s, u"the training room"_s};
    Chance chance = m_build.chance(Topic::Interview, candidate.id);
    const UnitPlan &unit = m_build.company.units[size_t(opening.unit)];
    const QString place = chance.happens(25)
        ? u"Video call"_s
        : m_build.seeds.towns[size_t(unit.town)].name + u", "_s + chance.of(rooms);
    candidate.interview = ++m_lastInterview;
    m_interviews.emplace_back(candidate.interview, candidate.id, opening.plan, *candidate.talk,
        opening.slotMinutes, place);
    for (const int member : opening.panel)
        m_panels.emplace_back(candidate.interview, m_build.member(member).id);
    for (Card &card : candidate.cards)
        addCard(candidate, card);
}

void HiringRecords::addVerdicts(const Opening &opening, const Candidate &candidate)
{
    for (const Verdict &verdict : candidate.verdicts) {
        const bool isHire = verdict.outcome == u"hire";
        const qint64 by = m_build.member(opening.panel[isHire ? 1 : 0]).id;
        m_decisions.emplace_back(candidate.id, verdict.outcome, verdict.reason,
            candidate.place ? candidate.place->rank : Number(), by, verdict.at);
        m_build.acts.push_back(
            {verdict.at, by, u"decision-recorded"_s, u"application"_s, candidate.id});
        if (isHire)
            m_build.acts.push_back(
                {verdict.at.addSecs(60), by, u"person-hired"_s, u"person"_s, candidate.person});
        for (const Card &card : candidate.cards)
            for (const int reader : opening.panel)
                if (card.submitted && reader != card.interviewer)
                    m_disclosures.emplace_back(u"scorecard"_s, card.id, m_build.member(reader).id,
                        verdict.at.addSecs(-3600));
    }
}

/// The words of the interviews stay with the new colleague, as Deciding takes them along.
void HiringRecords::takeEvidenceAlong(const Opening &opening, const Candidate &candidate)
{
    for (const Card &card : candidate.cards)
        for (const CardAnswer &answer : card.answers) {
            if (!answer.rating)
                continue;
            const QString &title = m_build.library[size_t(answer.question->competency)]
                                       .questions[size_t(answer.question->bankPlace)]
                                       .title;
            const qint64 id = m_observations.add({.about = candidate.member,
                .competency = answer.question->competency,
                .day = card.submitted->date(),
                .kind = u"interview"_s,
                .polarity = u"neutral"_s,
                .customer = u"unstated"_s,
                .wording = answer.note.isEmpty() ? title : title + u": "_s + answer.note,
                .source = m_build.seeds.jobs[size_t(opening.job)].title,
                .author = m_build.member(card.interviewer).id,
                .level = answer.rating,
                .recorded = candidate.verdicts.back().at});
            m_evidence.emplace_back(id, card.id);
        }
}

void HiringRecords::addCandidate(const Opening &opening, Candidate &candidate)
{
    candidate.id = ++m_lastApplication;
    if (candidate.member < 0)
        m_people.emplace_back(candidate.person, keyOf('P', candidate.person), candidate.name,
            folded(candidate.name), candidate.mailbox, false);
    m_applications.emplace_back(candidate.id, keyOf('A', candidate.id), candidate.person,
        opening.id, candidate.applied, candidate.stage, candidate.note);
    if (candidate.talk)
        addTalk(opening, candidate);
}

void HiringRecords::add(const Opening &opening, std::vector<Candidate> &candidates)
{
    addOpening(opening, candidates);
    const auto byDay
        = [](const Candidate &one, const Candidate &other) { return one.applied < other.applied; };
    std::ranges::stable_sort(candidates, byDay);
    for (Candidate &candidate : candidates)
        addCandidate(opening, candidate);
    for (const Candidate &candidate : candidates) {
        addVerdicts(opening, candidate);
        if (candidate.stage == u"hired")
            takeEvidenceAlong(opening, candidate);
    }
    if (m_cards.size() >= cardPortion)
        flush();
}

void HiringRecords::flush()
{
    storage::Connection &db = m_build.db;
    insertAndForget(
        db, "insert into person (id, key, name, name_key, email, is_employee) values", m_people);
    insertAndForget(db,
        "insert into requisition (id, key, job_version_id, unit_id, hiring_manager_id, title, "
        "title_key, opened_on, closed_on, state) values",
        m_requisitions);
    insertAndForget(db,
        "insert into interview_plan (id, requisition_id, number, slot_minutes, published_at) "
        "values",
        m_plans);
    insertAndForget(db,
        "insert into plan_question (id, plan_id, place, question_id, revision_id, minutes) values",
        m_questions);
    insertAndForget(
        db, "insert into plan_assignment (plan_question_id, person_id) values", m_assignments);
    insertAndForget(db,
        "insert into application (id, key, person_id, requisition_id, applied_on, stage, note) "
        "values",
        m_applications);
    insertAndForget(db,
        "insert into interview (id, application_id, plan_id, starts_at, minutes, place) values",
        m_interviews);
    insertAndForget(db, "insert into panel_member (interview_id, person_id) values", m_panels);
    insertAndForget(db,
        "insert into scorecard (id, key, interview_id, interviewer_id, recommendation, summary, "
        "opened_at) values",
        m_cards);
    insertAndForget(db,
        "insert into scorecard_answer (scorecard_id, plan_question_id, state, rating, note) values",
        m_answers);
    storage::runForEach(db,
        "update scorecard set state = 'submitted', submitted_at = ?, version = version + 1 where "
        "id = ?",
        m_submitted);
    m_submitted.clear();
    insertAndForget(db, "insert into disclosure (subject_kind, subject_id, reader_id, at) values",
        m_disclosures);
    insertAndForget(db,
        "insert into decision (application_id, outcome, reason, mechanical_rank, decided_by, "
        "decided_at) values",
        m_decisions);
    m_observations.flush();
    insertAndForget(
        db, "insert into interview_evidence (evidence_id, scorecard_id) values", m_evidence);
}

} // namespace throughline::demo
