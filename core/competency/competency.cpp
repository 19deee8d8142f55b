#include "competency/competency.h"

#include <algorithm>

namespace throughline::competency {

QString CompetencyRevision::title(Level level) const
{
    const auto found = std::ranges::find(titles, level, &LevelTitle::level);
    return found == titles.end() ? QString() : found->title;
}

QStringList CompetencyRevision::wordings(Level level, Audience audience) const
{
    QStringList found;
    for (const BehaviouralAnchor &anchor : anchors)
        if (anchor.level == level && anchor.audience == audience)
            found << anchor.wording;
    return found;
}

void CompetencyRevision::setTitle(Level level, const QString &title)
{
    const auto found = std::ranges::find(titles, level, &LevelTitle::level);
    if (found != titles.end()) {
        found->title = title;
        return;
    }
    titles.push_back({level, title});
    std::ranges::sort(titles, {}, &LevelTitle::level);
}

void CompetencyRevision::setWordings(Level level, Audience audience, const QStringList &wordings)
{
    std::erase_if(anchors, [&](const BehaviouralAnchor &anchor) {
        return anchor.level == level && anchor.audience == audience;
    });
    int place = 0;
    for (const QString &wording : wordings)
        if (!wording.trimmed().isEmpty())
            anchors.push_back({level, audience, ++place, wording.trimmed()});
    std::ranges::stable_sort(anchors, [](const auto &a, const auto &b) {
        return std::tuple(a.level, a.audience, a.place) < std::tuple(b.level, b.audience, b.place);
    });
}

static bool hasAnchor(const CompetencyRevision &revision, Level level, Audience audience)
{
    return std::ranges::any_of(revision.wordings(level, audience),
        [](const QString &wording) { return !wording.trimmed().isEmpty(); });
}

std::vector<RevisionGap> gaps(const CompetencyRevision &revision)
{
    using Kind = RevisionGap::Kind;
    std::vector<RevisionGap> found;
    if (revision.name.trimmed().isEmpty())
        found.push_back({Kind::Name});
    for (const Level level : allLevels()) {
        if (revision.title(level).trimmed().isEmpty())
            found.push_back({Kind::Title, level});
        if (!hasAnchor(revision, level, Audience::Interview))
            found.push_back({Kind::InterviewAnchor, level});
        if (!hasAnchor(revision, level, Audience::Work))
            found.push_back({Kind::WorkAnchor, level});
    }
    return found;
}

} // namespace throughline::competency
