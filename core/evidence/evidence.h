#pragma once

#include "base/personid.h"
#include "competency/competency.h"

namespace throughline::evidence {

using EvidenceId = Id<struct Evidence>;

/// Where a piece of evidence comes from. Interview and rating evidence is written by the hiring
/// and the appraisal themselves; the rest may be entered by hand.
enum class EvidenceKind { Story, Praise, Interview, Rating, Peer, Coaching, Goal, Training };

enum class Polarity { Positive, Negative, Neutral };

/// Whom it was done for: colleagues are customers too.
enum class CustomerSide { External, Internal, Unstated };

/// What somebody enters: about whom, what happened, which competency, and when (P13). The rest
/// may stay as it is.
struct EvidenceEntry
{
    PersonId person;
    competency::CompetencyId competency;
    QString wording;
    QDate happenedOn; ///< the day of the event; the day of the entry is kept apart
    EvidenceKind kind = EvidenceKind::Story;
    Polarity polarity = Polarity::Neutral;
    CustomerSide customer = CustomerSide::Unstated;
    QString source = {}; ///< in the enterer's words: "call of Mrs Lind", "night shift, H. Sato"
    std::optional<competency::Level> level = {};

    friend bool operator==(const EvidenceEntry &, const EvidenceEntry &) = default;
};

/// A dated piece of evidence about a person and a competency. It is never reworded: a correction
/// replaces it, and both stay (P13).
struct Evidence
{
    EvidenceId id;
    QString key;
    PersonId person;
    competency::CompetencyId competency;
    EvidenceKind kind;
    Polarity polarity;
    CustomerSide customer;
    QString wording;
    QString source;
    QDate happenedOn;
    QDateTime recordedAt;
    std::optional<PersonId> author;
    std::optional<competency::Level> level;
    std::optional<EvidenceId> replaces;
    std::optional<QDateTime> withdrawnAt;
    int version;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// What keeps an entry from being accepted.
enum class EvidenceGap {
    Wording, ///< fewer than three characters
    Day, ///< none, or one still to come
    Kind ///< interview and rating evidence is not entered by hand
};

std::vector<EvidenceGap> evidenceGaps(const EvidenceEntry &entry, QDate today);

} // namespace throughline::evidence

template<>
inline constexpr auto
    throughline::codes<throughline::evidence::EvidenceKind> = std::to_array<std::string_view>(
        {"story", "praise", "interview", "rating", "peer", "coaching", "goal", "training"});
template<>
inline constexpr auto
    throughline::codes<throughline::evidence::Polarity> = std::to_array<std::string_view>(
        {"positive", "negative", "neutral"});
template<>
inline constexpr auto
    throughline::codes<throughline::evidence::CustomerSide> = std::to_array<std::string_view>(
        {"external", "internal", "unstated"});
