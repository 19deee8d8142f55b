#pragma once

#include "competency/competency.h"
#include "storage/connection.h"

namespace throughline::competency {

/// A competency as its latest published revision words it: what a new citation takes.
struct CurrentCompetency
{
    CompetencyId id;
    QString key;
    Family family;
    bool isCore;
    std::optional<QDateTime> retiredAt;
    RevisionId revision;
    int number; ///< of the revision
    QString name;
    QString definition;

    friend bool operator==(const CurrentCompetency &, const CurrentCompetency &) = default;
};

/// One line of a competency's history.
struct RevisionSummary
{
    RevisionId id;
    int number;
    RevisionState state;
    QString name;
    std::optional<QDateTime> publishedAt;

    friend bool operator==(const RevisionSummary &, const RevisionSummary &) = default;
};

/// How much rests on a revision; none of it changes when a newer one is published.
struct Citations
{
    int jobs = 0; ///< job versions in use (not retired) that cite it
    int plans = 0; ///< interview plans

    friend bool operator==(const Citations &, const Citations &) = default;
};

/// The competencies in the database, as the connection's session may see them.
class Competencies
{
public:
    explicit Competencies(storage::Connection &connection) : m_db(connection) {}

    /// Everything that can be cited today: published, not retired; the core one first, then by
    /// family and name.
    std::vector<CurrentCompetency> current();
    /// Also the retired ones, for the library's tree and for files that still name them.
    std::vector<CurrentCompetency> published();
    /// Competencies that have only a draft so far; HR sees them.
    std::vector<CompetencyRevision> neverPublished();

    /// The organisation's core competency; none only in a database that was never set up.
    std::optional<CurrentCompetency> core();
    CorePolicy corePolicy();
    /// False for a policy that was read before somebody else changed it.
    bool setCorePolicy(const CorePolicy &policy);

    std::optional<Competency> find(CompetencyId id);
    std::optional<Competency> findByKey(const QString &key);

    /// A revision in full, with titles and anchors.
    std::optional<CompetencyRevision> revision(RevisionId id);
    std::optional<CompetencyRevision> draft(CompetencyId id);
    std::optional<CompetencyRevision> latestPublished(CompetencyId id);
    std::vector<RevisionSummary> history(CompetencyId id); ///< newest first
    Citations citations(RevisionId id);

    CompetencyId add(const QString &key, Family family, const QString &foreignId);
    RevisionId addDraft(CompetencyId id, int number, const QString &name);
    /// Writes a draft's texts, unless somebody else wrote since it was read.
    [[nodiscard]] bool save(const CompetencyRevision &draft);
    [[nodiscard]] bool publish(const CompetencyRevision &draft, const QDateTime &at);
    void removeDraft(RevisionId id);
    [[nodiscard]] bool setRetired(const Competency &competency, std::optional<QDateTime> at);

private:
    void writeTexts(const CompetencyRevision &revision);

    storage::Connection &m_db;
};

} // namespace throughline::competency
