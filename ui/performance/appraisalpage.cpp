#include "performance/appraisalpage.h"

#include "forms/actionbar.h"
#include "forms/alternatives.h"
#include "forms/autosave.h"
#include "forms/conflictsheet.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/scrollpage.h"
#include "performance/answerpanel.h"
#include "performance/appraisaldrafts.h"
#include "performance/competencyblock.h"
#include "performance/evidencedrawer.h"
#include "performance/hrpanel.h"
#include "performance/summarypanel.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

AppraisalPage::AppraisalPage(Workspace &workspace, AppraisalId id, QWidget *parent)
    : Page(workspace, parent)
    , m_id(id)
    , m_draft(new AppraisalDraft(this))
{
    setObjectName(u"appraisalPage"_s);
    m_toOverview = addPageAction(u"appraisal-overview"_s, tr("O&pen the overview"));
    makeFrame();
    makeActions();
    m_autosave = new Autosave(
        m_draft->history(), [this](const Autosave::Report &report) { save(report); }, this);
    connect(m_toOverview, &QAction::triggered, this,
        [this] { this->workspace().open({PageKind::Appraisals}); });
    connect(m_autosave, &Autosave::stateChanged, this, &AppraisalPage::showState);
    connect(m_draft, &AppraisalDraft::entryChanged, this, &AppraisalPage::showEntry);
    connect(m_draft, &AppraisalDraft::summaryChanged, this,
        [this] { m_summary->showSummary(m_draft->summary()); });
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(&this->workspace().store(), &storage::Store::changed, this,
        [this] { refresh(Meeting::WhenWritten); });
    load();
}

/// The last words are written while the draft still stands, and nothing is shown any more.
AppraisalPage::~AppraisalPage()
{
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(m_autosave, nullptr, this, nullptr);
    delete m_autosave;
    if (m_drafts && m_writing && m_draft->isTaken())
        m_drafts->forgetAfter(*m_writing);
}

void AppraisalPage::makeFrame()
{
    auto *column = new QVBoxLayout(this);
    space(*column, 0);
    m_message = new MessageBar;
    m_standing = new MessageBar;
    m_message->setObjectName(u"message"_s);
    m_standing->setObjectName(u"standing"_s);
    m_message->hide();
    m_standing->hide();
    m_left = new MessageBar;
    m_left->setObjectName(u"leftWords"_s);
    m_left->hide();
    for (MessageBar *bar : {m_message, m_left, m_standing})
        column->addWidget(bar);
    m_body = new QWidget;
    space(*new QVBoxLayout(m_body), 0);
    m_scroll = new ScrollPage(*m_body);
    m_scroll->setObjectName(u"appraisalScroll"_s);
    m_panes = new QSplitter;
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_scroll);
    m_empty = new EmptyState(IconName::Appraisal, tr("This appraisal is not here"),
        tr("It does not exist, or it is not for you to see."));
    m_empty->setPrimary(*m_toOverview);
    auto *pages = new QWidget;
    m_states = new Alternatives(pages);
    m_states->addWidget(m_panes);
    m_states->addWidget(m_empty);
    m_sheet = new ConflictSheet;
    m_states->addWidget(m_sheet);
    connect(m_sheet, &ConflictSheet::decided, this, &AppraisalPage::settle);
    connect(m_sheet, &ConflictSheet::postponed, this, &AppraisalPage::decideLater);
    column->addWidget(pages, 1);
    m_progress = new Label({}, TextRole::SmallStrong, Tone::Secondary);
    m_progress->setObjectName(u"progress"_s);
    m_bar = new ActionBar;
    m_bar->add(*m_progress);
    column->addWidget(m_bar);
}

Result<AppraisalPage::Content> AppraisalPage::readContent(storage::Connection &db, AppraisalId id)
{
    auto file = readAppraisalFile(db, id);
    if (!file)
        return notFound(u"appraisal-unknown"_s);
    Content content{std::move(*file), {}, {}};
    competency::Competencies competencies(db);
    for (const AppraisalItem &item : content.file.items) {
        content.revisions.push_back(*competencies.revision(item.revision));
        content.competencies.push_back({item.competency, item.name});
    }
    return content;
}

void AppraisalPage::load()
{
    workspace()
        .store()
        .read([id = m_id](storage::Connection &db) { return readContent(db, id); })
        .then(this, [this](const Result<Content> &content) {
            receive(content);
            emit settled();
        });
}

void AppraisalPage::receive(const Result<Content> &content)
{
    m_states->setCurrentIndex(content ? 0 : 1);
    if (!content) {
        m_bar->hide();
        m_message->tell(Severity::Problem, messageFor(content.error()), {m_retry});
        return;
    }
    m_message->dismiss();
    m_content = *content;
    m_draft->load(file(), file().side.value_or(Side::Manager));
    rebuild();
    m_drafts ? m_drafts->look() : beginKeeping();
    if (isVisible() && !writesRatings()) // whoever writes is led to what comes next
        firstFocus()->setFocus(Qt::OtherFocusReason);
    emit titleChanged();
}

bool AppraisalPage::writesRatings() const
{
    return m_content && file().canWrite();
}

bool AppraisalPage::writesSummary() const
{
    return m_content && file().side == Side::Manager && !file().appraisal.isShared()
        && file().cycle.state == CycleState::Running;
}

void AppraisalPage::rebuild()
{
    m_blocks.clear();
    const SummaryPanel *summary = std::exchange(m_summary, nullptr);
    const HrPanel *hr = std::exchange(m_hr, nullptr);
    m_answer = nullptr;
    QLayout &frame = *m_body->layout();
    const std::unique_ptr<QLayoutItem> before(frame.takeAt(0));
    frame.addWidget(makeBody());
    if (summary && m_summary)
        m_summary->takeOver(*summary);
    if (hr && m_hr)
        m_hr->takeOver(*hr);
    if (before)
        delete before->widget();
    if (!m_drawer && file().side)
        fillDrawer();
    if (m_drawer)
        m_drawer->setInserting(writesRatings());
    m_current = m_draft->firstUnrated();
    if (writesRatings())
        goTo(m_current);
    else
        scrollToTheBeginning();
    showCitations();
    for (int i = 0; i < int(m_blocks.size()); ++i)
        showEntry(i);
    showScore();
    tellWhereItStands();
    offerActions();
    showState();
}

void AppraisalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wasWide = event->oldSize().width() >= em(drawerFrom);
    const bool isWide = event->size().width() >= em(drawerFrom);
    if (m_drawer && wasWide != isWide)
        m_drawer->setVisible(isWide);
    if (m_drawer)
        arrangePanes();
}

/// Larger words need more room without a larger window.
bool AppraisalPage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_drawer)
        arrangePanes();
    return Page::event(event);
}

QString AppraisalPage::title() const
{
    return m_content ? tr("Appraisal: %1").arg(file().personName) : tr("Appraisal");
}

QWidget *AppraisalPage::firstFocus()
{
    if (m_states->currentWidget() == m_sheet)
        return m_sheet->firstFocus();
    if (m_blocks.empty())
        return m_empty;
    if (writesRatings())
        return &m_blocks[size_t(m_draft->firstUnrated())]->start();
    // Whoever reads begins at the top and scrolls: nothing is acknowledged by a second Enter.
    return writesSummary() && m_summary ? &m_summary->start() : static_cast<QWidget *>(m_scroll);
}

std::optional<documents::DocumentRequest> AppraisalPage::printable() const
{
    if (!m_content || !file().appraisal.isShared())
        return std::nullopt;
    return documents::DocumentRequest{documents::DocumentKind::Appraisal, m_id.number()};
}

QString AppraisalPage::whyNotPrintable() const
{
    if (!m_content)
        return {};
    return tr("An appraisal is printed once it has been shared, because its ratings may change "
              "until then. Whoever writes it, %1, shares it.")
        .arg(file().authorName);
}

void AppraisalPage::flush()
{
    m_autosave->saveNow();
    if (!m_merge)
        return;
    m_drafts->renew();
    workspace().mention(
        tr("“%1” was left with two versions. Both are kept; you choose when you open it again.")
            .arg(title()));
}

} // namespace throughline::ui
