#include "people/lookupfield.h"

#include "forms/formdraft.h"
#include "forms/naming.h"
#include "people/directorylist.h"
#include "storage/search.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr size_t mostOffered = 8;

LookupField::LookupField(storage::Store &store, Find find, const QString &prompt, QWidget *parent)
    : QLineEdit(parent)
    , m_store(store)
    , m_find(std::move(find))
    , m_completer(new QCompleter(this))
    , m_lines(new QStringListModel(this))
{
    setPlaceholderText(prompt);
    name(*this, prompt);
    m_completer->setModel(m_lines);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    name(*m_completer->popup(), tr("What fits"));
    setCompleter(m_completer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &LookupField::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_choice.reset();
        m_pause.start();
    });
    // The receiver is not this field: with the focus a line edit cuts off whatever its completer
    // tells it.
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), m_completer,
        [this](const QString &line) { take(line); }, Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!m_choice && m_found.size() == 1)
            take(m_found.front().line);
    });
}

void LookupField::setChoice(std::optional<qint64> id, const QString &title)
{
    m_choice = id;
    m_found.clear();
    m_lines->setStringList({});
    setText(title);
}

void LookupField::look()
{
    if (text().trimmed().isEmpty())
        return;
    m_store
        .read([find = m_find, words = text()](
                  storage::Connection &db) { return find(db, words, mostOffered); })
        .then(this, [this, words = text()](const Result<std::vector<LookupChoice>> &found) {
            if (!found || !hasFocus() || words != text() || m_choice)
                return;
            m_found = *found;
            QStringList lines;
            for (const LookupChoice &choice : m_found)
                lines << choice.line;
            m_lines->setStringList(lines);
            m_completer->complete();
            m_completer->popup()->selectionModel()->setCurrentIndex( // what Enter takes
                m_completer->popup()->model()->index(0, 0), QItemSelectionModel::NoUpdate);
        });
}

void LookupField::take(const QString &line)
{
    const auto chosen = std::ranges::find(m_found, line, &LookupChoice::line);
    if (chosen == m_found.end())
        return;
    const LookupChoice choice = *chosen;
    setChoice(choice.id, choice.title);
    emit taken(choice.id, choice.title);
}

void keepChoice(FormDraft &draft, LookupField &field)
{
    const auto text = [&field] {
        const auto id = field.choice();
        return id ? draftOfChoice(*id, field.text()) : field.text();
    };
    const auto put = [&field](const QString &kept) {
        const auto choice = choiceIn(kept);
        field.setChoice(
            choice ? std::optional(choice->first) : std::nullopt, choice ? choice->second : kept);
    };
    draft.keep(field.objectName(), text, put);
    QObject::connect(&field, &QLineEdit::textChanged, &draft, &FormDraft::touch);
    QObject::connect(&field, &QLineEdit::textEdited, &draft, &FormDraft::touch); // it lets go first
    QObject::connect(&field, &LookupField::taken, &draft, &FormDraft::touch); // by its whole name
}

/// Names that occur twice are told apart by their unit.
std::vector<LookupChoice> findColleagues(storage::Connection &db, const QString &words, size_t most)
{
    std::vector<LookupChoice> choices;
    for (const auto &row : people::DirectoryList(db, {.words = words}).firstPage()) {
        if (choices.size() == most)
            break;
        choices.push_back({row.person.number(), row.name,
            row.unit.isEmpty() ? row.name : LookupField::tr("%1 · %2").arg(row.name, row.unit)});
    }
    return choices;
}

std::vector<LookupChoice> findPositions(storage::Connection &db, const QString &words, size_t most)
{
    std::vector<LookupChoice> choices;
    for (const auto &hit : storage::search(db, words, int(most))) {
        if (hit.kind != storage::SearchKind::Position)
            continue;
        const QString holder = hit.detail.isEmpty() ? LookupField::tr("vacant") : hit.detail;
        //: A position, its unit, and who sits there or "vacant"
        const QString line = LookupField::tr("%1 · %2 · %3").arg(hit.title, hit.context, holder);
        choices.push_back({hit.subject, hit.title, line});
    }
    return choices;
}

} // namespace throughline::ui
