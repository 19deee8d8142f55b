#pragma once

#include "storage/lane.h"

#include <QMutex>

#include <map>

namespace throughline::storage {

/// Which text it is: a document ("scorecard:12") and a field of it ("note:3").
struct DraftKey
{
    QString document;
    QString field;

    friend bool operator<(const DraftKey &a, const DraftKey &b)
    {
        return std::tie(a.document, a.field) < std::tie(b.document, b.field);
    }
    friend bool operator==(const DraftKey &, const DraftKey &) = default;
};

/// A text that somebody typed and has not saved.
struct Draft
{
    DraftKey key;
    QString text;
    std::optional<int> baseVersion; ///< of the document when typing began; none: it is new
    QDateTime writtenAt;
};

/// Keeps what is being typed, key by key, apart from the documents themselves and on a lane of its
/// own, so that no long write delays it. A write that was answered survives a kill; whatever is
/// typed while one is under way goes with the next. Beside a file it is a database of its own
/// ("company.throughline.drafts"); on a server a table that only its owner reads.
class DraftJournal
{
public:
    /// Blocks. A journal beside a file that cannot be read is moved aside and begun anew.
    static Result<std::unique_ptr<DraftJournal>> open(const Place &place, const Session &session);

    /// Whose drafts these are.
    void setSession(const Session &session);

    /// Where an unreadable journal was moved; empty if there was none.
    const QString &movedAside() const { return m_movedAside; }

    /// Call it at every key: each answer comes when this text, or a later one, is kept.
    Answer<void> write(const DraftKey &key, const QString &text, std::optional<int> baseVersion);

    Answer<std::optional<Draft>> find(const DraftKey &key);
    /// Every field of a document, in the order of their names.
    Answer<std::vector<Draft>> all(const QString &document);
    /// The documents with drafts, the one typed in last first.
    Answer<std::vector<QString>> documents();

    /// The document was saved, or its drafts are not wanted.
    Answer<void> discard(const QString &document);
    Answer<void> discard(const DraftKey &key);
    /// Only while it is this text: another window of the same person may have typed since.
    Answer<void> discard(const DraftKey &key, const QString &text);

    /// What was typed for one document is kept for another, a new one, from now on. False, and
    /// nothing moved, where drafts of that one are kept already, or none of the first.
    Answer<bool> move(const QString &from, const QString &to);

private:
    struct Pending
    {
        QString text;
        std::optional<int> baseVersion;
        std::vector<std::shared_ptr<QPromise<Result<void>>>> waiting;
    };
    /// The texts that the next transaction takes; closed when something else is asked, so that
    /// everything happens in the order in which it was asked.
    struct Batch
    {
        std::map<DraftKey, Pending> texts;
    };

    DraftJournal() = default;

    template<typename Work>
    auto ask(Access access, Work work)
    {
        closeBatch();
        return m_lane.ask(access, std::move(work));
    }
    void closeBatch();
    void keep(const Batch &batch);
    Batch take(const std::shared_ptr<Batch> &batch);

    QString m_movedAside;
    QMutex m_mutex; // guards the open batch and what is in it
    std::shared_ptr<Batch> m_open;
    Lane m_lane{QStringLiteral("drafts")};
};

} // namespace throughline::storage
