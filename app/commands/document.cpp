#include "commands/commands.h"

#include "base/clock.h"
#include "documents/document.h"
#include "documents/documentsubject.h"
#include "documents/pdfwriting.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::app {

using documents::Document;

/// Who stands on the paper: the person by name; a role that is nobody's, by its word.
static QString printedBy(storage::Store &store, const ActsAs &as)
{
    if (!as)
        return {};
    return store.session().person ? nameOfReader(store) : *as;
}

static Result<Document> composed(
    storage::Store &store, const PrintDocument &print, const ActsAs &as)
{
    const documents::DocumentSetting setting{
        .language = QLocale().name(), .at = Clock::now(), .by = printedBy(store, as)};
    return store
        .read([&](storage::Connection &db) -> Result<Document> {
            const auto request
                = documents::requestFor(db, print.kind, print.id.value_or(QString()));
            if (!request)
                return request.error();
            return documents::compose(db, *request, setting);
        })
        .wait();
}

ExitCode run(const PrintDocument &print, const ActsAs &as, Console &console)
{
    const auto store = openCompany(print.from, as, Purpose::Look);
    if (!store)
        return console.refuse(nameOf(print.from), store.error());
    const auto document = composed(**store, print, as);
    if (!document)
        return console.refuse(nameOf(print.from), document.error());
    const auto written = documents::writePdf(*document, print.to, documents::Existing::Replace);
    if (!written)
        return console.refuse(print.to, written.error());
    console.say(print.to);
    return Done;
}

} // namespace throughline::app
