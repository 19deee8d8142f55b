#pragma once

#include "base/result.h"
#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonObject>

/// What goes into each paper: plain values, no words of any language. One function per paper.
namespace throughline::documents {

using Material = Result<QJsonObject>;

Material jobMaterial(storage::Connection &db, qint64 jobVersion);
Material kitMaterial(storage::Connection &db, qint64 plan);
Material scorecardMaterial(storage::Connection &db, qint64 scorecard);
Material debriefMaterial(storage::Connection &db, qint64 application);
Material appraisalMaterial(storage::Connection &db, qint64 appraisal);
Material successionMaterial(storage::Connection &db);

/// A rating as number and word, or the state that it is in: {"rated", "rating", "word"} or
/// {"not_asked"}, {"no_evidence"}, {"unrated"}, {"not_applicable"}.
QJsonObject ratingValue(const QString &state, std::optional<int> rating, const QString &levelTitle);

/// A list of texts as {"item": …} for a template's section.
QJsonArray textList(const std::vector<QString> &texts);

} // namespace throughline::documents
