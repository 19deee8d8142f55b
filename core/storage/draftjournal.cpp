#include "storage/draftjournal.h"

#include "base/clock.h"
#include "storage/databasefile.h"
#include "storage/dialect.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace throughline::storage {

namespace {

struct DraftRow
{
    QString document;
    QString field;
    QString body;
    std::optional<int> baseVersion;
    QDateTime writtenAt;
};

} // namespace

static Draft draftOf(const DraftRow &row)
{
    return {{row.document, row.field}, row.body, row.baseVersion, row.writtenAt};
}

/// Drafts of the owner of a file, who is nobody of the directory, are kept under number 0.
static qint64 draftOwner(Connection &db)
{
    return db.session().person ? db.session().person->number() : 0;
}

/// The journal of a file has one table, made by the same text as the one on a server.
static void makeJournal(Connection &db)
{
    QFile step(u":/migrations/0009_drafts.sql"_s);
    if (!step.open(QFile::ReadOnly))
        throw StorageError(Error{Error::Kind::Broken, u"program-fault"_s, {}, step.errorString()});
    Transaction making(db); // before looking: another window may be making it
    if (*db.one<bool>("select exists (select 1 from sqlite_master where name = 'draft')"))
        return;
    for (const QString &statement : statementsOf(QString::fromUtf8(step.readAll()), false))
        db.script(statement);
    markAsOurs(db);
    making.commit();
}

static bool isUnreadable(const Error &error)
{
    return error.reason == u"not-a-database" || error.reason == u"database-damaged"
        || error.reason == u"not-ours";
}

/// Never deleted: somebody's words may be in it.
static QString moveAside(const QString &path)
{
    const QString aside
        = path + u".unreadable-"_s + Clock::now().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    QFile::remove(path + u"-shm"_s);
    QFile::rename(path + u"-wal"_s, aside + u"-wal"_s);
    return QFile::rename(path, aside) ? aside : QString();
}

Result<std::unique_ptr<DraftJournal>> DraftJournal::open(const Place &place, const Session &session)
{
    std::unique_ptr<DraftJournal> journal(new DraftJournal);
    if (place.isPostgreSql()) {
        if (const auto failure = journal->m_lane.open(place, session, Missing::Refuse))
            return *failure;
        return journal;
    }
    const Place beside{.database = place.database + u".drafts"_s};
    auto failure = journal->m_lane.open(beside, session, Missing::Create, makeJournal);
    if (failure && isUnreadable(*failure)) {
        journal->m_movedAside = moveAside(beside.database);
        failure = journal->m_lane.open(beside, session, Missing::Create, makeJournal);
    }
    if (failure)
        return *failure;
    return journal;
}

void DraftJournal::setSession(const Session &session)
{
    closeBatch();
    m_lane.setSession(session);
}

Answer<void> DraftJournal::write(
    const DraftKey &key, const QString &text, std::optional<int> baseVersion)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const QMutexLocker lock(&m_mutex);
    if (!m_open) {
        m_open = std::make_shared<Batch>();
        m_lane.post([this, batch = m_open](Connection &) { keep(take(batch)); });
    }
    Pending &pending = m_open->texts[key];
    pending.text = text;
    pending.baseVersion = baseVersion;
    pending.waiting.push_back(promise);
    return Answer<void>(promise->future());
}

void DraftJournal::closeBatch()
{
    const QMutexLocker lock(&m_mutex);
    m_open.reset();
}

DraftJournal::Batch DraftJournal::take(const std::shared_ptr<Batch> &batch)
{
    const QMutexLocker lock(&m_mutex);
    if (m_open == batch)
        m_open.reset();
    return std::move(*batch);
}

void DraftJournal::keep(const Batch &batch)
{
    const auto writeAll = [&](Connection &db) {
        for (const auto &[key, pending] : batch.texts)
            db.run(R"(
                insert into draft (owner_id, document, field, body, base_version, written_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (owner_id, document, field) do update
                   set body = excluded.body, base_version = excluded.base_version, written_at = excluded.written_at)",
                draftOwner(db), key.document, key.field, pending.text, pending.baseVersion,
                Clock::now());
    };
    const Result<void> result = m_lane.writeNow<void>(writeAll);
    for (const auto &[key, pending] : batch.texts)
        for (const auto &promise : pending.waiting) {
            promise->addResult(result);
            promise->finish();
        }
}

Answer<std::optional<Draft>> DraftJournal::find(const DraftKey &key)
{
    return ask(Access::Read, [key](Connection &db) -> std::optional<Draft> {
        const auto row = db.one<DraftRow>(R"(
            select document, field, body, base_version, written_at
              from visible_draft
             where document = ? and field = ?)",
            key.document, key.field);
        return row ? std::optional(draftOf(*row)) : std::nullopt;
    });
}

Answer<std::vector<Draft>> DraftJournal::all(const QString &document)
{
    return ask(Access::Read, [document](Connection &db) {
        std::vector<Draft> drafts;
        for (const DraftRow &row : db.all<DraftRow>(R"(
                select document, field, body, base_version, written_at
                  from visible_draft
                 where document = ?
                 order by field)",
                 document))
            drafts.push_back(draftOf(row));
        return drafts;
    });
}

Answer<std::vector<QString>> DraftJournal::documents()
{
    return ask(Access::Read, [](Connection &db) {
        return db.all<QString>("select document from visible_draft group by document order by "
                               "max(written_at) desc, document");
    });
}

Answer<void> DraftJournal::discard(const QString &document)
{
    return ask(Access::Write, [document](Connection &db) {
        db.run("delete from draft where owner_id = ? and document = ?", draftOwner(db), document);
    });
}

Answer<void> DraftJournal::discard(const DraftKey &key)
{
    return ask(Access::Write, [key](Connection &db) {
        db.run("delete from draft where owner_id = ? and document = ? and field = ?",
            draftOwner(db), key.document, key.field);
    });
}

Answer<void> DraftJournal::discard(const DraftKey &key, const QString &text)
{
    return ask(Access::Write, [key, text](Connection &db) {
        db.run("delete from draft where owner_id = ? and document = ? and field = ? and body = ?",
            draftOwner(db), key.document, key.field, text);
    });
}

Answer<bool> DraftJournal::move(const QString &from, const QString &to)
{
    return ask(Access::Write, [from, to](Connection &db) {
        const bool isTaken
            = *db.one<bool>("select exists (select 1 from visible_draft where document = ?)", to);
        return !isTaken
            && db.run("update draft set document = ?, base_version = null "
                      "where owner_id = ? and document = ?",
                   to, draftOwner(db), from)
            > 0;
    });
}

} // namespace throughline::storage
