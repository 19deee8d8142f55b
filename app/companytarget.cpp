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
        return make(*place);
    if (existing == Existing::Refuse && QFileInfo(place->database).isDir())
        return Error{Error::Kind::Unavailable, u"file-is-folder"_s, {place->database}};
    if (existing == Existing::Refuse)
        return Error{Error::Kind::Conflict, u"file-exists"_s, {place->database}};
    auto store = openCompany(*place, as);
    if (!store)
        return store.error();
    std::unique_ptr<CompanyTarget> target(new CompanyTarget);
    target->m_store = std::move(*store);
    return target;
}

/// A database is there before any company is, so its being empty decides.
CompanyTarget::Opened CompanyTarget::openServer(
    const Place &place, Existing existing, const ActsAs &as)
{
    auto store = openCompany(place);
    if (!store && store.error().reason == u"database-empty")
        return make(place);
    if (!store)
        return store.error();
    const auto isUnused = (*store)->read(storage::isUnused).wait();
    if (!isUnused)
        return isUnused.error();
    if (*isUnused)
        return make(place);
    if (existing == Existing::Refuse)
        return Error{Error::Kind::Conflict, u"company-exists"_s, {place.display()}};
    store = openCompany(place, as);
    if (!store)
        return store.error();
    std::unique_ptr<CompanyTarget> target(new CompanyTarget);
    target->m_store = std::move(*store);
    return target;
}

static QString hiddenFileFor(const Place &place, const QTemporaryDir &folder)
{
    if (place.isPostgreSql())
        return folder.filePath(u"new.throughline"_s);
    const QFileInfo file(place.database);
    return u"%1/.%2.%3"_s.arg(
        file.absolutePath(), file.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8));
}

CompanyTarget::Opened CompanyTarget::make(const Place &place)
{
    const QFileInfo file(place.database);
    if (!place.isPostgreSql() && !file.absoluteDir().exists())
        return Error{Error::Kind::NotFound, u"folder-missing"_s, {file.absolutePath()}};
    std::unique_ptr<CompanyTarget> target(new CompanyTarget);
    target->m_place = place;
    target->m_hidden = hiddenFileFor(place, target->m_folder);
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
    if (isNew())
        removeFileAndItsJournals(m_hidden);
}

Result<void> CompanyTarget::finish()
{
    m_store.reset();
    if (!isNew())
        return {};
    if (m_place.isPostgreSql()) {
        const auto filled = storage::restore(m_hidden, m_place);
        return filled ? Result<void>() : filled.error();
    }
    if (const auto named = storage::giveName(m_hidden, m_place.database); !named)
        return named.error();
    m_hidden.clear();
    return {};
}

} // namespace throughline::app
