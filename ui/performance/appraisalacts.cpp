// The steps of an appraisal, from done to shared, read and answered.

#include "performance/appraisalpage.h"

#include "forms/autosave.h"
#include "forms/messagebar.h"
#include "performance/summarypanel.h"
#include "shell/messages.h"
#include "shell/workspace.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

/// Carries out one act; the change that follows refreshes the page, a refusal is told on it.
template<typename Act>
void AppraisalPage::perform(Act act)
{
    workspace().store().write(std::move(act)).then(this, [this](const auto &done) {
        done ? m_message->dismiss() : fail(done.error());
    });
}

void AppraisalPage::fail(const Error &error)
{
    m_message->tell(Severity::Problem, messageFor(error));
    if (!m_content || error.arguments.isEmpty())
        return;
    const auto item
        = std::ranges::find(file().items, error.arguments.front(), &AppraisalItem::name);
    if (item != file().items.end())
        goTo(int(item - file().items.begin()));
}

/// The step waits for the words before it: nothing is declared done that is not written.
void AppraisalPage::whenSaved(std::function<void()> step)
{
    m_autosave->saveNow();
    if (m_autosave->state().kind == SaveState::Kind::Saved)
        step();
    else
        m_afterSaving = std::move(step);
}

void AppraisalPage::submit()
{
    if (m_merge)
        return refresh(Meeting::Now);
    if (writesRatings())
        whenSaved([this] { publish(); });
    else
        whenSaved([this] { share(); });
}

void AppraisalPage::publish()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).publish(id); });
}

void AppraisalPage::share()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).share(id); });
}

void AppraisalPage::reveal()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).reveal(id); });
}

void AppraisalPage::withdraw()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).withdraw(id); });
}

void AppraisalPage::acknowledge()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).acknowledge(id); });
}

void AppraisalPage::answer(Opinion opinion, const QString &words)
{
    workspace()
        .store()
        .write([id = m_id, opinion, words](
                   storage::Connection &db) { return Appraising(db).respond(id, opinion, words); })
        .then(this, [this](const Result<Appraisal> &done) {
            if (!done)
                return fail(done.error());
            m_message->dismiss();
            keepAnswer({});
        });
}

void AppraisalPage::overrideScore(std::optional<int> hundredths, const QString &reason)
{
    whenSaved([this, hundredths, reason] {
        workspace()
            .store()
            .write([id = m_id, hundredths, reason, version = m_draft->textVersion()](
                       storage::Connection &db) {
                return Appraising(db).overrideScore(id, hundredths, reason, version);
            })
            .then(this, [this](const Result<int> &version) {
                if (!version)
                    return m_summary->refuseOverride(messageFor(version.error()));
                m_draft->setTextVersion(*version);
                load();
            });
    });
}

/// What to grow next starts from what was seen below what the job asks: the next level's anchors.
void AppraisalPage::suggestGoals()
{
    Summary summary = m_draft->summary();
    for (size_t i = 0; i < file().items.size(); ++i) {
        const AppraisalItem &item = file().items[i];
        const auto level = m_draft->entry(int(i)).level;
        if (!level || *level >= item.asked)
            continue;
        const competency::Level wanted = *competency::Level::of(level->number() + 1);
        const QString line = tr("%1, from %2 to %3: %4")
                                 .arg(item.name)
                                 .arg(level->number())
                                 .arg(wanted.number())
                                 .arg(m_content->revisions[i]
                                          .wordings(wanted, competency::Audience::Work)
                                          .join(u' '));
        if (!summary.nextGoals.contains(line))
            summary.nextGoals += (summary.nextGoals.isEmpty() ? QString() : u"\n"_s) + line;
    }
    m_draft->summarise(summary);
}

} // namespace throughline::ui
