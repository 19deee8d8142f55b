#include "demo/names.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

Names::Names(const Seeds &seeds, quint32 seed) : m_seeds(seeds), m_seed(seed)
{
    for (const NameGroup &group : seeds.names)
        m_weights.push_back(group.weight);
    for (const QString &name : seeds.namesToAvoid)
        m_taken.insert(name);
}

/// About one in twelve has a family name from elsewhere, one in eighty writes it in another script.
FullName Names::drawn(Chance &chance) const
{
    const NameGroup &group = m_seeds.names[size_t(chance.weighted(m_weights))];
    if (!group.native.empty() && chance.below(18) == 0) {
        const NativeName &native = chance.of(group.native);
        return {native.given + u' ' + native.family, native.given,
            native.latinGiven + u' ' + native.latinFamily};
    }
    const NameGroup &other
        = chance.below(12) == 0 ? m_seeds.names[size_t(chance.weighted(m_weights))] : group;
    const QString &given = chance.of(group.given);
    const QString name = given + u' ' + chance.of(other.family);
    return {name, given, name};
}

static QString asciiLetters(const QString &name)
{
    static const QHash<QChar, QString> spelt{{u'ß', u"ss"_s}, {u'ø', u"o"_s}, {u'ł', u"l"_s},
        {u'đ', u"d"_s}, {u'ı', u"i"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'þ', u"th"_s},
        {u'ð', u"d"_s}};
    QString letters;
    for (const QChar character : folded(name)) {
        if (character >= u'a' && character <= u'z')
            letters += character;
        else
            letters += spelt.value(character);
    }
    return letters;
}

QString Names::freeMailbox(const QString &given, const QString &family)
{
    const QString mailbox = asciiLetters(given) + u'.' + asciiLetters(family);
    const int taken = m_mailboxes[mailbox]++;
    return taken == 0 ? mailbox : mailbox + QString::number(taken + 1);
}

FullName Names::of(qint64 subject)
{
    Chance chance(m_seed, Topic::Name, subject);
    FullName name = drawn(chance);
    for (int attempt = 0; m_taken.contains(name.shown) && attempt < 12; ++attempt)
        name = drawn(chance);
    const qsizetype space = name.mailbox.indexOf(u' ');
    const QString given = name.mailbox.left(space), family = name.mailbox.mid(space + 1);
    // A large company has namesakes, who then use a middle initial.
    if (m_taken.contains(name.shown))
        name.shown = u"%1 %2. %3"_s.arg(given, QChar(u'A' + chance.below(26)), family);
    m_taken.insert(name.shown);
    name.mailbox = freeMailbox(given, family);
    return name;
}

} // namespace throughline::demo
