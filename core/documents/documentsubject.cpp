#include "documents/documentsubject.h"

using namespace Qt::StringLiterals;

namespace throughline::documents {

static std::optional<qint64> subjectOf(
    storage::Connection &db, DocumentKind kind, const QString &key)
{
    switch (kind) {
    case DocumentKind::Job:
        return db.one<qint64>("select version_id from visible_job where key = ?", key);
    case DocumentKind::Kit:
        return db.one<qint64>(R"(
            select n.id
              from interview_plan n join visible_requisition r on r.id = n.requisition_id
             where r.key = ?
             order by n.number desc
             limit 1)",
            key);
    case DocumentKind::Scorecard:
        return db.one<qint64>("select id from visible_scorecard where key = ?", key);
    case DocumentKind::Debrief:
        return db.one<qint64>("select id from visible_application where key = ?", key);
    case DocumentKind::Appraisal:
        return db.one<qint64>("select id from visible_appraisal where key = ?", key);
    case DocumentKind::SuccessionBook: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Result<DocumentRequest> requestFor(
    storage::Connection &connection, DocumentKind kind, const QString &key)
{
    if (kind == DocumentKind::SuccessionBook)
        return DocumentRequest{kind, std::nullopt};
    const auto subject = subjectOf(connection, kind, key);
    if (!subject)
        return Error{Error::Kind::NotFound, u"document-subject-missing"_s, {key}};
    return DocumentRequest{kind, subject};
}

} // namespace throughline::documents
