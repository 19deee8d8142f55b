#pragma once

#include "base/result.h"
#include "documents/documentrequest.h"
#include "storage/connection.h"

#include <QDateTime>

namespace throughline::documents {

/// A paper ready to be shown, printed or written as PDF: always in light colours, with ratings as
/// number and word.
struct Document
{
    QString title;
    QString html;
    QString footer; ///< what stands left and what stands right, a line each; {{page}} and
                    ///< {{pages}} are still open
    QDateTime at; ///< when it was asked for
    QString language; ///< the words' own: it says from which side the paper reads, and its digits

    friend bool operator==(const Document &, const Document &) = default;
};

/// In which language, and by whom at what time it was asked for; both stand in the footer.
struct DocumentSetting
{
    QString language = QStringLiteral("en"); ///< one of resources/templates, else English; where
                                             ///< it names a country ("en_GB"), dates follow that
    QDateTime at = {};
    QString by = {};
};

/// Reads what the request is about through the session's views and makes the paper. Errors:
/// "not-found" when there is no such thing or it is not for this session.
Result<Document> compose(storage::Connection &connection, const DocumentRequest &request,
    const DocumentSetting &setting);

} // namespace throughline::documents
