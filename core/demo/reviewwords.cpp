// What the two sides of an appraisal write: the part of Reviews that finds the words.

#include "demo/reviews.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

using performance::AppraisalState;
using performance::Opinion;

static QString bandOf(int rating)
{
    return rating <= 2 ? u"low"_s : rating == 3 ? u"mid"_s : u"high"_s;
}

/// In the words of our texts: "problem solving".
static QString plainName(const Build &build, int competency)
{
    QString name = build.seeds.competencies[competency];
    return name.replace(u'-', u' ');
}

Scene Reviews::sceneOf(Chance &chance, const Review &review) const
{
    const QDate last = m_build.calendar.round(review.round).last;
    return m_observations.scene(chance, review.member, std::min(firstDay(review), last), last);
}

QString Reviews::managerComment(
    Chance &chance, const Review &review, const ReviewItem &item, int phrase)
{
    const Seeds &seeds = m_build.seeds;
    const QString band = bandOf(*item.manager);
    const QDate end = m_build.calendar.round(review.round).last;
    const bool hasNextStep = item.competency == 0 || *item.manager < item.asked;
    return m_observations.unheard([&] {
        Wording wording(seeds, chance, sceneOf(chance, review));
        QString text = wording.oneOf(u"appraisal.openings"_s) + u" you "_s
            + wording.filled(seeds.phrases(item.competency, *item.manager)[phrase]) + u". "_s
            + wording.oneOf(u"appraisal.impacts."_s + band);
        if (!hasNextStep)
            return text;
        wording.moveTo(end.addDays(60), end.addDays(200));
        return text + u' ' + wording.oneOf(u"appraisal.nextSteps."_s + band);
    });
}

QString Reviews::selfComment(
    Chance &chance, const Review &review, const ReviewItem &item, int phrase)
{
    const Seeds &seeds = m_build.seeds;
    const QString band = bandOf(*item.self);
    return m_observations.unheard([&] {
        Wording wording(seeds, chance, sceneOf(chance, review));
        return wording.oneOf(u"appraisal.openings"_s) + u" I "_s
            + wording.filled(seeds.phrases(item.competency, *item.self)[phrase]) + u". "_s
            + wording.oneOf(u"appraisal.selfReflections."_s + band);
    });
}

/// Never the same clause for both sides of one appraisal.
void Reviews::comment(Chance &chance, Review &review)
{
    const int often = m_build.isLean() ? 0 : 75;
    for (ReviewItem &item : review.items) {
        const bool isCore = item.competency == 0;
        int used = -1;
        if (item.managerSpoke && item.manager
            && (isCore || *item.manager != item.asked || chance.happens(often))) {
            used = chance.below(int(m_build.seeds.phrases(item.competency, *item.manager).size()));
            item.managerComment = managerComment(chance, review, item, used);
        }
        if (item.selfSpoke && (isCore || chance.happens(often))) {
            const int count = int(m_build.seeds.phrases(item.competency, *item.self).size());
            int other = chance.below(count);
            if (other == used)
                other = (other + 1) % count;
            item.selfComment = selfComment(chance, review, item, other);
        }
    }
}

QString Reviews::summary(
    Chance &chance, const Review &review, const ReviewItem &item, const QString &path)
{
    return m_observations.unheardOrNothing([&] {
        Wording wording(m_build.seeds, chance, sceneOf(chance, review));
        wording.put(u"competency"_s, plainName(m_build, item.competency));
        wording.put(u"phrase"_s,
            wording.filled(chance.of(m_build.seeds.phrases(item.competency, *item.manager))));
        return asSentence(wording.oneOf(path));
    });
}

/// "Visits lost for lack of a part from 10 to 4 per cent": the figures of this team, around those
/// of the seeds and in the same direction.
static QString keyResultOf(Chance &chance, const QString &seed)
{
    const QStringList result = seed.split(u'|'); // text, unit, from, to
    const QString unit = result[1] == u"number" ? QString() : u' ' + result[1];
    const int from = result[2].toInt(), to = result[3].toInt();
    const int spread = std::max(1, std::abs(to - from) / 3);
    const auto near = [&](int figure) {
        const int highest = result[1] == u"per cent" ? 98 : std::numeric_limits<int>::max();
        return QString::number(std::clamp(figure + chance.between(-spread, spread), 1, highest));
    };
    return u"%1%2 from %3 to %4%5"_s.arg(
        result[0].left(1).toLower(), result[0].mid(1), near(from), near(to), unit);
}

/// "In Customer desk Lindow: bills that need no explanation (questions per 1,000 bills from 46 to
/// 25). First step: …", a goal of its own for each.
QString Reviews::goal(Chance &chance, const Review &review)
{
    // Which figure of the seeds shows that the objective in this place is reached.
    static constexpr std::array figureOf{0, 1, 3, 4, 12, 5, 6, 7, 8, 9, 10, 11};
    const Seeds &seeds = m_build.seeds;
    const QDate end = m_build.calendar.round(review.round).last;
    const int unit = m_build.company.unitOf(review.member);
    return m_observations.unheard([&] {
        Wording wording(seeds, chance, sceneOf(chance, review));
        wording.moveTo(end.addDays(60), end.addDays(330));
        const int number = chance.below(int(figureOf.size()));
        wording.put(u"objective"_s, seeds.words(u"goals.objectives"_s)[number]);
        wording.put(u"unit"_s, m_build.company.units[size_t(unit)].name);
        wording.put(u"result"_s,
            keyResultOf(chance, seeds.words(u"goals.keyResults"_s)[figureOf[size_t(number)]]));
        const QString text = wording.oneOf(u"appraisalSummaries.goals"_s);
        return text + u' ' + wording.oneOf(u"goals.firstSteps"_s);
    });
}

void Reviews::sumUp(Chance &chance, Review &review)
{
    const auto surplus
        = [](const ReviewItem &item) { return item.manager ? *item.manager - item.asked : -9; };
    const auto best = std::ranges::max_element(review.items, {}, surplus);
    auto worst = review.items.end();
    for (auto item = review.items.begin(); item != review.items.end(); ++item)
        if (item->manager && item != best
            && (worst == review.items.end() || surplus(*item) < surplus(*worst)))
            worst = item;
    review.strengths = summary(chance, review, *best, u"appraisalSummaries.strengths"_s);
    if (worst != review.items.end())
        review.growth = summary(chance, review, *worst, u"appraisalSummaries.growth"_s);
    review.goals = goal(chance, review);
}

void Reviews::answer(Chance &chance, Review &review)
{
    if (review.state == AppraisalState::Disputed) {
        const ReviewItem &item = review.items[size_t(chance.below(int(review.items.size())))];
        review.opinion = Opinion::Disagrees;
        review.response = m_observations.unheard([&] {
            Wording wording(m_build.seeds, chance, sceneOf(chance, review));
            wording.put(u"competency"_s, plainName(m_build, item.competency));
            const int seen = std::min(5, item.manager.value_or(item.asked) + 1);
            wording.put(u"phrase"_s,
                wording.filled(chance.of(m_build.seeds.phrases(item.competency, seen))));
            return asSentence(wording.oneOf(u"disagreement"_s));
        });
        return;
    }
    if (!chance.happens(70))
        return;
    review.opinion = Opinion::Agrees;
    if (chance.happens(40))
        review.response = m_observations.unheardOrNothing([&] {
            Wording wording(m_build.seeds, chance, sceneOf(chance, review));
            const QString reply = wording.oneOf(u"appraisal.employeeReplies"_s);
            return reply.contains(u"not agree"_s) ? QString() : reply;
        });
}

} // namespace throughline::demo
