#include "hiring/scorecarddrafts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;
using storage::Draft;

namespace {
/// One field of a scorecard under the name by which the journal knows it.
struct ScorecardField
{
    QString name;
    QString text; ///< empty where nothing is given yet
};

constexpr QLatin1StringView ratingField = "rating:"_L1, noteField = "note:"_L1,
                            adviceField = "recommendation"_L1;
} // namespace

static QString withQuestion(QLatin1StringView prefix, const ScorecardAnswer &answer)
{
    return prefix + QString::number(answer.question.number());
}

/// "rated 4", "no_evidence"
static QString textOfRating(const ScorecardAnswer &answer)
{
    const QString state = codeText(answer.state);
    return answer.rating                       ? u"%1 %2"_s.arg(state).arg(answer.rating->number())
        : answer.state == AnswerState::Unrated ? QString()
                                               : state;
}

static void putRating(ScorecardAnswer &answer, const QString &text)
{
    const auto level = competency::Level::of(text.section(u' ', 1, 1).toInt());
    if (level)
        answer.rate(*level);
    else
        answer.setState(fromCode<AnswerState>(text.toStdString()).value_or(AnswerState::Unrated));
}

static std::vector<ScorecardField> fieldsOf(const ScorecardDraft &words)
{
    std::vector<ScorecardField> fields;
    for (const ScorecardAnswer &answer : words.answers) {
        fields.push_back({withQuestion(ratingField, answer), textOfRating(answer)});
        fields.push_back({withQuestion(noteField, answer), answer.note});
    }
    const auto &advice = words.recommendation;
    fields.push_back({adviceField, advice ? QString::number(int(*advice)) : QString()});
    return fields;
}

static void putField(ScorecardDraft &words, const QString &field, const QString &text)
{
    for (ScorecardAnswer &answer : words.answers) {
        if (field == withQuestion(ratingField, answer))
            putRating(answer, text);
        if (field == withQuestion(noteField, answer))
            answer.note = text;
    }
    const int advice = text.toInt();
    if (field == adviceField)
        words.recommendation
            = advice >= 1 && advice <= 4 ? std::optional(Recommendation(advice)) : std::nullopt;
}

/// Makes a field differ from whatever is compared with it: nobody knows what was written over.
static void forgetWhatWas(ScorecardDraft &words, const QString &field)
{
    for (ScorecardAnswer &answer : words.answers) {
        if (field == withQuestion(ratingField, answer)) {
            answer.state = AnswerState::Rated; // without a level, as no rating is
            answer.rating.reset();
        }
        if (field == withQuestion(noteField, answer))
            answer.note = QChar::Null;
    }
    if (field == adviceField)
        words.recommendation = Recommendation(0); // as none is
}

/// What goes on from what stands there is no second version of it.
static void beginOnOlder(ScorecardDraft &base, const ScorecardField &stored, const Draft &draft)
{
    const int version = draft.baseVersion.value_or(0);
    if (version >= base.version || draft.text.startsWith(stored.text))
        return;
    forgetWhatWas(base, stored.name);
}

ScorecardDrafts::ScorecardDrafts(
    const storage::Store &store, ScorecardEditing &editing, QObject *parent)
    : QObject(parent)
    , m_editing(editing)
    , m_document(u"scorecard:%1"_s.arg(editing.stored().id.number()))
{
    if (editing.isSubmitted())
        return;
    openJournal(store).then(this, [this](const Result<SharedJournal> &journal) {
        if (journal)
            begin(*journal);
    });
}

ScorecardDrafts::~ScorecardDrafts()
{
    renew();
}

void ScorecardDrafts::begin(const SharedJournal &journal)
{
    m_journal = journal;
    m_journal->all(m_document).then(this, [this](const Result<std::vector<Draft>> &drafts) {
        connect(&m_editing, &ScorecardEditing::answerChanged, this, &ScorecardDrafts::keepAll);
        connect(
            &m_editing, &ScorecardEditing::recommendationChanged, this, &ScorecardDrafts::keepAll);
        connect(&m_editing.autosave(), &Autosave::stateChanged, this, &ScorecardDrafts::keepAll);
        connect(&m_editing, &ScorecardEditing::mustChoose, this, &ScorecardDrafts::renew);
        if (drafts && !m_editing.merge())
            putBack(*drafts);
        keepAll();
    });
}

/// What was typed while the journal was being opened stands above what is left from before.
void ScorecardDrafts::putBack(const std::vector<Draft> &drafts)
{
    ScorecardDraft base = m_editing.stored(), mine = m_editing.words();
    const auto stored = fieldsOf(base), current = fieldsOf(mine);
    QDateTime typedAt;
    for (const Draft &draft : drafts) {
        const auto field = std::ranges::find(stored, draft.key.field, &ScorecardField::name);
        if (field == stored.end() || field->text == draft.text) {
            (void)m_journal->discard(draft.key, draft.text);
            continue;
        }
        const QString &typed = current[size_t(field - stored.begin())].text;
        if (typed == field->text)
            putField(mine, field->name, draft.text);
        else if (field->name.startsWith(noteField))
            putField(mine, field->name, bothOf(typed, draft.text));
        beginOnOlder(base, *field, draft);
        typedAt = std::max(typedAt, draft.writtenAt);
    }
    if (!typedAt.isValid())
        return;
    if (base != m_editing.stored())
        --base.version; // older than what is stored, as the words are
    emit restored(typedAt);
    m_editing.takeUp(base, mine);
}

void ScorecardDrafts::keepAll()
{
    const auto now = fieldsOf(m_editing.words()), stored = fieldsOf(m_editing.stored());
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i].text == stored[i].text)
            forget(now[i].name);
        else
            keep(now[i].name, {now[i].text, m_editing.stored().version});
    }
}

void ScorecardDrafts::keep(const QString &field, const Kept &kept)
{
    if (m_kept.contains(field) && m_kept[field] == kept)
        return;
    m_kept.insert(field, kept);
    (void)m_journal->write({m_document, field}, kept.text, kept.base);
}

/// Only what this window kept: another one may have written since.
void ScorecardDrafts::forget(const QString &field)
{
    const auto kept = m_kept.constFind(field);
    if (kept == m_kept.cend())
        return;
    (void)m_journal->discard({m_document, field}, kept->text);
    m_kept.erase(kept);
}

void ScorecardDrafts::renew()
{
    if (m_journal)
        for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept)
            (void)m_journal->write({m_document, kept.key()}, kept->text, kept->base);
}

} // namespace throughline::ui
