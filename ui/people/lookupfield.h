#pragma once

#include "storage/store.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace throughline::ui {

class FormDraft;

/// One thing that a lookup offers: what is taken, and the line that it is offered as.
struct LookupChoice
{
    qint64 id;
    QString title;
    QString line;

    friend bool operator==(const LookupChoice &, const LookupChoice &) = default;
};

/// A field for one of many: while a name is typed the database offers who or what fits, and Enter
/// or a click takes one. Typing on lets go of what was taken.
class LookupField : public QLineEdit
{
    Q_OBJECT

public:
    using Find = std::function<std::vector<LookupChoice>(
        storage::Connection &db, const QString &words, size_t most)>;

    /// `find` runs in the database's thread.
    LookupField(storage::Store &store, Find find, const QString &prompt, QWidget *parent = nullptr);

    /// What is taken now; none while the field is empty or its words are nobody's name.
    std::optional<qint64> choice() const { return m_choice; }
    void setChoice(std::optional<qint64> id, const QString &title);
    /// Words that were not taken from the list: neither empty nor a choice.
    bool isUndecided() const { return !m_choice && !text().trimmed().isEmpty(); }

signals:
    void taken(qint64 id, const QString &title);

private:
    void look();
    void take(const QString &line);

    storage::Store &m_store;
    Find m_find;
    QCompleter *m_completer;
    QStringListModel *m_lines;
    std::vector<LookupChoice> m_found;
    std::optional<qint64> m_choice;
    QTimer m_pause;
};

/// Keeps what is taken, or the words that were not.
void keepChoice(FormDraft &draft, LookupField &field);

/// Finds employees by the beginnings of their names.
std::vector<LookupChoice> findColleagues(
    storage::Connection &db, const QString &words, size_t most);
/// Finds positions by the beginnings of their titles' words, and says who sits there.
std::vector<LookupChoice> findPositions(storage::Connection &db, const QString &words, size_t most);

} // namespace throughline::ui
