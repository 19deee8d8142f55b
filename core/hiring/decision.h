#pragma once

#include "hiring/application.h"

namespace throughline::hiring {

using DecisionId = Id<struct Decision>;

/// What a debrief may end in. Advance means an offer is made; hire, that it was accepted.
enum class Outcome { Advance, Hire, Reject, Hold };

/// A decision is never changed; a further one follows it.
struct Decision
{
    DecisionId id;
    ApplicationId application;
    Outcome outcome;
    QString reason;
    std::optional<int> mechanicalRank; ///< as kept before the discussion opened (H-34)
    std::optional<PersonId> decidedBy; ///< none if the owner of a file did
    QDateTime decidedAt;
    QString decider = {}; ///< the name of who decided, as far as the reader may see it

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace throughline::hiring

template<>
inline constexpr auto
    throughline::codes<throughline::hiring::Outcome> = std::to_array<std::string_view>(
        {"advance", "hire", "reject", "hold"});
