#include "performance/template.h"

namespace throughline::performance {

int sumOfWeights(const std::vector<TemplateSection> &sections)
{
    int sum = 0;
    for (const TemplateSection &section : sections)
        sum += section.weight;
    return sum;
}

int weightOf(const std::vector<TemplateSection> &sections, SectionKind kind)
{
    const auto section = std::ranges::find(sections, kind, &TemplateSection::kind);
    return section == sections.end() ? 0 : section->weight;
}

static bool hasSectionTwice(const std::vector<TemplateSection> &sections)
{
    return std::ranges::any_of(sections, [&](const TemplateSection &section) {
        return std::ranges::count(sections, section.kind, &TemplateSection::kind) > 1;
    });
}

static bool isOutOfRange(const TemplateSection &section)
{
    return section.weight < 0 || section.weight > wholeWeight;
}

std::vector<TemplateGap> templateGaps(
    const QString &name, int coreFloor, const std::vector<TemplateSection> &sections)
{
    std::vector<TemplateGap> gaps;
    if (name.trimmed().isEmpty())
        gaps.push_back(TemplateGap::Name);
    if (std::ranges::any_of(sections, isOutOfRange))
        gaps.push_back(TemplateGap::WeightOutOfRange);
    if (hasSectionTwice(sections))
        gaps.push_back(TemplateGap::SectionTwice);
    if (sumOfWeights(sections) != wholeWeight)
        gaps.push_back(TemplateGap::Sum);
    if (weightOf(sections, SectionKind::Core) < coreFloor * 100)
        gaps.push_back(TemplateGap::CoreBelowFloor);
    return gaps;
}

} // namespace throughline::performance
