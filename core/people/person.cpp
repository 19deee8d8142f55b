#include "people/person.h"

#include <algorithm>

namespace throughline::people {

QString normalEmail(const QString &email)
{
    return email.trimmed().toLower();
}

static bool isMailHost(QStringView host)
{
    if (host.isEmpty() || host.startsWith(u'.') || host.endsWith(u'.') || host.contains(u".."))
        return false;
    return std::ranges::all_of(host,
        [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.' || c.isSurrogate(); });
}

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64 || text.size() > 254)
        return false;
    const QStringView mailbox = QStringView(text).left(at);
    const auto isUnfit
        = [](QChar c) { return c.isSpace() || c == u'@' || c == u',' || !c.isPrint(); };
    const auto isUnfitHalf = [&](QChar c) { return !c.isSurrogate() && isUnfit(c); };
    return std::ranges::none_of(mailbox, isUnfitHalf) && isMailHost(QStringView(text).mid(at + 1));
}

} // namespace throughline::people
