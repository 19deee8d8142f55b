// When the same side of an appraisal was written in another window meanwhile (P28).

#include "forms/autosave.h"
#include "forms/conflictsheet.h"
#include "forms/messagebar.h"
#include "performance/appraisalpage.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

/// While somebody has to choose, nothing is written: not even what is not in question.
void AppraisalPage::save(const std::function<void(const std::optional<Error> &)> &report)
{
    if (m_merge)
        return report(conflict(u"appraisal-changed"_s));
    const auto pending = m_draft->takePending();
    workspace()
        .store()
        .write([id = m_id, pending](storage::Connection &db) { return write(db, id, pending); })
        .then(this, [this, pending, report](const Result<AppraisalDraft::Written> &done) {
            done ? m_draft->confirm(pending, *done) : m_draft->putBack(pending);
            report(done ? std::nullopt : std::optional(done.error()));
            if (!done && done.error().kind == Error::Kind::Conflict)
                meetTheirs();
        });
}

void AppraisalPage::meetTheirs()
{
    workspace()
        .store()
        .read([id = m_id](storage::Connection &db) { return readContent(db, id); })
        .then(this, [this](const Result<Content> &content) {
            if (!content)
                return fail(content.error());
            m_content->file = content->file;
            meet(file());
        });
}

/// What only the other window changed is taken over at once, the rest is laid side by side.
void AppraisalPage::meet(const AppraisalFile &stored)
{
    const auto theirs = AppraisalWords::of(stored, stored.side.value_or(Side::Manager));
    if (!stored.side || !theirs.isNewerThan(m_draft->stored()))
        return;
    m_merge = std::make_unique<AppraisalMerge>(
        m_draft->stored(), m_draft->words(), theirs, stored.items);
    if (m_merge->conflicts().empty())
        settle({});
    else
        openSheet();
}

void AppraisalPage::openSheet()
{
    m_message->dismiss();
    m_sheet->show(title(), m_merge->conflicts());
    m_states->setCurrentWidget(m_sheet);
    m_sheet->firstFocus()->setFocus();
}

void AppraisalPage::decideLater()
{
    m_states->setCurrentIndex(0);
    m_message->tell(Severity::Attention,
        tr("This appraisal was written in another window, too. What you write is not saved until "
           "you decide what stays."),
        {m_decide});
    goTo(m_current);
}

void AppraisalPage::settle(const std::vector<Keep> &choices)
{
    const auto merge = std::exchange(m_merge, nullptr);
    const bool isAsked = !merge->conflicts().empty();
    m_states->setCurrentIndex(0);
    m_draft->adopt(merge->theirs(), merge->with(choices));
    if (isAsked) {
        m_message->dismiss();
        goTo(m_current);
    }
    m_autosave->touch();
    m_autosave->saveNow();
}

/// Words that nobody decided about yet are not lost with the page.
void AppraisalPage::copyUndecided()
{
    if (!m_merge)
        return;
    QStringList words;
    for (const RatingEntry &entry : m_draft->words().entries)
        words << entry.comment;
    const Summary &summary = m_draft->summary();
    words << summary.strengths << summary.growth << summary.nextGoals;
    words.removeAll(QString());
    QGuiApplication::clipboard()->setText(words.join(u'\n'));
    workspace().mention(
        tr("“%1” was left with two versions. Yours is not saved; it is on the clipboard.")
            .arg(title()));
}

} // namespace throughline::ui
