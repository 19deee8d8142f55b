#pragma once

#include "forms/openjournal.h"

#include <QCoreApplication>
#include <QPointer>

#include <functional>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;
class QTextEdit;

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
    void keep(QTextEdit &field);
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
    /// The record was read anew: what `put` shows of it counts as stored, and what was begun here
    /// is begun upon this version. `stored` names fields that held already what is stored now.
    void takeOver(std::optional<int> version, const std::function<void()> &put,
        const QStringList &stored = {});
    /// Whether the form holds what was neither handed in nor taken back.
    bool isBegun() const;
    /// Whether that would be gone with the form, because the journal cannot be opened.
    bool wouldBeLost() const { return isBegun() && m_hasNoJournal; }
    /// Whether it has not been said yet what the form is about.
    bool isResting() const { return m_document.isEmpty(); }
    /// Another number for each time that the form begins or rests: whether a late answer is still
    /// about what the form shows.
    int turn() const { return m_begun; }
    /// It is not wanted: forgets what is kept.
    void discard();
    /// The same once this was written, also if the page is gone by then. What is typed meanwhile is
    /// kept.
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
        std::optional<QString>
            unplaced; ///< kept, and not to be shown before there is more to choose
    };

    /// What goes once the form was written.
    struct HandedIn
    {
        QString document; ///< all of it, where it is not known yet what is left from before
        std::vector<std::pair<storage::DraftKey, QString>> texts;
    };
    HandedIn handIn();
    static void forget(const Answer<SharedJournal> &opening, const HandedIn &handedIn);
    void leave();
    void look();
    void putBack(const std::vector<storage::Draft> &drafts);

    storage::Store &m_store;
    std::vector<Field> m_fields;
    QString m_document; ///< none while the form rests
    std::optional<int> m_version;
    int m_begun = 0; ///< how often; tells late answers for another form
    std::optional<Answer<SharedJournal>> m_opening; ///< of whoever began the form
    SharedJournal m_journal; ///< opened with the first form
    bool m_isHandedIn = false; ///< nothing was typed since
    bool m_isReady = false; ///< what is left from before was read
    bool m_hasNoJournal = false;
};

template<typename T>
void FormDraft::discardAfter(const Answer<T> &writing)
{
    writing.then(QCoreApplication::instance(),
        [self = QPointer(this), turn = m_begun, opening = m_opening, handedIn = handIn()](
            const Result<T> &written) {
            if (written && opening)
                forget(*opening, handedIn);
            else if (!written && self && self->m_begun == turn)
                self->m_isHandedIn = false;
        });
}

/// Whether any form of the page is begun, and whether any of these would be lost with it.
bool holdsDrafts(const QWidget &page);
bool wouldLoseDrafts(const QWidget &page);

/// Something that was chosen, as a draft has it: by its number, since two may have one name.
QString draftOfChoice(qint64 id, const QString &name);
/// The number and the name of what was chosen; none where words were typed.
std::optional<std::pair<qint64, QString>> choiceIn(const QString &draft);

/// Tells what restored() said; the second one whenever it is said.
void tellRestored(MessageBar &bar, const QDateTime &typedAt, bool hasChangedSince);
void tellWhenRestored(const FormDraft &draft, MessageBar &bar);

} // namespace throughline::ui
