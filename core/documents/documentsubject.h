#pragma once

#include "base/result.h"
#include "documents/documentrequest.h"
#include "storage/connection.h"

namespace throughline::documents {

/// What a paper is about, found by the key that exports write: of a job (its newest version in
/// sight), a requisition (for the kit: its newest plan), a scorecard, an application (for the
/// debrief) or an appraisal. Errors: "document-subject-missing" with the key, when there is no such
/// thing or it is not for this session.
Result<DocumentRequest> requestFor(
    storage::Connection &connection, DocumentKind kind, const QString &key);

} // namespace throughline::documents
