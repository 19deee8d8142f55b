#pragma once

#include "base/personid.h"
#include "competency/competency.h"
#include "evidence/evidence.h"

namespace throughline::performance {

using AppraisalId = Id<struct Appraisal>;
using CycleId = Id<struct Cycle>;

/// How far an appraisal is (P07). Which ways lead from one to another is kept by the database too.
enum class AppraisalState {
    Draft,
    SelfDone,
    ManagerDone,
    BothDone,
    Shared,
    Acknowledged,
    Disputed,
    Closed
};

/// Who rates: the person about themselves, or the author (by default their manager).
enum class Side { Self, Manager };

/// "Not yet rated", "not applicable" and "no evidence" are states and never numbers (P03).
enum class RatingState { Unrated, Rated, NotApplicable, NoEvidence };

/// What the person says to a shared appraisal; apart from having acknowledged it (P08).
enum class Opinion { Unstated, Agrees, Disagrees };

/// One side's word on one competency. It has a level when, and only when, its state is Rated.
struct ItemRating
{
    Side side;
    competency::RevisionId revision;
    RatingState state = RatingState::Unrated;
    std::optional<competency::Level> level = {};
    QString comment = {};
    std::optional<QDateTime> ratedAt = {};
    int version = 0; ///< 0: not stored yet

    friend bool operator==(const ItemRating &, const ItemRating &) = default;
};

/// A competency that this appraisal rates, frozen when it opened: which revision's anchors, at
/// which level the job asks for it, and what it counts.
struct AppraisalItem
{
    int place; ///< from 1; the core competency is the first
    competency::RevisionId revision;
    competency::CompetencyId competency;
    QString name;
    bool isCore;
    competency::Level asked;
    int weight; ///< in the job, hundredths of a percent

    friend bool operator==(const AppraisalItem &, const AppraisalItem &) = default;
};

/// An appraisal's head: that it exists, whose it is, how far it is. No rating and no text.
struct Appraisal
{
    AppraisalId id;
    QString key;
    CycleId cycle;
    PersonId person;
    PersonId author;
    std::optional<qint64> jobVersion;
    AppraisalState state;
    std::optional<QDateTime> selfPublishedAt;
    std::optional<QDateTime> managerPublishedAt;
    std::optional<QDateTime> sharedAt;
    std::optional<QDateTime> acknowledgedAt;
    std::optional<QDate> metOn;
    int version;

    bool isPublished(Side side) const
    {
        return side == Side::Self ? selfPublishedAt.has_value() : managerPublishedAt.has_value();
    }
    bool areBothDone() const { return selfPublishedAt && managerPublishedAt; }
    bool isShared() const { return sharedAt.has_value(); }

    /// The side that this person writes; none for everybody else.
    std::optional<Side> sideOf(std::optional<PersonId> reader) const;

    friend bool operator==(const Appraisal &, const Appraisal &) = default;
};

/// What the author sums up, and what the person answers.
struct AppraisalText
{
    std::optional<int> finalScore; ///< hundredths of a level; kept when it is shared
    std::optional<int> coverage; ///< hundredths of a percent (P02)
    std::optional<int> overrideScore; ///< hundredths of a level, 100 to 500
    QString overrideReason;
    QString strengths;
    QString growth;
    QString nextGoals;
    QString response;
    Opinion opinion;
    QString coverageReason; ///< why HR lets it be shared below the coverage needed
    QString selfSkipReason; ///< why HR lets it go on without the self-review
    int version; ///< of these texts, apart from the appraisal's own

    friend bool operator==(const AppraisalText &, const AppraisalText &) = default;
};

/// A piece of evidence linked to one side's rating of one competency.
struct Citation
{
    Side side;
    competency::RevisionId revision;
    evidence::EvidenceId evidence;
    evidence::EvidenceKind kind;
    QDate happenedOn;
    QString wording;
    QString source;

    friend bool operator==(const Citation &, const Citation &) = default;
};

/// The state after a side was published, or withdrawn.
AppraisalState stateOf(bool selfPublished, bool managerPublished);

/// P07, as the database keeps it too.
bool isTransition(AppraisalState from, AppraisalState to);

/// How many of the items a side has said something about.
int ratedCount(const std::vector<ItemRating> &ratings, Side side);

/// A side's word on a competency, if it has one.
const ItemRating *findRating(
    const std::vector<ItemRating> &ratings, Side side, competency::RevisionId revision);

} // namespace throughline::performance

template<>
inline constexpr auto
    throughline::codes<throughline::performance::AppraisalState> = std::to_array<std::string_view>(
        {"draft", "self_done", "manager_done", "both_done", "shared", "acknowledged", "disputed",
            "closed"});
template<>
inline constexpr auto
    throughline::codes<throughline::performance::Side> = std::to_array<std::string_view>(
        {"self", "manager"});
template<>
inline constexpr auto
    throughline::codes<throughline::performance::RatingState> = std::to_array<std::string_view>(
        {"unrated", "rated", "not_applicable", "no_evidence"});
template<>
inline constexpr auto
    throughline::codes<throughline::performance::Opinion> = std::to_array<std::string_view>(
        {"unstated", "agrees", "disagrees"});
