#include "performance/appraisaldrafts.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

/// Texts of the summary under the names by which the journal knows them.
static constexpr std::pair<QLatin1StringView, QString Summary::*> summaryTexts[]
    = {{"strengths"_L1, &Summary::strengths}, {"growth"_L1, &Summary::growth},
        {"nextGoals"_L1, &Summary::nextGoals}};
static constexpr QLatin1StringView dayOfTalk = "metOn"_L1, ratingPrefix = "rating:"_L1,
                                   commentPrefix = "comment:"_L1;

static QString withRevision(QLatin1StringView prefix, const RatingEntry &entry)
{
    return prefix + QString::number(entry.revision.number());
}

/// "rated 4", "no_evidence"
static QString judgementText(const RatingEntry &entry)
{
    const QString state = codeText(entry.state);
    return entry.level ? u"%1 %2"_s.arg(state).arg(entry.level->number()) : state;
}

static void putJudgement(RatingEntry &entry, const QString &text)
{
    const auto state = fromCode<RatingState>(text.section(u' ', 0, 0).toStdString());
    entry.state = state.value_or(entry.state);
    entry.level = competency::Level::of(text.section(u' ', 1, 1).toInt());
}

std::vector<DraftField> draftFieldsOf(const AppraisalWords &words)
{
    std::vector<DraftField> fields;
    for (const RatingEntry &entry : words.entries) {
        fields.push_back(
            {withRevision(ratingPrefix, entry), judgementText(entry), entry.version, false});
        fields.push_back({withRevision(commentPrefix, entry), entry.comment, entry.version, false});
    }
    for (const auto &[name, text] : summaryTexts)
        fields.push_back({name, words.summary.*text, words.textVersion, true});
    fields.push_back(
        {dayOfTalk, words.summary.metOn ? words.summary.metOn->toString(Qt::ISODate) : QString(),
            words.textVersion, true});
    return fields;
}

void putDraft(AppraisalWords &words, const QString &field, const QString &text)
{
    for (RatingEntry &entry : words.entries) {
        if (field == withRevision(ratingPrefix, entry))
            putJudgement(entry, text);
        if (field == withRevision(commentPrefix, entry))
            entry.comment = text;
    }
    for (const auto &[name, member] : summaryTexts)
        if (field == name)
            words.summary.*member = text;
    if (field == dayOfTalk) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        words.summary.metOn = day.isValid() ? std::optional(day) : std::nullopt;
    }
}

void setDraftVersion(AppraisalWords &words, const QString &field, int version)
{
    for (RatingEntry &entry : words.entries)
        if (field == withRevision(ratingPrefix, entry)
            || field == withRevision(commentPrefix, entry)) {
            entry.version = version;
            return;
        }
    words.textVersion = std::min(words.textVersion, version);
}

void forgetWhatWas(AppraisalWords &words, const QString &field)
{
    for (RatingEntry &entry : words.entries)
        if (field == withRevision(ratingPrefix, entry)) {
            entry.state = RatingState::Rated; // without a level, as no rating is
            entry.level.reset();
        }
    if (field == dayOfTalk)
        words.summary.metOn = QDate();
    else if (!field.startsWith(ratingPrefix))
        putDraft(words, field, QString(QChar::Null));
}

AppraisalDrafts::AppraisalDrafts(const storage::Store &store, AppraisalId id, QObject *parent)
    : QObject(parent)
    , m_document(u"appraisal:%1"_s.arg(id.number()))
{
    openJournal(store).then(this, [this](const Result<SharedJournal> &journal) {
        if (journal)
            begin(*journal);
    });
}

/// What was typed while it was being opened goes in after what is left from before was read.
void AppraisalDrafts::begin(const SharedJournal &journal)
{
    m_journal = journal;
    const auto meanwhile = std::exchange(m_kept, {});
    look();
    for (auto kept = meanwhile.cbegin(); kept != meanwhile.cend(); ++kept)
        keep(kept.key(), kept->text, kept->base);
}

void AppraisalDrafts::look()
{
    m_kept.clear();
    if (!m_journal)
        return;
    m_journal->all(m_document)
        .then(this, [this](const Result<std::vector<storage::Draft>> &drafts) {
            if (drafts && !drafts->empty())
                emit found(*drafts);
        });
}

void AppraisalDrafts::keep(const QString &field, const QString &text, std::optional<int> base)
{
    const Kept kept{text, base};
    if (m_kept.value(field) == kept && m_kept.contains(field))
        return;
    m_kept[field] = kept;
    if (m_journal)
        (void)m_journal->write({m_document, field}, text, base);
}

void AppraisalDrafts::renew()
{
    if (m_journal)
        for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept)
            (void)m_journal->write({m_document, kept.key()}, kept->text, kept->base);
}

void AppraisalDrafts::forget(const QString &field)
{
    const auto kept = m_kept.constFind(field);
    if (kept == m_kept.cend())
        return;
    if (m_journal)
        (void)m_journal->discard({m_document, field}, kept->text);
    m_kept.erase(kept);
}

void AppraisalDrafts::discard(const QString &field)
{
    m_kept.remove(field);
    if (m_journal)
        (void)m_journal->discard({m_document, field});
}

} // namespace throughline::ui
