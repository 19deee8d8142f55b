#include "hiring/personfield.h"

#include "forms/naming.h"
#include "forms/views.h"
#include "people/directorylist.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using people::DirectoryRow;
using people::NamedPerson;

static constexpr size_t mostOffered = 8;

PersonField::PersonField(storage::Store &store, const QString &prompt, QWidget *parent)
    : QLineEdit(parent)
    , m_store(store)
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    setPlaceholderText(prompt);
    name(*this, prompt);
    m_completer->setModel(m_names);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    name(*m_completer->popup(), tr("People who fit"));
    setCompleter(m_completer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &PersonField::look);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        &PersonField::take, Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_found.size() == 1)
            take(m_names->stringList().constFirst());
    });
}

/// Names that occur twice are told apart by their unit.
static QString lineFor(const DirectoryRow &row)
{
    return row.unit.isEmpty() ? row.name : PersonField::tr("%1 · %2").arg(row.name, row.unit);
}

void PersonField::look()
{
    if (text().trimmed().isEmpty())
        return;
    m_store
        .read([words = text()](storage::Connection &db) {
            auto rows = people::DirectoryList(db, {.words = words}).firstPage();
            if (rows.size() > mostOffered)
                rows.erase(rows.begin() + mostOffered, rows.end());
            return Result<std::vector<DirectoryRow>>(std::move(rows));
        })
        .then(this, [this](const Result<std::vector<DirectoryRow>> &rows) {
            if (!rows || !hasFocus())
                return;
            QStringList lines;
            m_found.clear();
            for (const DirectoryRow &row : *rows) {
                m_found.push_back({row.person, row.name});
                lines << lineFor(row);
            }
            m_names->setStringList(lines);
            m_completer->complete();
        });
}

void PersonField::take(const QString &line)
{
    const qsizetype index = m_names->stringList().indexOf(line);
    if (index < 0)
        return;
    const NamedPerson person = m_found.at(size_t(index));
    clear();
    m_found.clear();
    m_names->setStringList({});
    emit chosen(person);
}

} // namespace throughline::ui
