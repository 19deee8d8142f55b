#include "companytarget.h"

#include "security/role.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace throughline::app {

using storage::Place;
using storage::Store;

Result<std::unique_ptr<CompanyTarget>> CompanyTarget::open(
    const QString &text, Existing existing, const ActsAs &as)
{
    const auto place = Place::parse(text);
    if (!place)
        return place.error();
    const bool isThere = place->isPostgreSql() || QFileInfo::exists(place->database);
    if (!isThere)
        return make(place->database);
    if (existing == Existing::Refuse && !place->isPostgreSql())
        return Error{Error::Kind::Conflict, u"file-exists"_s, {place->database}};
    auto store = openCompany(text, as);
    if (!store)
        return store.error();
    std::unique_ptr<CompanyTarget> target(new CompanyTarget);
    target->m_store = std::move(*store);
    return target;
}

Result<std::unique_ptr<CompanyTarget>> CompanyTarget::make(const QString &path)
{
    const QFileInfo file(path);
    if (!file.absoluteDir().exists())
        return Error{Error::Kind::NotFound, u"folder-missing"_s, {file.absolutePath()}};
    std::unique_ptr<CompanyTarget> target(new CompanyTarget);
    target->m_path = path;
    target->m_hidden = u"%1/.%2.%3"_s.arg(
        file.absolutePath(), file.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8));
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

/// The last connection that closes writes the journal back, so the one file is all there is.
Result<void> CompanyTarget::finish()
{
    m_store.reset();
    if (!isNew())
        return {};
    if (QFileInfo::exists(m_path))
        return Error{Error::Kind::Conflict, u"file-exists"_s, {m_path}};
    if (!QFile::rename(m_hidden, m_path))
        return Error{Error::Kind::Unavailable, u"file-read-only"_s, {m_path}};
    m_hidden.clear();
    return {};
}

} // namespace throughline::app
