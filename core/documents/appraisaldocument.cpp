#include "documents/composing.h"
#include "performance/appraisalfile.h"

using namespace Qt::StringLiterals;

namespace throughline::documents {

using performance::AppraisalFile;
using performance::AppraisalItem;
using performance::Side;

static QString titleOfLevel(storage::Connection &db, const performance::ItemRating &rating)
{
    return db
        .one<QString>("select title from competency_level where revision_id = ? and level = ?",
            rating.revision, rating.level)
        .value_or(QString());
}

/// A side that nobody wrote is hidden only while it may still be written.
static QJsonObject sideValue(
    storage::Connection &db, const AppraisalFile &file, const AppraisalItem &item, Side side)
{
    if (!findRating(file.ratings, side, item.revision) && !file.appraisal.isShared())
        return {{u"hidden"_s, true}};
    const auto rating = file.rating(side, item.revision);
    QJsonObject value = ratingValue(codeText(rating.state),
        rating.level ? std::optional(rating.level->number()) : std::nullopt,
        titleOfLevel(db, rating));
    value[u"comment"_s] = rating.comment;
    return value;
}

/// What both sides linked stands there once.
static QJsonArray appraisalCitations(const AppraisalFile &file, const AppraisalItem &item)
{
    QJsonArray list;
    std::vector<evidence::EvidenceId> told;
    for (const performance::Citation &citation : file.citations) {
        if (citation.revision != item.revision || std::ranges::count(told, citation.evidence) > 0)
            continue;
        told.push_back(citation.evidence);
        list.append(QJsonObject{{u"on"_s, citation.happenedOn.toString(Qt::ISODate)},
            {u"wording"_s, citation.wording}, {u"source"_s, citation.source}});
    }
    return list;
}

static QJsonArray appraisalItems(storage::Connection &db, const AppraisalFile &file)
{
    QJsonArray list;
    for (const AppraisalItem &item : file.items)
        list.append(QJsonObject{{u"name"_s, item.name}, {u"core"_s, item.isCore},
            {u"asked"_s, item.asked.number()}, {u"share"_s, file.share(item) / 100.0},
            {u"self"_s, QJsonArray{sideValue(db, file, item, Side::Self)}},
            {u"manager"_s, QJsonArray{sideValue(db, file, item, Side::Manager)}},
            {u"citations"_s, appraisalCitations(file, item)}});
    return list;
}

/// P05: the terms under the number, and what was put in its place.
static void addAppraisalScore(QJsonObject &values, const AppraisalFile &file)
{
    const auto overall = file.overall();
    const auto computed = file.score();
    if (!overall || !computed)
        return;
    values[u"score"_s] = *overall / 100.0;
    values[u"computed"_s] = computed->hundredths() / 100.0;
    QJsonArray terms;
    for (const performance::ScoreTerm &term : computed->terms)
        terms.append(QJsonObject{{u"plus"_s, !terms.isEmpty()},
            {u"weight"_s, term.weight.inPartsOf(100) / 100.0},
            {u"rating"_s, term.source.score.inPartsOf(100) / 100.0}});
    values[u"terms"_s] = terms;
    if (file.text->overrideScore)
        values[u"overridden"_s] = file.text->overrideReason;
}

/// P08: that somebody has read it, and what they say to it, are told apart.
static void addAppraisalAnswer(QJsonObject &values, const AppraisalFile &file)
{
    if (file.appraisal.acknowledgedAt)
        values[u"acknowledged"_s]
            = file.appraisal.acknowledgedAt->toLocalTime().date().toString(Qt::ISODate);
    values[u"agrees"_s] = file.text->opinion == performance::Opinion::Agrees;
    values[u"disagrees"_s] = file.text->opinion == performance::Opinion::Disagrees;
    values[u"response"_s] = file.text->response;
}

Material appraisalMaterial(storage::Connection &db, qint64 appraisal)
{
    const auto file = performance::readAppraisalFile(db, performance::AppraisalId(appraisal));
    if (!file)
        return notFound(u"not-found"_s);
    QJsonObject values{{u"person"_s, file->personName}, {u"author"_s, file->authorName},
        {u"cycle"_s, file->cycle.name}, {u"from"_s, file->cycle.startsOn.toString(Qt::ISODate)},
        {u"to"_s, file->cycle.endsOn.toString(Qt::ISODate)}, {u"job"_s, file->jobTitle},
        {u"isDraft"_s, !file->appraisal.isShared()}, {u"items"_s, appraisalItems(db, *file)}};
    if (!file->text)
        return values;
    addAppraisalScore(values, *file);
    addAppraisalAnswer(values, *file);
    values[u"selfSkipped"_s] = file->text->selfSkipReason;
    values[u"lowCoverage"_s] = file->text->coverageReason;
    values[u"strengths"_s] = file->text->strengths;
    values[u"growth"_s] = file->text->growth;
    values[u"nextGoals"_s] = file->text->nextGoals;
    if (file->appraisal.metOn)
        values[u"metOn"_s] = file->appraisal.metOn->toString(Qt::ISODate);
    return values;
}

} // namespace throughline::documents
