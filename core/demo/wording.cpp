#include "demo/wording.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

void Wording::moveTo(QDate from, QDate to)
{
    m_scene.from = from;
    m_scene.to = to;
    m_values.remove(u"month"_s);
}

QString Wording::drawn(QStringView slot)
{
    if (slot == u"first")
        return m_scene.first;
    if (slot == u"colleague")
        return m_scene.colleague;
    if (slot == u"place")
        return m_scene.place;
    if (slot == u"month") {
        const int days = std::max(1, int(m_scene.from.daysTo(m_scene.to)) + 1);
        const int month = m_scene.from.addDays(m_chance.below(days)).month();
        return m_seeds.words(u"slots.month"_s)[month - 1];
    }
    if (slot == u"hour")
        return u"%1:%2"_s.arg(m_chance.between(7, 19))
            .arg(5 * m_chance.below(12), 2, 10, QLatin1Char('0'));
    if (slot == u"n")
        return QString::number(m_chance.between(2, 9));
    if (slot == u"N")
        return QString::number(m_chance.between(12, 48));
    return m_chance.of(m_seeds.words(u"slots."_s + slot.toString()));
}

QString Wording::value(QStringView slot)
{
    const QString name = slot.toString();
    auto known = m_values.find(name);
    if (known == m_values.end())
        known = m_values.insert(name, drawn(slot));
    return *known;
}

QString Wording::filled(const QString &fragment)
{
    QString text;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = fragment.indexOf(u'{', at);
        if (open < 0)
            break;
        const qsizetype close = fragment.indexOf(u'}', open);
        text += QStringView(fragment).mid(at, open - at);
        text += value(QStringView(fragment).mid(open + 1, close - open - 1));
        at = close + 1;
    }
    text += QStringView(fragment).mid(at);
    return text;
}

QString asSentence(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace throughline::demo
