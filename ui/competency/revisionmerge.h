#pragma once

#include "competency/competencies.h"
#include "forms/threewaymerge.h"

namespace throughline::ui {

/// P28: what two people made of one draft of a competency, put together field by field: its name,
/// its definition, and for every level the title and what shows it.
class RevisionMerge final : public ThreeWayMerge<competency::CompetencyRevision>
{
public:
    using Revision = competency::CompetencyRevision;

    RevisionMerge(const Revision &base, const Revision &mine, const Revision &theirs);

private:
    void mergeLevel(const Revision &base, const Revision &mine, competency::Level level);
    void mergeWordings(const Revision &base, const Revision &mine, competency::Level level,
        competency::Audience audience, const QString &name);
};

} // namespace throughline::ui
