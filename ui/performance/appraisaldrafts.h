#pragma once

#include "forms/openjournal.h"
#include "performance/appraisalmerge.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>

namespace throughline::ui {

/// One field of what is written, as the journal keeps it.
struct DraftField
{
    QString name;
    QString text;
    int version; ///< of what the database holds with it
    bool isSummary;
};

/// The fields of these words, in their order.
std::vector<DraftField> draftFieldsOf(const AppraisalWords &words);
/// Puts a kept text back; nothing happens if there is no such field.
void putDraft(AppraisalWords &words, const QString &field, const QString &text);
/// Says on top of which version a field was written.
void setDraftVersion(AppraisalWords &words, const QString &field, int version);
/// Makes a field differ from whatever is compared with it: nobody knows what was written over.
void forgetWhatWas(AppraisalWords &words, const QString &field);

/// What somebody writes in one appraisal, kept in the journal of drafts until the appraisal has
/// taken it: also where it moved on meanwhile, or where two windows wrote and nobody has chosen yet
/// (decisions.md, "Drafts").
class AppraisalDrafts final : public QObject
{
    Q_OBJECT

public:
    AppraisalDrafts(const storage::Store &store, performance::AppraisalId id, QObject *parent);

    /// Asks for what is left from before; found() tells it. What is kept from then on replaces it.
    void look();

    /// Keeps this text for a field, written on top of that version.
    void keep(const QString &field, const QString &text, std::optional<int> base = {});
    /// The appraisal has taken what was kept since look(); what is left from before stays.
    void forget(const QString &field);
    /// The same, whatever it is.
    void discard(const QString &field);
    /// Writes once more what is kept: another window of the same person may have taken it away.
    void renew();
    /// Forgets what is kept when this was written, also if the page is gone by then.
    template<typename T>
    void forgetAfter(const Answer<T> &writing);

signals:
    void found(const std::vector<throughline::storage::Draft> &drafts);

private:
    struct Kept
    {
        QString text;
        std::optional<int> base;

        friend bool operator==(const Kept &, const Kept &) = default;
    };

    void begin(const SharedJournal &journal);

    QString m_document;
    SharedJournal m_journal; // none before it is open, or if it cannot be
    QHash<QString, Kept> m_kept;
};

template<typename T>
void AppraisalDrafts::forgetAfter(const Answer<T> &writing)
{
    writing.then(QCoreApplication::instance(),
        [journal = m_journal, document = m_document, all = m_kept](const Result<T> &written) {
            if (!written || !journal)
                return;
            for (auto kept = all.cbegin(); kept != all.cend(); ++kept)
                (void)journal->discard({document, kept.key()}, kept->text);
        });
}

} // namespace throughline::ui
