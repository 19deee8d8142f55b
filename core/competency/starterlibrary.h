#pragma once

#include "base/result.h"
#include "competency/competency.h"
#include "storage/connection.h"

namespace throughline::competency {

/// The languages in which the program brings competencies along.
enum class LibraryLanguage { English, German };

/// A competency of the starter library, complete and in our own words.
struct StarterCompetency
{
    CompetencyRevision revision; ///< its ids mean nothing
    std::vector<Question> questions;
};

/// Customer service first, with twelve questions or more (H-10), and further competencies, all
/// complete at every level.
std::vector<StarterCompetency> starterLibrary(LibraryLanguage language);

/// The language that the company was set up in.
LibraryLanguage libraryLanguage(storage::Connection &connection);

/// Gives a new database its core competency, published, with its questions, and notes the company's
/// language. Does nothing where there is a core competency already. No permission is asked: it is
/// part of making the database.
void seedCoreCompetency(storage::Connection &connection, LibraryLanguage language);

/// Adds the competencies of the starter library that the database lacks (by key) in the company's
/// language, published; only those with the given keys if any are given. Answers which were added.
/// Errors: "library-needs-hr".
Result<QStringList> adoptStarterLibrary(
    storage::Connection &connection, const QStringList &keys = {});

} // namespace throughline::competency

template<>
inline constexpr auto
    throughline::codes<throughline::competency::LibraryLanguage> = std::to_array<std::string_view>(
        {"en", "de"});
