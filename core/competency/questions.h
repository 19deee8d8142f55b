#pragma once

#include "competency/competency.h"
#include "storage/connection.h"

namespace throughline::competency {

/// The question bank. Questions are read by everyone; core/competency's use cases decide who
/// writes.
class Questions
{
public:
    explicit Questions(storage::Connection &connection) : m_db(connection) {}

    /// A competency's questions, published first, then drafts, then retired.
    std::vector<Question> all(CompetencyId competency);
    /// Those that an interview plan may take.
    std::vector<Question> published(CompetencyId competency);
    std::optional<Question> find(QuestionId id);
    bool hasKey(const QString &key);

    /// Adds the question as a draft; its id, state and version are not looked at.
    QuestionId add(const Question &question);
    /// Writes a draft's texts, unless it is no draft or somebody else wrote since it was read.
    [[nodiscard]] bool save(const Question &draft);
    [[nodiscard]] bool setState(const Question &question, QuestionState state);

private:
    void writeProbes(QuestionId id, const QStringList &probes);

    storage::Connection &m_db;
};

} // namespace throughline::competency
