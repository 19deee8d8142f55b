#include "forms/formdraft.h"

#include "forms/messagebar.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

FormDraft::FormDraft(storage::Store &store, QObject *parent) : QObject(parent), m_store(store) {}

/// The fields themselves are gone by now.
FormDraft::~FormDraft()
{
    leave();
}

/// What was typed before the journal was open goes there as soon as it is.
void FormDraft::leave()
{
    if (m_document.isEmpty() || m_isReady || m_isHandedIn)
        return;
    for (const Field &field : m_fields)
        if (field.waiting)
            m_opening->then(QCoreApplication::instance(),
                [key = storage::DraftKey{m_document, field.name}, text = *field.waiting,
                    version = m_version](const Result<SharedJournal> &journal) {
                    if (journal)
                        (void)(*journal)->write(key, text, version);
                });
}

void FormDraft::keep(
    const QString &name, std::function<QString()> text, std::function<void(const QString &)> put)
{
    m_fields.push_back({name, std::move(text), std::move(put), {}, {}, {}, {}});
}

void FormDraft::keep(QLineEdit &field)
{
    keep(
        field.objectName(), [&field] { return field.text(); },
        [&field](const QString &text) { field.setText(text); });
    connect(&field, &QLineEdit::textChanged, this, &FormDraft::touch);
}

void FormDraft::keep(QTextEdit &field)
{
    keep(
        field.objectName(), [&field] { return field.toPlainText(); },
        [&field](const QString &text) { field.setPlainText(text); });
    connect(&field, &QTextEdit::textChanged, this, &FormDraft::touch);
}

void FormDraft::keep(QSpinBox &field)
{
    keep(
        field.objectName(), [&field] { return QString::number(field.value()); },
        [&field](const QString &text) { field.setValue(text.toInt()); });
    connect(&field, &QSpinBox::valueChanged, this, &FormDraft::touch);
}

void FormDraft::keep(QDateTimeEdit &field)
{
    keep(
        field.objectName(), [&field] { return field.dateTime().toString(Qt::ISODate); },
        [&field](
            const QString &text) { field.setDateTime(QDateTime::fromString(text, Qt::ISODate)); });
    connect(&field, &QDateTimeEdit::dateTimeChanged, this, &FormDraft::touch);
}

QString draftOfChoice(qint64 id, const QString &name)
{
    return u"#%1 %2"_s.arg(id).arg(name);
}

std::optional<std::pair<qint64, QString>> choiceIn(const QString &draft)
{
    static const QRegularExpression chosen(u"^#(\\d+) (.*)$"_s);
    const auto match = chosen.match(draft);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toLongLong(), match.captured(2));
}

/// What was chosen, or what was typed.
static QString draftOf(const QComboBox &field)
{
    const QString words = field.currentText();
    const QVariant id = field.currentData();
    return id.isValid() && field.itemText(field.currentIndex()) == words
        ? draftOfChoice(id.toLongLong(), words)
        : words;
}

static void putChoice(QComboBox &field, const QString &draft)
{
    const auto choice = choiceIn(draft);
    const int index
        = choice ? field.findData(choice->first) : field.findText(draft, Qt::MatchFixedString);
    if (index >= 0)
        field.setCurrentIndex(index);
    if (field.isEditable() && (index < 0 || !choice))
        field.setEditText(choice ? choice->second : draft);
}

void FormDraft::keep(QComboBox &field)
{
    keep(
        field.objectName(), [&field] { return draftOf(field); },
        [&field](const QString &draft) { putChoice(field, draft); });
    connect(&field, &QComboBox::currentTextChanged, this, &FormDraft::touch);
    connect(&field, &QComboBox::currentIndexChanged, this, &FormDraft::touch);
}

void FormDraft::begin(const QString &document, std::optional<int> version)
{
    rest();
    for (Field &field : m_fields) {
        field.blank = field.text();
        field.kept.reset();
        field.waiting.reset();
        field.unplaced.reset();
    }
    m_document = document;
    m_version = version;
    m_isReady = m_isHandedIn = m_hasNoJournal = false;
    ++m_begun;
    m_opening = journalOf(m_store);
    m_opening->then(this, [this, begun = m_begun](const Result<SharedJournal> &journal) {
        if (begun != m_begun)
            return;
        m_hasNoJournal = !journal;
        if (!journal)
            return;
        m_journal = *journal;
        look();
    });
}

void FormDraft::look()
{
    m_journal->all(m_document)
        .then(this, [this, begun = m_begun](const Result<std::vector<storage::Draft>> &drafts) {
            if (begun != m_begun || m_document.isEmpty())
                return;
            if (drafts)
                putBack(*drafts);
            m_isReady = true;
            touch();
        });
}

/// What was typed while the journal was being opened stands above what is left from before.
void FormDraft::putBack(const std::vector<storage::Draft> &drafts)
{
    QDateTime typedAt;
    bool hasChangedSince = false;
    for (Field &field : m_fields) {
        const auto draft = std::ranges::find_if(
            drafts, [&](const storage::Draft &one) { return one.key.field == field.name; });
        if (draft == drafts.end())
            continue;
        field.kept = draft->text;
        if (field.text() != field.blank || draft->text == field.blank)
            continue;
        field.put(draft->text);
        if (field.text() == field.blank) {
            field.kept.reset();
            field.unplaced = draft->text;
            continue;
        }
        typedAt = typedAt.isValid() ? std::max(typedAt, draft->writtenAt) : draft->writtenAt;
        hasChangedSince |= draft->baseVersion != m_version;
    }
    if (typedAt.isValid())
        emit restored(typedAt, hasChangedSince);
}

void FormDraft::rest()
{
    leave();
    m_document.clear();
    ++m_begun;
}

void FormDraft::touch()
{
    if (m_document.isEmpty())
        return;
    m_isHandedIn = false;
    for (Field &field : m_fields) {
        const QString text = field.text();
        const bool isBlank = text == field.blank;
        if (!m_isReady) {
            field.waiting = isBlank ? std::nullopt : std::optional(text);
            continue;
        }
        if (isBlank ? !field.kept : field.kept == text)
            continue;
        if (isBlank)
            (void)m_journal->discard({m_document, field.name});
        else
            (void)m_journal->write({m_document, field.name}, text, m_version);
        field.kept = isBlank ? std::nullopt : std::optional(text);
    }
}

void FormDraft::takeOver(
    std::optional<int> version, const std::function<void()> &put, const QStringList &stored)
{
    const QString document = std::exchange(m_document, {}); // what is put is not typed
    std::vector<QString> before;
    for (const Field &field : m_fields)
        before.push_back(field.text());
    put();
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (const QString now = m_fields[i].text();
            now != before[i] || stored.contains(m_fields[i].name))
            m_fields[i].blank = now;
    m_document = document;
    m_version = version;
    if (m_document.isEmpty())
        return;
    for (Field &field : m_fields)
        if (field.unplaced && field.text() == field.blank)
            field.put(*field.unplaced);
    for (const Field &field : m_fields)
        if (field.kept && field.text() != field.blank)
            (void)m_journal->write({m_document, field.name}, *field.kept, m_version);
    touch();
}

bool FormDraft::isBegun() const
{
    return !m_document.isEmpty() && !m_isHandedIn
        && std::ranges::any_of(
            m_fields, [](const Field &field) { return field.text() != field.blank; });
}

void FormDraft::discard()
{
    if (m_isReady && !m_document.isEmpty())
        (void)m_journal->discard(m_document);
    else if (m_opening && !m_document.isEmpty())
        forget(*m_opening, {m_document, {}});
    m_isHandedIn = true; // nothing that waits is wanted either
    rest();
}

FormDraft::HandedIn FormDraft::handIn()
{
    m_isHandedIn = true;
    HandedIn handedIn;
    if (!m_isReady)
        handedIn.document = m_document;
    else
        for (const Field &field : m_fields) {
            if (const QString text = field.text(); text != field.blank)
                handedIn.texts.push_back({{m_document, field.name}, text});
            if (field.unplaced)
                handedIn.texts.push_back({{m_document, field.name}, *field.unplaced});
        }
    return handedIn;
}

void FormDraft::forget(const Answer<SharedJournal> &opening, const HandedIn &handedIn)
{
    opening.then(QCoreApplication::instance(), [handedIn](const Result<SharedJournal> &journal) {
        if (!journal)
            return;
        if (!handedIn.document.isEmpty())
            (void)(*journal)->discard(handedIn.document);
        for (const auto &[key, text] : handedIn.texts)
            (void)(*journal)->discard(key, text);
    });
}

bool holdsDrafts(const QWidget &page)
{
    return std::ranges::any_of(
        page.findChildren<FormDraft *>(), [](const FormDraft *draft) { return draft->isBegun(); });
}

bool wouldLoseDrafts(const QWidget &page)
{
    return std::ranges::any_of(page.findChildren<FormDraft *>(),
        [](const FormDraft *draft) { return draft->wouldBeLost(); });
}

void tellRestored(MessageBar &bar, const QDateTime &typedAt, bool hasChangedSince)
{
    const QString when = QLocale().toString(typedAt.toLocalTime(), QLocale::ShortFormat);
    if (hasChangedSince)
        bar.tell(Severity::Attention,
            FormDraft::tr("What you began here until %1 is back. It was changed by somebody else "
                          "since, so look at it before you save it.")
                .arg(when));
    else
        bar.tell(Severity::Information,
            FormDraft::tr("What you began here until %1 is back.").arg(when));
}

void tellWhenRestored(const FormDraft &draft, MessageBar &bar)
{
    QObject::connect(
        &draft, &FormDraft::restored, &bar, [&bar](const QDateTime &typedAt, bool hasChangedSince) {
            tellRestored(bar, typedAt, hasChangedSince);
        });
}

} // namespace throughline::ui
