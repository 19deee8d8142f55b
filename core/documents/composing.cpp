#include "documents/composing.h"

using namespace Qt::StringLiterals;

namespace throughline::documents {

QJsonObject ratingValue(const QString &state, std::optional<int> rating, const QString &levelTitle)
{
    QJsonObject value{{state, true}};
    if (rating) {
        value[u"rating"_s] = *rating;
        value[u"word"_s] = levelTitle;
    }
    return value;
}

QJsonArray textList(const std::vector<QString> &texts)
{
    QJsonArray list;
    for (const QString &text : texts)
        list.append(QJsonObject{{u"item"_s, text}});
    return list;
}

} // namespace throughline::documents
