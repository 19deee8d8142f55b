#pragma once

#include "base/codes.h"
#include "base/id.h"
#include "competency/level.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace throughline::competency {

using CompetencyId = Id<struct Competency>;
using RevisionId = Id<struct CompetencyRevision>;
using QuestionId = Id<struct Question>;

/// Where a competency stands in the library's tree.
enum class Family { Core, Working, Leading, Technical };

/// A revision is a draft until it is published, and from then on never changes (H-11).
enum class RevisionState { Draft, Published };

/// To whom a behaviour shows itself: to an interviewer in an answer, or to colleagues at work.
enum class Audience { Interview, Work };

/// Asks for what was done, or for what would be done.
enum class QuestionKind { Behavioural, Situational };

enum class QuestionState { Draft, Published, Retired };

/// Something that high performance rests on: behaviours, attitudes and skills. What is said about
/// it stands in its revisions; whoever cites one sees for ever what was cited (H-05).
struct Competency
{
    CompetencyId id;
    QString key; ///< what files call it: "customer-service"
    Family family;
    bool isCore; ///< the one that belongs to every job; the mark cannot be taken away
    std::optional<QDateTime> retiredAt;
    QString foreignId; ///< its identifier in the framework it was taken from, unchanged (H-13)
    int version;

    friend bool operator==(const Competency &, const Competency &) = default;
};

/// A competency's own name for a level: "Anticipates needs".
struct LevelTitle
{
    Level level;
    QString title;

    friend bool operator==(const LevelTitle &, const LevelTitle &) = default;
};

/// One observable behaviour that a level is recognised by.
struct BehaviouralAnchor
{
    Level level;
    Audience audience;
    int place; ///< from 1, in the order to be read
    QString wording;

    friend bool operator==(const BehaviouralAnchor &, const BehaviouralAnchor &) = default;
};

/// What a competency means, in full: its name, definition, level titles and anchors.
struct CompetencyRevision
{
    RevisionId id;
    CompetencyId competency;
    QString key;
    Family family;
    bool isCore;
    int number; ///< from 1
    RevisionState state;
    QString name;
    QString definition;
    std::optional<QDateTime> publishedAt;
    int version;
    std::vector<LevelTitle> titles; ///< by level; a draft may lack some
    std::vector<BehaviouralAnchor> anchors; ///< by level, audience and place

    /// The level's title, empty where a draft has none yet.
    QString title(Level level) const;
    QStringList wordings(Level level, Audience audience) const;

    void setTitle(Level level, const QString &title);
    /// Replaces the behaviours of one level for one audience; blank ones are dropped.
    void setWordings(Level level, Audience audience, const QStringList &wordings);

    friend bool operator==(const CompetencyRevision &, const CompetencyRevision &) = default;
};

/// What still keeps a revision from being published, and at which level.
struct RevisionGap
{
    enum class Kind { Name, Title, InterviewAnchor, WorkAnchor };

    Kind kind;
    std::optional<Level> level = {};

    friend bool operator==(const RevisionGap &, const RevisionGap &) = default;
};

/// H-09: no competency is published with an empty title or without an anchor for either audience
/// at any level; nothing is filled in for the author.
std::vector<RevisionGap> gaps(const CompetencyRevision &revision);

/// A question of the bank. A published one is never reworded; a new question replaces it (H-11).
struct Question
{
    QuestionId id;
    QString key;
    CompetencyId competency;
    QuestionKind kind;
    QString title;
    QString wording;
    int minutes; ///< 1 to 60
    QString goodAnswer; ///< what to listen for
    QuestionState state;
    std::optional<QuestionId> replaces;
    int version;
    QStringList probes; ///< follow-up questions, in order

    friend bool operator==(const Question &, const Question &) = default;
};

/// The organisation's rule about its core competency. No number of it can be zero.
struct CorePolicy
{
    Level minimumLevel; ///< no job asks for less, unless waived
    Level defaultLevel; ///< what a new job starts with
    int minimumWeight; ///< percent; also what a new job starts with
    int minimumQuestions; ///< in every interview plan
    int version;

    friend bool operator==(const CorePolicy &, const CorePolicy &) = default;
};

} // namespace throughline::competency

template<>
inline constexpr auto
    throughline::codes<throughline::competency::Family> = std::to_array<std::string_view>(
        {"core", "working", "leading", "technical"});
template<>
inline constexpr auto
    throughline::codes<throughline::competency::RevisionState> = std::to_array<std::string_view>(
        {"draft", "published"});
template<>
inline constexpr auto
    throughline::codes<throughline::competency::Audience> = std::to_array<std::string_view>(
        {"interview", "work"});
template<>
inline constexpr auto
    throughline::codes<throughline::competency::QuestionKind> = std::to_array<std::string_view>(
        {"behavioural", "situational"});
template<>
inline constexpr auto
    throughline::codes<throughline::competency::QuestionState> = std::to_array<std::string_view>(
        {"draft", "published", "retired"});
