#include "jobs/dutycoverage.h"

#include "base/foldedtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::jobs {

static constexpr qsizetype shortestWord = 5, stemLength = 5;

/// How the longer words of a text begin, so that "order" and "orders" are one.
static QSet<QString> stemsOf(const QString &text)
{
    QSet<QString> stems;
    QString word;
    const auto end = [&] {
        if (word.size() >= shortestWord)
            stems.insert(word.left(stemLength));
        word.clear();
    };
    for (const QChar c : folded(text)) {
        if (c.isLetter())
            word += c;
        else
            end();
    }
    end();
    return stems;
}

std::vector<size_t> dutiesWithoutCompetency(
    const JobDescription &description, const std::vector<competency::CompetencyRevision> &wordings)
{
    QSet<QString> spoken;
    for (const JobCompetency &row : description.competencies) {
        spoken += stemsOf(row.name + u' ' + row.meaning);
        const auto wording
            = std::ranges::find(wordings, row.revision, &competency::CompetencyRevision::id);
        if (wording == wordings.end())
            continue;
        spoken += stemsOf(wording->definition);
        for (const auto level : competency::allLevels())
            spoken += stemsOf(wording->wordings(level, competency::Audience::Work).join(u' '));
    }
    std::vector<size_t> uncovered;
    for (qsizetype place = 0; place < description.duties.size(); ++place) {
        const QSet<QString> stems = stemsOf(description.duties[place]);
        if (!stems.isEmpty() && !stems.intersects(spoken))
            uncovered.push_back(size_t(place));
    }
    return uncovered;
}

} // namespace throughline::jobs
