#pragma once

#include "evidence/evidence.h"
#include "storage/connection.h"

#include <QSet>

namespace throughline::evidence {

/// Evidence as lists and the drawer of the appraisal show it.
struct EvidenceRow
{
    EvidenceId id;
    competency::CompetencyId competency;
    QString competencyName;
    EvidenceKind kind;
    Polarity polarity;
    CustomerSide customer;
    QString wording;
    QString source;
    QDate happenedOn;
    std::optional<QString> author; ///< name; none if nobody of the directory wrote it
    std::optional<competency::Level> level;
    bool isOwn; ///< entered by hand by the reader, who may correct or withdraw it
    bool isOnlyTitle; ///< an earlier rating without a comment: the wording is its level's title

    friend bool operator==(const EvidenceRow &, const EvidenceRow &) = default;
};

/// What of it is wanted. Words are found in wording, source, competency and author, in any case
/// and without regard to diacritics.
struct EvidenceFilter
{
    QString words = {};
    QSet<int> kinds = {}; ///< of EvidenceKind; empty means all
    std::optional<competency::CompetencyId> competency = {};

    friend bool operator==(const EvidenceFilter &, const EvidenceFilter &) = default;
};

bool matches(const EvidenceRow &row, const EvidenceFilter &filter);

/// One person's evidence: what stands today, not what was corrected or withdrawn since.
class EvidenceList
{
public:
    EvidenceList(storage::Connection &connection, PersonId person)
        : m_db(connection)
        , m_person(person)
    {}

    /// What happened from one day to another, both included, newest first. A person's year is a
    /// few hundred rows at most, so it comes as a whole and is filtered where it is shown.
    std::vector<EvidenceRow> between(QDate first, QDate last);

    /// The same, narrowed: for exports and the command line.
    std::vector<EvidenceRow> between(QDate first, QDate last, const EvidenceFilter &filter);

private:
    storage::Connection &m_db;
    PersonId m_person;
};

} // namespace throughline::evidence
