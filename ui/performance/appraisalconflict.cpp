// When the same side of an appraisal was written in another window meanwhile (P28).

#include "forms/autosave.h"
#include "forms/conflictsheet.h"
#include "forms/messagebar.h"
#include "forms/scrollpage.h"
#include "performance/appraisaldrafts.h"
#include "performance/appraisalpage.h"
#include "shell/workspace.h"

#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

/// While somebody has to choose, nothing is written: not even what is not in question.
void AppraisalPage::save(const std::function<void(const std::optional<Error> &)> &report)
{
    if (m_merge)
        return report(conflict(u"appraisal-two-versions"_s));
    const auto pending = m_draft->takePending();
    m_writing = workspace().store().write(
        [id = m_id, pending](storage::Connection &db) { return write(db, id, pending); });
    m_writing->then(this,
        [this, pending, report, edition = m_draft->edition()](
            const Result<AppraisalDraft::Written> &done) {
            if (edition != m_draft->edition())
                return report(std::nullopt); // what it was about is kept, and offered back
            done ? m_draft->confirm(pending, *done) : m_draft->putBack(pending);
            report(done ? std::nullopt : std::optional(done.error()));
            if (!done && done.error().kind == Error::Kind::Conflict)
                refresh(Meeting::Now);
        });
}

static bool hasMovedOn(const AppraisalFile &before, const AppraisalFile &now)
{
    return before.appraisal.state != now.appraisal.state || before.isRevealed != now.isRevealed
        || before.cycle.state != now.cycle.state
        || before.appraisal.acknowledgedAt != now.appraisal.acknowledgedAt
        || (before.text && now.text && before.text->opinion != now.text->opinion);
}

/// Something was written, by this page or by somebody else: what stands around the words follows,
/// and so do the words of another window.
void AppraisalPage::refresh(Meeting meeting)
{
    if (!m_content)
        return load();
    workspace()
        .store()
        .read([id = m_id](storage::Connection &db) { return readContent(db, id); })
        .then(this, [this, meeting](const Result<Content> &content) {
            if (!m_content || (!content && meeting == Meeting::WhenWritten))
                return;
            if (!content)
                return fail(content.error());
            if (m_merge)
                m_drafts->renew();
            const AppraisalFile before = std::exchange(m_content->file, content->file);
            if (hasMovedOn(before, file()))
                moveOn(before);
            else if (meeting == Meeting::Now || m_draft->isWritten())
                meet(file());
            showCitations();
            for (int i = 0; i < int(m_blocks.size()); ++i)
                showEntry(i);
            offerActions();
        });
}

/// Words that came too late for the side that they belong to are kept, and told of.
void AppraisalPage::moveOn(const AppraisalFile &before)
{
    const bool wasFocused = isAncestorOf(window()->focusWidget());
    const QString stood = wasFocused ? window()->focusWidget()->objectName() : QString();
    m_merge.reset();
    m_draft->load(file(), file().side.value_or(Side::Manager));
    m_states->setCurrentIndex(0);
    rebuild();
    if (m_drafts)
        m_drafts->look();
    emit titleChanged(); // a shared one can be printed
    if (!wasFocused)
        return;
    if (stood == u"hrReason" || stood == u"overrideReason") // who gives a reason goes on with it
        if (auto *reason = m_body->findChild<QLineEdit *>(stood))
            return reason->setFocus(Qt::OtherFocusReason);
    const bool isJustShown
        = file().isRevealed && !before.isRevealed && !file().appraisal.isShared();
    if (m_answer && before.appraisal.isShared())
        return goToTheAnswer(); // whoever acknowledges or answers stays there
    (isJustShown ? static_cast<QWidget *>(m_scroll) : firstFocus())
        ->setFocus(Qt::OtherFocusReason); // what was just shown is read first
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

bool AppraisalPage::isDeciding() const
{
    return m_states->currentWidget() == m_sheet;
}

/// What can be done on the page waits behind the sheet, and so do its keys.
void AppraisalPage::openSheet()
{
    m_drafts->renew();
    m_message->dismiss();
    m_sheet->show(title(), m_merge->conflicts());
    m_states->setCurrentWidget(m_sheet);
    offerActions();
    m_sheet->firstFocus()->setFocus();
}

void AppraisalPage::closeSheet()
{
    m_states->setCurrentIndex(0);
    offerActions();
}

void AppraisalPage::decideLater()
{
    closeSheet();
    m_message->tell(Severity::Attention,
        tr("This appraisal was written in another window, too. What you write is kept, but does "
           "not get in before you decide what stays."),
        {m_decide});
    goTo(m_current);
}

void AppraisalPage::settle(const std::vector<Keep> &choices)
{
    const auto merge = std::exchange(m_merge, nullptr);
    const bool isAsked = !merge->conflicts().empty();
    closeSheet();
    m_draft->adopt(merge->theirs(), merge->with(choices));
    if (isAsked) {
        m_message->dismiss();
        goTo(m_current);
    }
    m_autosave->touch();
    m_autosave->saveNow();
}

} // namespace throughline::ui
