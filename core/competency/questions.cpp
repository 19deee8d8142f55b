#include "competency/questions.h"

namespace throughline::competency {

namespace {
struct QuestionRow
{
    QuestionId id;
    QString key;
    CompetencyId competency;
    QuestionKind kind;
    QString title;
    QString wording;
    int minutes;
    QString goodAnswer;
    QuestionState state;
    std::optional<QuestionId> replaces;
    int version;
};
} // namespace

static Question inFull(storage::Connection &db, const QuestionRow &row)
{
    const auto probes
        = db.all<QString>("select wording from probe where question_id = ? order by place", row.id);
    return {row.id, row.key, row.competency, row.kind, row.title, row.wording, row.minutes,
        row.goodAnswer, row.state, row.replaces, row.version, {probes.begin(), probes.end()}};
}

static std::vector<Question> allInFull(
    storage::Connection &db, const std::vector<QuestionRow> &rows)
{
    std::vector<Question> questions;
    for (const QuestionRow &row : rows)
        questions.push_back(inFull(db, row));
    return questions;
}

std::vector<Question> Questions::all(CompetencyId competency)
{
    return allInFull(m_db,
        m_db.all<QuestionRow>(R"(
        select id, key, competency_id, kind, title, wording, minutes, good_answer, state,
               replaces_id, version
          from question
         where competency_id = ?
         order by case state when 'published' then 1 when 'draft' then 2 else 3 end, id)",
            competency));
}

std::vector<Question> Questions::published(CompetencyId competency)
{
    return allInFull(m_db,
        m_db.all<QuestionRow>(R"(
        select id, key, competency_id, kind, title, wording, minutes, good_answer, state,
               replaces_id, version
          from question
         where competency_id = ? and state = 'published'
         order by id)",
            competency));
}

std::optional<Question> Questions::find(QuestionId id)
{
    const auto row = m_db.one<QuestionRow>(R"(
        select id, key, competency_id, kind, title, wording, minutes, good_answer, state,
               replaces_id, version
          from question
         where id = ?)",
        id);
    return row ? std::optional(inFull(m_db, *row)) : std::nullopt;
}

bool Questions::hasKey(const QString &key)
{
    return *m_db.one<int>("select count(*) from question where key = ?", key) > 0;
}

QuestionId Questions::add(const Question &question)
{
    const QuestionId id = *m_db.one<QuestionId>(R"(
        insert into question (key, competency_id, kind, title, wording, minutes, good_answer, replaces_id)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        returning id)",
        question.key, question.competency, question.kind, question.title, question.wording,
        question.minutes, question.goodAnswer, question.replaces);
    writeProbes(id, question.probes);
    return id;
}

bool Questions::save(const Question &draft)
{
    const int saved = m_db.run(R"(
        update question
           set kind = ?, title = ?, wording = ?, minutes = ?, good_answer = ?, version = version + 1
         where id = ? and version = ? and state = 'draft')",
        draft.kind, draft.title, draft.wording, draft.minutes, draft.goodAnswer, draft.id,
        draft.version);
    if (saved == 1)
        writeProbes(draft.id, draft.probes);
    return saved == 1;
}

void Questions::writeProbes(QuestionId id, const QStringList &probes)
{
    m_db.run("delete from probe where question_id = ?", id);
    int place = 0;
    for (const QString &probe : probes)
        m_db.run(
            "insert into probe (question_id, place, wording) values (?, ?, ?)", id, ++place, probe);
}

bool Questions::setState(const Question &question, QuestionState state)
{
    return m_db.run(R"(
        update question set state = ?, version = version + 1 where id = ? and version = ?)",
               state, question.id, question.version)
        == 1;
}

} // namespace throughline::competency
