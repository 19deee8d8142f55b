#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline {

static bool isCombiningMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

/// Letters that Unicode does not decompose, though people look for them under their base letter.
static QStringView baseLetterOf(QChar c)
{
    switch (c.unicode()) {
    case u'ł': return u"l";
    case u'ø': return u"o";
    case u'đ': return u"d";
    case u'ı': return u"i";
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'þ': return u"th";
    case u'ð': return u"d";
    default: return {};
    }
}

QString folded(const QString &text)
{
    QString key;
    key.reserve(text.size());
    const QString plain = text.toLower().normalized(QString::NormalizationForm_KD).simplified();
    for (const QChar c : plain) {
        if (isCombiningMark(c))
            continue;
        const QStringView base = baseLetterOf(c);
        if (base.isEmpty())
            key += c;
        else
            key += base;
    }
    return key;
}

} // namespace throughline
