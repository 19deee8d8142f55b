#pragma once

#include "demo/build.h"
#include "demo/staffing.h"
#include "demo/wording.h"

namespace throughline::demo {

/// What somebody saw of somebody, on its way into the database.
struct Observation
{
    int about; ///< member
    int competency; ///< place in the library
    QDate day;
    QString kind, polarity, customer, wording, source;
    std::optional<qint64> author = {};
    std::optional<int> level = {};
    QDateTime recorded = {}; ///< soon after the day if not given
};

/// Makes observations in varied words and keeps them until a portion is full.
class Observations
{
public:
    explicit Observations(Build &build) : m_build(build) {}

    /// Something that happened that day: a story, praise, a colleague's or a coach's note.
    Observation anything(Chance &chance, int member, QDate day);
    /// Something that bears a rating out: above, at or below what the job asks.
    Observation bearingOut(
        Chance &chance, int member, int competency, int rating, int asked, QDate day);

    /// Takes it up; answers the number that it will have.
    qint64 add(const Observation &observation);
    /// Writes what was taken up so far.
    void flush();

    /// A text that was not said about anybody before, as far as a few attempts find one. The
    /// function makes another one each time.
    template<typename Make>
    QString unheard(Make make)
    {
        QString text = make();
        for (int attempt = 0; attempt < 24 && isKnown(text); ++attempt)
            text = make();
        m_build.texts.insert(qHash(text));
        return text;
    }
    /// The same where silence is an answer: empty if nothing new is found.
    template<typename Make>
    QString unheardOrNothing(Make make)
    {
        for (int attempt = 0; attempt < 6; ++attempt) {
            const QString text = make();
            if (text.isEmpty() || isKnown(text))
                continue;
            m_build.texts.insert(qHash(text));
            return text;
        }
        return {};
    }

    /// The scene of a text about a member: somebody of their team, a place near them.
    Scene scene(Chance &chance, int member, QDate from, QDate to) const;

private:
    bool isKnown(const QString &text) const { return m_build.texts.contains(qHash(text)); }
    int colleague(Chance &chance, int member, QDate day) const;
    Observation story(Chance &chance, int member, QDate day);
    Observation praise(Chance &chance, int member, QDate day);
    Observation peer(Chance &chance, int member, int competency, QDate day);
    Observation coaching(Chance &chance, int member, int competency, QDate day);
    QString storyKind(Chance &chance, int member, bool isInside) const;
    QString storyText(Chance &chance, const QString &kind, Wording &wording, bool isInside);
    std::optional<qint64> leaderId(int member, QDate day) const;

    using Row = std::tuple<qint64, QString, qint64, qint64, QString, QString, QString, QString,
        QString, QDate, QDateTime, std::optional<qint64>, std::optional<int>>;

    Build &m_build;
    std::vector<Row> m_rows;
};

} // namespace throughline::demo
