#pragma once

#include "base/codes.h"

#include <QtGlobal>

#include <optional>

namespace throughline::documents {

/// The papers that the program makes.
enum class DocumentKind { Job, Kit, Scorecard, Debrief, Appraisal, SuccessionBook };

/// One paper asked for: of which kind, about what (the id of a job version, an interview plan, a
/// scorecard, an application or an appraisal; none for the succession book).
struct DocumentRequest
{
    DocumentKind kind;
    std::optional<qint64> subject;

    friend bool operator==(const DocumentRequest &, const DocumentRequest &) = default;
};

} // namespace throughline::documents

template<>
inline constexpr auto
    throughline::codes<throughline::documents::DocumentKind> = std::to_array<std::string_view>(
        {"job", "kit", "scorecard", "debrief", "appraisal", "succession-book"});
