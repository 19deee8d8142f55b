#include "competency/revisionmerge.h"

#include "competency/competencywords.h"

#include <QCoreApplication>

namespace throughline::ui {

using competency::Audience;
using competency::Level;

namespace {
struct RevisionWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::RevisionMerge)
};
} // namespace

RevisionMerge::RevisionMerge(const Revision &base, const Revision &mine, const Revision &theirs)
    : ThreeWayMerge(theirs)
{
    merge({RevisionWords::tr("Name"), mine.name, theirs.name, FieldConflict::Kind::Choice},
        base.name, mine.name, theirs.name,
        [](Revision &revision, const QString &name) { revision.name = name; });
    merge({RevisionWords::tr("Definition"), mine.definition, theirs.definition}, base.definition,
        mine.definition, theirs.definition,
        [](Revision &revision, const QString &text) { revision.definition = text; });
    for (const Level level : competency::allLevels())
        mergeLevel(base, mine, level);
}

void RevisionMerge::mergeLevel(const Revision &base, const Revision &mine, Level level)
{
    const QString called = numberAndWordFor(level);
    merge({RevisionWords::tr("Title of level %1").arg(called), mine.title(level),
              theirs().title(level), FieldConflict::Kind::Choice},
        base.title(level), mine.title(level), theirs().title(level),
        [level](Revision &revision, const QString &title) { revision.setTitle(level, title); });
    mergeWordings(base, mine, level, Audience::Interview,
        RevisionWords::tr("Level %1, in an interview").arg(called));
    mergeWordings(
        base, mine, level, Audience::Work, RevisionWords::tr("Level %1, at work").arg(called));
}

void RevisionMerge::mergeWordings(
    const Revision &base, const Revision &mine, Level level, Audience audience, const QString &name)
{
    const auto lines = [level, audience](const Revision &revision) {
        return revision.wordings(level, audience).join(u'\n');
    };
    merge({name, lines(mine), lines(theirs())}, lines(base), lines(mine), lines(theirs()),
        [level, audience](Revision &revision, const QString &text) {
            revision.setWordings(level, audience, text.split(u'\n'));
        });
}

} // namespace throughline::ui
