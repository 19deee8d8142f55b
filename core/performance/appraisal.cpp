#include "performance/appraisal.h"

namespace throughline::performance {

std::optional<Side> Appraisal::sideOf(std::optional<PersonId> reader) const
{
    if (reader == person)
        return Side::Self;
    if (reader == author)
        return Side::Manager;
    return std::nullopt;
}

AppraisalState stateOf(bool selfPublished, bool managerPublished)
{
    if (selfPublished && managerPublished)
        return AppraisalState::BothDone;
    if (selfPublished)
        return AppraisalState::SelfDone;
    return managerPublished ? AppraisalState::ManagerDone : AppraisalState::Draft;
}

bool isTransition(AppraisalState from, AppraisalState to)
{
    using enum AppraisalState;
    switch (from) {
    case Draft: return to == SelfDone || to == ManagerDone;
    case SelfDone:
    case ManagerDone: return to == BothDone || to == Draft;
    case BothDone: return to == Shared || to == SelfDone || to == ManagerDone;
    case Shared: return to == Acknowledged || to == Disputed || to == Closed;
    case Acknowledged: return to == Disputed || to == Closed;
    case Disputed: return to == Closed;
    case Closed: return false;
    }
    return false;
}

int ratedCount(const std::vector<ItemRating> &ratings, Side side)
{
    return int(std::ranges::count_if(ratings, [side](const ItemRating &rating) {
        return rating.side == side && rating.state != RatingState::Unrated;
    }));
}

const ItemRating *findRating(
    const std::vector<ItemRating> &ratings, Side side, competency::RevisionId revision)
{
    const auto found = std::ranges::find_if(ratings, [&](const ItemRating &rating) {
        return rating.side == side && rating.revision == revision;
    });
    return found == ratings.end() ? nullptr : &*found;
}

} // namespace throughline::performance
