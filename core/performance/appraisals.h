#pragma once

#include "performance/attainment.h"
#include "performance/cycle.h"
#include "storage/connection.h"

namespace throughline::performance {

/// What an author writes to sum up; what the person answers is not part of it.
struct Summary
{
    QString strengths;
    QString growth;
    QString nextGoals;
    std::optional<QDate> metOn;

    friend bool operator==(const Summary &, const Summary &) = default;
};

/// The appraisals in the database. Every read goes through the views of the session, so that a
/// side nobody may see yet is not there (P06).
class Appraisals
{
public:
    explicit Appraisals(storage::Connection &connection) : m_db(connection) {}

    std::optional<Appraisal> find(AppraisalId id);
    std::vector<AppraisalItem> items(AppraisalId id); ///< the core first
    std::vector<ItemRating> ratings(AppraisalId id);
    std::vector<Citation> citations(AppraisalId id);
    std::optional<AppraisalText> text(AppraisalId id);
    std::optional<Attainment> attainment(AppraisalId id);

    /// All of these answer false if somebody else wrote since the value was read.
    [[nodiscard]] bool saveRating(AppraisalId id, const ItemRating &rating);
    [[nodiscard]] bool saveSummary(AppraisalId id, const Summary &summary, int version);
    [[nodiscard]] bool saveOverride(
        AppraisalId id, std::optional<int> score, const QString &reason, int version);
    [[nodiscard]] bool saveState(const Appraisal &appraisal); ///< state and its instants
    [[nodiscard]] bool saveShared(
        const Appraisal &appraisal, std::optional<int> finalScore, std::optional<int> coverage);
    [[nodiscard]] bool saveResponse(AppraisalId id, Opinion opinion, const QString &response);

    void setCoverageReason(AppraisalId id, const QString &reason);
    void setSelfSkipReason(AppraisalId id, const QString &reason);
    void cite(
        AppraisalId id, Side side, competency::RevisionId revision, evidence::EvidenceId evidence);
    void uncite(
        AppraisalId id, Side side, competency::RevisionId revision, evidence::EvidenceId evidence);

    /// That somebody met the other side (P06); told apart from its author only by the reader.
    bool isDisclosed(AppraisalId id);
    bool isDisclosedTo(AppraisalId id, PersonId reader);
    void recordDisclosure(AppraisalId id, PersonId reader, const QDateTime &at);

    void addAttainment(const Appraisal &appraisal, const Attainment &attainment);

private:
    storage::Connection &m_db;
};

} // namespace throughline::performance
