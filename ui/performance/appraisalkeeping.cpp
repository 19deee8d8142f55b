// What is typed in an appraisal is kept beside it until the appraisal has taken it.

#include "forms/autosave.h"
#include "forms/messagebar.h"
#include "performance/answerpanel.h"
#include "performance/appraisaldrafts.h"
#include "performance/appraisalpage.h"
#include "performance/evidencedrawer.h"
#include "shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;
using storage::Draft;

/// Fields of the journal that are no part of a side's words.
static constexpr QLatin1StringView answerField = "answer"_L1, evidenceField = "evidence"_L1;

void AppraisalPage::beginKeeping()
{
    if (m_drafts || !file().side)
        return;
    m_drafts = new AppraisalDrafts(workspace().store(), m_id, this);
    connect(m_drafts, &AppraisalDrafts::found, this, &AppraisalPage::putBack);
    connect(m_draft, &AppraisalDraft::entryChanged, this, &AppraisalPage::keepWords);
    connect(m_draft, &AppraisalDraft::summaryChanged, this, &AppraisalPage::keepWords);
    connect(m_autosave, &Autosave::stateChanged, this, &AppraisalPage::keepWords);
    connect(m_drawer, &EvidenceDrawer::entryKept, this, [this](const QString &kept) {
        kept.isEmpty() ? m_drafts->discard(evidenceField) : m_drafts->keep(evidenceField, kept);
    });
}

bool AppraisalPage::writes(const DraftField &field) const
{
    return field.isSummary ? writesSummary() : writesRatings();
}

void AppraisalPage::keepWords()
{
    const auto now = draftFieldsOf(m_draft->words()), stored = draftFieldsOf(m_draft->stored());
    for (size_t i = 0; i < now.size(); ++i) {
        if (!writes(now[i]))
            continue;
        if (now[i].text == stored[i].text)
            m_drafts->forget(now[i].name);
        else
            m_drafts->keep(now[i].name, now[i].text, stored[i].version);
    }
}

void AppraisalPage::keepAnswer(const QString &kept)
{
    m_keptAnswer = kept;
    kept.isEmpty() ? m_drafts->discard(answerField) : m_drafts->keep(answerField, kept);
}

/// Words that were typed on start with what stands there by now; whatever else was changed since is
/// put to the writer.
static void beginOnOlder(AppraisalWords &base, const DraftField &field, const Draft &draft)
{
    const int version = std::min(draft.baseVersion.value_or(0), field.version);
    setDraftVersion(base, field.name, version);
    if (version < field.version && !draft.text.startsWith(field.text))
        forgetWhatWas(base, field.name);
}

void AppraisalPage::putBack(const std::vector<Draft> &drafts)
{
    if (m_merge || !m_content)
        return;
    AppraisalWords base = m_draft->stored(), mine = m_draft->words();
    const auto stored = draftFieldsOf(base), current = draftFieldsOf(mine);
    QDateTime typedAt;
    m_leftWords.clear();
    for (const Draft &draft : drafts) {
        const auto field = std::ranges::find(stored, draft.key.field, &DraftField::name);
        if (field == stored.end()) {
            putBackBeside(draft);
        } else if (field->text == draft.text) {
            m_drafts->discard(field->name);
        } else if (!writes(*field)) {
            m_leftWords.push_back(draft);
        } else {
            const QString &typed = current[size_t(field - stored.begin())].text;
            putDraft(
                mine, field->name, typed == field->text ? draft.text : bothOf(typed, draft.text));
            beginOnOlder(base, *field, draft);
            typedAt = std::max(typedAt, draft.writtenAt);
        }
    }
    if (typedAt.isValid())
        takeUp(mine, base, typedAt);
    tellWhatIsLeft();
}

/// What is no part of a side's words: the answer, and evidence that is being entered.
void AppraisalPage::putBackBeside(const Draft &draft)
{
    if (draft.key.field == evidenceField && m_drawer)
        m_drawer->restoreEntry(draft.text);
    if (draft.key.field != answerField || !m_answer)
        return;
    if (file().text && file().text->opinion != Opinion::Unstated)
        return m_drafts->discard(answerField); // it was sent from another window
    m_answer->restore(m_keptAnswer = draft.text);
}

/// The page then stands where it stood before: with the words, and with what they began from.
void AppraisalPage::takeUp(
    const AppraisalWords &mine, const AppraisalWords &base, const QDateTime &typedAt)
{
    m_draft->adopt(base, mine, tr("put back what was kept"));
    m_message->tell(Severity::Information,
        tr("What you wrote on %1 had not got into the appraisal. It is here again; undo takes it "
           "away.")
            .arg(QLocale().toString(typedAt.toLocalTime(), QLocale::ShortFormat)));
    meet(file());
}

void AppraisalPage::tellWhatIsLeft()
{
    if (m_leftWords.empty())
        return m_left->hide();
    const auto last = std::ranges::max_element(m_leftWords, {}, &Draft::writtenAt);
    const QString when = QLocale().toString(last->writtenAt.toLocalTime(), QLocale::ShortFormat);
    m_left->tell(Severity::Attention,
        m_withdraw->isEnabled()
            ? tr("What you wrote on %1 came after your side was done, so it is not in it. It is "
                 "kept: withdraw your side to put it in.")
                  .arg(when)
            : tr("What you wrote on %1 came after the appraisal had moved on, so it is not in it. "
                 "It is kept for you alone.")
                  .arg(when),
        {m_copyLeft, m_discardLeft});
}

void AppraisalPage::copyWhatIsLeft()
{
    QStringList words;
    for (const Draft &draft : m_leftWords)
        words << draft.text;
    QGuiApplication::clipboard()->setText(words.join(u'\n'));
    workspace().mention(tr("The words are on the clipboard."));
}

void AppraisalPage::discardWhatIsLeft()
{
    for (const Draft &draft : std::exchange(m_leftWords, {}))
        m_drafts->discard(draft.key.field);
    tellWhatIsLeft();
}

} // namespace throughline::ui
