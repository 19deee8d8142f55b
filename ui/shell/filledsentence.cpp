#include "shell/filledsentence.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

QString filledSentence(const QString &pattern, const QStringList &arguments)
{
    QString sentence;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QStringView rest = QStringView(pattern).sliced(at);
        const int digit = rest.size() > 1 ? rest[1].digitValue() : -1;
        if (rest.startsWith("%list"_L1)) {
            sentence += arguments.join(u" → "_s);
            at += 4;
        } else if (rest.startsWith(u'%') && digit > 0) {
            sentence += arguments.value(digit - 1);
            ++at;
        } else {
            sentence += pattern[at];
        }
    }
    return sentence;
}

} // namespace throughline::ui
