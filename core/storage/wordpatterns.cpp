#include "storage/wordpatterns.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

QStringList wordPatterns(const QString &typed, qsizetype count)
{
    QStringList patterns = folded(typed).split(u' ', Qt::SkipEmptyParts).mid(0, count);
    for (QString &word : patterns) {
        for (const QChar special : {u'!', u'%', u'_'})
            word.replace(special, QString(u'!') + special);
        word = u"% "_s + word + u'%';
    }
    while (patterns.size() < count)
        patterns.append(u"%"_s);
    return patterns;
}

} // namespace throughline::storage
