#pragma once

#include "succession/succession.h"

namespace throughline::succession {

/// What a position's job asks of one competency, and what was last seen of a person in it.
struct CompetencyFit
{
    QString competency;
    bool isCore = false;
    int asked = 1; ///< 1 to 5
    int weight = 0; ///< percent
    std::optional<int> seen; ///< rating 1 to 5 of the latest shared appraisal; none if never rated

    friend bool operator==(const CompetencyFit &, const CompetencyFit &) = default;
};

/// One reason why somebody fits or does not, for the ui to put into words.
struct FitReason
{
    enum class Kind {
        CoreMet, ///< core rating at or above what the position asks
        CoreShort, ///< core rating below it, by `amount`
        CoreUnknown, ///< never rated in the core competency
        CompetenciesMet, ///< `amount` of `of` competencies at or above
        LargestGap, ///< `competency` is short by `amount`
        Unrated, ///< `amount` of `of` competencies were never rated
        SameUnit,
        HighPotential,
        NamedElsewhere ///< already named for `amount` other key positions
    };

    Kind kind;
    int amount = 0;
    int of = 0;
    QString competency = {};

    friend bool operator==(const FitReason &, const FitReason &) = default;
};

/// A person who might follow, before anybody decides it.
struct Fit
{
    PersonId person;
    QString name;
    QString position;
    std::vector<CompetencyFit> competencies = {};
    std::optional<PotentialBand> potential = {};
    bool isInUnit = false;
    int namedElsewhere = 0;

    friend bool operator==(const Fit &, const Fit &) = default;
};

/// The weighted gap in hundredths of a level: 0 when everything asked was seen. Surplus counts for
/// nothing, and what was never rated counts as one level short: unknown is neither met nor zero.
int weightedGap(const std::vector<CompetencyFit> &competencies);

/// The reasons in the order in which they weigh.
std::vector<FitReason> reasonsFor(const Fit &fit);

/// Best first: core level met, then the smaller weighted gap, then potential, then the unit, then
/// the name. The order is a suggestion with its reasons; nobody is left out.
void rankByFit(std::vector<Fit> &people);

} // namespace throughline::succession
