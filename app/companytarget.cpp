#include "companytarget.h"

#include "security/role.h"
#include "storage/backup.h"
#include "storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace throughline::app {

using storage::Place;
using storage::Store;

CompanyTarget::Opened CompanyTarget::open(const QString &text, Existing existing, const ActsAs &as)
{
    const auto place = Place::parse(text);
    if (!place)
        return place.error();
    if (place->isPostgreSql())
        return openServer(*place, existing, as);
    if (!QFileInfo::exists(place->database))
        return makeFile(*place);
    if (existing == Existing::Refuse && QFileInfo(place->database).isDir())
        return Error{Error::Kind::Unavailable, u"file-is-folder"_s, {place->database}};
    if (existing == Existing::Refuse)
        return Error{Error::Kind::Conflict, u"file-exists"_s, {place->database}};
    auto store = openCompany(*place, as);
    return store ? of(std::move(*store)) : store.error();
}

CompanyTarget::Opened CompanyTarget::of(std::unique_ptr<Store> store)
{
    std::unique_ptr<CompanyTarget> target(new CompanyTarget);
    target->m_store = std::move(store);
    return target;
}

/// A database is there before any company is, so its being empty decides.
CompanyTarget::Opened CompanyTarget::openServer(
    const Place &place, Existing existing, const ActsAs &as)
{
    auto store = openCompany(place);
    if (!store && store.error().reason == u"database-empty")
        return foundOnServer(place);
    if (!store)
        return store.error();
    const auto isUnused = (*store)->read(storage::isUnused).wait();
    if (!isUnused)
        return isUnused.error();
    if (*isUnused)
        return foundOnServer(place);
    if (existing == Existing::Refuse)
        return Error{Error::Kind::Conflict, u"company-exists"_s, {place.display()}};
    store = openCompany(place, as);
    return store ? of(std::move(*store)) : store.error();
}

CompanyTarget::Opened CompanyTarget::foundOnServer(const Place &place)
{
    auto founding = storage::Founding::begin(place, security::ownerSession());
    if (!founding)
        return founding.error();
    std::unique_ptr<CompanyTarget> target(new CompanyTarget);
    target->m_founding = std::move(*founding);
    return target;
}

static QString hiddenFileFor(const Place &place)
{
    const QFileInfo file(place.database);
    return u"%1/.%2.%3"_s.arg(
        file.absolutePath(), file.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8));
}

CompanyTarget::Opened CompanyTarget::makeFile(const Place &place)
{
    const QFileInfo file(place.database);
    if (!file.absoluteDir().exists())
        return Error{Error::Kind::NotFound, u"folder-missing"_s, {file.absolutePath()}};
    std::unique_ptr<CompanyTarget> target(new CompanyTarget);
    target->m_place = place;
    target->m_hidden = hiddenFileFor(place);
    auto store = Store::open({.database = target->m_hidden}, security::ownerSession());
    if (!store)
        return store.error();
    target->m_store = std::move(*store);
    return target;
}

static void removeFileAndItsJournals(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

CompanyTarget::~CompanyTarget()
{
    m_store.reset();
    if (!m_hidden.isEmpty())
        removeFileAndItsJournals(m_hidden);
}

Result<void> CompanyTarget::finish()
{
    if (m_founding)
        return m_founding->commit();
    m_store.reset();
    if (m_hidden.isEmpty())
        return {};
    if (const auto named = storage::giveName(m_hidden, m_place.database); !named)
        return named.error();
    m_hidden.clear();
    return {};
}

} // namespace throughline::app
