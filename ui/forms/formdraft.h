#pragma once

#include "forms/openjournal.h"

#include <QCoreApplication>

#include <functional>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace throughline::ui {

class MessageBar;

/// What somebody has begun to fill in in a form that is written as a whole, kept in the journal of
/// drafts from the first key on: whoever leaves the page, or loses the program, finds it in the
/// form again when that is opened the next time (decisions.md, "Drafts").
class FormDraft final : public QObject
{
    Q_OBJECT

public:
    FormDraft(storage::Store &store, QObject *parent);
    /// Leaves no word behind, however quickly the page was left.
    ~FormDraft() override;

    /// Fields, under the names of their objects; they are put back in this order.
    void keep(QLineEdit &field);
    void keep(QSpinBox &field);
    void keep(QDateTimeEdit &field);
    void keep(QComboBox &field);
    /// Anything else; whoever changes it calls touch().
    void keep(const QString &name, std::function<QString()> text,
        std::function<void(const QString &)> put);

    /// The form begins to be about this ("candidate:12"), with what it holds now; what is left from
    /// before is put into it. The version is the record's that the form changes.
    void begin(const QString &document, std::optional<int> version = {});
    /// What changes from now on is not kept: the form is filled anew.
    void rest();
    void touch();
    /// It is not wanted: forgets what is kept.
    void discard();
    /// The same once this was written, also if the page is gone by then.
    template<typename T>
    void discardAfter(const Answer<T> &writing);

signals:
    /// Words from before are in the form again, on top of a record that has changed since or not.
    void restored(const QDateTime &typedAt, bool hasChangedSince);

private:
    struct Field
    {
        QString name;
        std::function<QString()> text;
        std::function<void(const QString &)> put;
        QString blank; ///< what it holds untouched
        std::optional<QString> kept;
        std::optional<QString> waiting; ///< typed before the journal was open
    };

    void look();
    void putBack(const std::vector<storage::Draft> &drafts);

    storage::Store &m_store;
    std::vector<Field> m_fields;
    QString m_document; ///< none while the form rests
    std::optional<int> m_version;
    int m_begun = 0; ///< how often; tells late answers for another form
    SharedJournal m_journal; ///< opened with the first form
    bool m_isHandedIn = false; ///< nothing was typed since
    bool m_isReady = false; ///< what is left from before was read
};

template<typename T>
void FormDraft::discardAfter(const Answer<T> &writing)
{
    m_isHandedIn = true;
    writing.then(QCoreApplication::instance(),
        [opening = journalOf(m_store), document = m_document](const Result<T> &written) {
            if (!written)
                return;
            opening.then(
                QCoreApplication::instance(), [document](const Result<SharedJournal> &journal) {
                    if (journal)
                        (void)(*journal)->discard(document);
                });
        });
}

/// Tells what restored() said.
void tellRestored(MessageBar &bar, const QDateTime &typedAt, bool hasChangedSince);

} // namespace throughline::ui
