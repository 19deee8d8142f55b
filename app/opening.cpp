#include "opening.h"

#include "console.h"
#include "home/persona.h"
#include "people/people.h"
#include "security/role.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace throughline::app {

using storage::Place;
using storage::Store;

Error asSeenByTheUser(Error error, const Place &place)
{
    if (error.reason == u"file-missing" && !place.isPostgreSql()
        && QFileInfo::exists(place.database))
        error.reason = u"company-empty"_s;
    return error;
}

/// As the window says it: another program may not read the file any more.
static void sayWhatBecameOf(const Place &place, const storage::Migration &migration)
{
    if (migration.copy.isEmpty())
        return;
    const QString sentence
        = Texts::tr("Made by an older version of the program and brought from %1 to %2. As it was "
                    "before, it is kept as %3.");
    Console().problem(u"%1: %2"_s.arg(place.display(),
        sentence.arg(QString::number(migration.from), QString::number(migration.to),
            QDir::toNativeSeparators(migration.copy))));
}

Result<std::unique_ptr<Store>> openCompany(const Place &place, const ActsAs &as, Purpose purpose)
{
    const storage::Session owner = security::ownerSession();
    auto store = purpose == Purpose::Look ? Store::openToRead(place, owner)
                                          : Store::open(place, owner, storage::Missing::Refuse);
    if (!store)
        return asSeenByTheUser(store.error(), place);
    sayWhatBecameOf(place, (*store)->migration());
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

Result<std::unique_ptr<Store>> openCompany(const QString &text, const ActsAs &as, Purpose purpose)
{
    const auto place = Place::parse(text);
    if (!place)
        return place.error();
    return openCompany(*place, as, purpose);
}

QString nameOfReader(Store &store)
{
    const auto person = store.session().person;
    if (!person)
        return Texts::tr("Owner");
    const auto found = store
                           .read([person = *person](storage::Connection &db) {
                               return people::People(db).find(person);
                           })
                           .wait();
    return found && *found ? (*found)->name : QString();
}

QString nameOf(const QString &text)
{
    const auto place = Place::parse(text);
    if (!place)
        return text.section(u'@', -1);
    return place->isPostgreSql() ? place->display() : text;
}

} // namespace throughline::app
