#pragma once

#include "base/codes.h"
#include "base/id.h"

#include <QString>

#include <vector>

namespace throughline::performance {

using TemplateId = Id<struct AppraisalTemplate>;

/// Where a part of the overall rating comes from.
enum class SectionKind {
    Core, ///< the manager's rating of the core competency
    JobCompetencies, ///< the manager's ratings of the job's other competencies
    Goals,
    Feedback,
    Self ///< the employee's own ratings
};

/// Weights are hundredths of a percent, so that they add up exactly.
inline constexpr int wholeWeight = 100'00;

struct TemplateSection
{
    SectionKind kind;
    int weight; ///< hundredths of a percent, 0 to wholeWeight

    friend bool operator==(const TemplateSection &, const TemplateSection &) = default;
};

/// How an overall rating is put together.
struct AppraisalTemplate
{
    TemplateId id;
    QString name;
    int coreFloor; ///< percent; the core section never weighs less (P01)
    std::vector<TemplateSection> sections;
    int version;

    friend bool operator==(const AppraisalTemplate &, const AppraisalTemplate &) = default;
};

/// What keeps a template from being saved (P01).
enum class TemplateGap {
    Name,
    WeightOutOfRange,
    SectionTwice,
    Sum, ///< the sections do not add up to 100.00 %
    CoreBelowFloor
};

std::vector<TemplateGap> templateGaps(
    const QString &name, int coreFloor, const std::vector<TemplateSection> &sections);

/// What the sections add up to, in hundredths of a percent.
int sumOfWeights(const std::vector<TemplateSection> &sections);

/// A section's weight; 0 if the template does not have it.
int weightOf(const std::vector<TemplateSection> &sections, SectionKind kind);

} // namespace throughline::performance

template<>
inline constexpr auto
    throughline::codes<throughline::performance::SectionKind> = std::to_array<std::string_view>(
        {"core", "job_competencies", "goals", "feedback", "self"});
