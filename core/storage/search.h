#pragma once

#include "storage/connection.h"

namespace throughline::storage {

/// What a search can find, in the order in which results are shown.
enum class SearchKind { Person, Job, Position, Competency, Candidate };

/// One thing found, in the parts of which the ui makes a line.
///
/// | kind       | subject                    | detail                     | context         |
/// |------------|----------------------------|----------------------------|-----------------|
/// | Person     | person                     | title of the position      | unit            |
/// | Job        | job                        | state (a code)             | unit            |
/// | Position   | position                   | incumbent, empty if vacant | unit            |
/// | Competency | competency                 | family (a code)            |                 |
/// | Candidate  | their latest application   | title of the requisition   | stage (a code)  |
struct SearchHit
{
    SearchKind kind;
    qint64 subject;
    QString title;
    QString detail;
    QString context;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Finds by the beginnings of words, in any order, whatever their case and diacritics: "ste ro"
/// finds Rosa Stein. Up to perKind of each kind, those whose title begins as typed first; only
/// what the session may see. What is typed is never syntax; without a letter or digit it finds
/// nothing. Beyond 200 matches of a kind the first 200 are considered: one more letter tells.
std::vector<SearchHit> search(Connection &connection, const QString &text, int perKind);

/// What was typed in the language of the database's own index, each word the beginning of one;
/// empty when it holds no letter or digit.
QString matchOf(const Connection &connection, const QString &typed);

} // namespace throughline::storage

template<>
inline constexpr auto
    throughline::codes<throughline::storage::SearchKind> = std::to_array<std::string_view>(
        {"person", "job", "position", "competency", "candidate"});
