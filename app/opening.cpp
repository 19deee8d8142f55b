#include "opening.h"

#include "home/persona.h"
#include "security/role.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace throughline::app {

using storage::Place;
using storage::Store;

/// An empty file holds no company, but to say that it is missing would be wrong.
static Error asSeenByTheUser(Error error, const Place &place)
{
    if (error.reason == u"file-missing" && QFileInfo::exists(place.database))
        error.reason = u"company-empty"_s;
    return error;
}

static Result<std::unique_ptr<Store>> openAs(const Place &place, const ActsAs &as)
{
    auto store = Store::open(place, security::ownerSession(), storage::Missing::Refuse);
    if (!store)
        return asSeenByTheUser(store.error(), place);
    if (!as)
        return store;
    const auto session
        = (*store)->read([&](storage::Connection &db) { return home::sessionOfPersona(db, *as); });
    const auto found = session.wait();
    if (!found)
        return found.error();
    (*store)->setSession(*found);
    return store;
}

Result<std::unique_ptr<Store>> openCompany(const QString &text, const ActsAs &as)
{
    const auto place = Place::parse(text);
    if (!place)
        return place.error();
    return openAs(*place, as);
}

QString nameOf(const QString &text)
{
    const auto place = Place::parse(text);
    if (!place)
        return text.section(u'@', -1);
    return place->isPostgreSql() ? place->display() : text;
}

} // namespace throughline::app
