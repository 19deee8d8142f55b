#include "security/auditpage.h"

#include "base/clock.h"
#include "exchange/exporting.h"
#include "forms/actionbar.h"
#include "forms/choices.h"
#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "forms/views.h"
#include "people/lookupfield.h"
#include "security/role.h"
#include "security/securitywords.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using security::AuditFilter;
using security::AuditList;
using security::AuditRow;

static QList<PagedModel<AuditRow>::Column> auditColumns()
{
    return {
        {AuditPage::tr("When"),
            [](const AuditRow &row) {
                return QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat);
            }},
        {AuditPage::tr("Who"),
            [](const AuditRow &row) {
                return row.actorId ? actorOf(row) : AuditPage::tr("Owner of the file");
            }},
        {AuditPage::tr("What"), [](const AuditRow &row) { return wordForAct(row.action); }},
        {AuditPage::tr("To what"), [](const AuditRow &row) { return subjectOf(row); }},
        {AuditPage::tr("Reason"),
            [](const AuditRow &row) { return row.reason.isEmpty() ? u"–"_s : row.reason; }},
    };
}

AuditPage::AuditPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_isAuditor(holds(workspace.session(), security::Role::Auditor))
    , m_model(auditColumns(), AuditList::pageSize)
    , m_person(new LookupField(workspace.store(), findColleagues, tr("Filter by person")))
    , m_kind(new QComboBox)
    , m_period(new QComboBox)
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_table(new QTableView)
    , m_nothing(new EmptyState(IconName::History, tr("Nothing was done yet"),
          tr("Every act that changes something is written down here, and stays.")))
    , m_noMatch(new EmptyState(
          IconName::Search, tr("Nothing matches"), tr("Choose another person, kind or time.")))
    , m_notAllowed(new EmptyState(IconName::Lock, tr("Only auditors read the trail"),
          tr("If this is your work, ask the profile administrator for the role.")))
    , m_either(new QStackedLayout)
    , m_bar(new ActionBar)
{
    setObjectName("auditPage"_L1);
    makeActions();
    layOut();
    connect(m_person, &LookupField::taken, this, &AuditPage::reload);
    connect(m_person, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            reload();
    });
    for (QComboBox *box : {m_kind, m_period})
        connect(box, &QComboBox::activated, this, &AuditPage::reload);
    connect(&workspace.store(), &storage::Store::changed, this, &AuditPage::reload);
    reload();
}

void AuditPage::makeActions()
{
    m_export = addPageAction(u"exportAudit"_s, tr("E&xport the trail…"));
    m_clear = addPageAction(u"clearAuditFilter"_s, tr("&Clear filters"));
    m_retry = addPageAction(u"reloadAudit"_s, tr("Try &again"), QKeySequence::Refresh);
    m_home = addPageAction(u"leaveAudit"_s, tr("&Back to Home"));
    connect(m_export, &QAction::triggered, this,
        [this] { chooseExportFile(*this, workspace(), u"audit"_s); });
    connect(m_clear, &QAction::triggered, this, [this] {
        m_person->setChoice({}, {});
        m_kind->setCurrentIndex(0);
        m_period->setCurrentIndex(0);
        reload();
        m_person->setFocus();
    });
    connect(m_retry, &QAction::triggered, this, &AuditPage::reload);
    connect(m_home, &QAction::triggered, this, [this] { workspace().open({PageKind::Home}); });
}

void AuditPage::layOut()
{
    m_message->hide();
    m_nothing->setPrimary(*m_retry);
    m_noMatch->setPrimary(*m_clear);
    m_notAllowed->setPrimary(*m_home);
    m_person->setObjectName("auditPerson"_L1);
    m_kind->setObjectName("auditKind"_L1);
    name(*m_kind, tr("Kind of thing"));
    m_period->setObjectName("auditPeriod"_L1);
    name(*m_period, tr("Period"));
    m_period->addItem(tr("At any time"), 0);
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 365 days"), 365);
    for (QComboBox *box : {m_kind, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    prepareTable(*m_table, tr("Audit trail"));
    m_table->setObjectName("auditTable"_L1);
    m_table->setModel(&m_model);
    m_choice = new PagedChoice(*m_table, m_model, &AuditRow::id);
    for (QWidget *view : QList<QWidget *>{m_table, m_nothing, m_noMatch, m_notAllowed})
        m_either->addWidget(view);
    auto *narrowing = new Reflow(34);
    narrowing->add(*m_person, 2);
    narrowing->add(*m_kind);
    narrowing->add(*m_period);
    narrowing->setVisible(m_isAuditor);
    auto *column = new QVBoxLayout;
    space(*column, 3, 4, 3);
    column->addWidget(narrowing);
    column->addWidget(m_message);
    column->addLayout(m_either, 1);
    m_bar->add(*m_export)->setObjectName(u"exportAuditButton"_s);
    m_bar->setVisible(m_isAuditor);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(column, 1);
    whole->addWidget(m_bar);
}

QString AuditPage::title() const
{
    return tr("Who did what, and when?");
}

QWidget *AuditPage::firstFocus()
{
    return m_either->currentWidget() == m_table ? static_cast<QWidget *>(m_table)
                                                : m_either->currentWidget();
}

QList<QAction *> AuditPage::pageActions()
{
    return {m_export, m_clear, m_retry, m_home};
}

AuditFilter AuditPage::filter() const
{
    AuditFilter filter{.person = {}, .kind = m_kind->currentData().toString(), .from = {}};
    if (m_person->choice())
        filter.person = PersonId(*m_person->choice());
    // Days are counted where the reader is: "today" begins at their midnight.
    if (const int days = m_period->currentData().toInt(); days > 0)
        filter.from = Clock::now().toLocalTime().date().addDays(1 - days).startOfDay().toUTC();
    return filter;
}

void AuditPage::reload()
{
    if (!m_isAuditor) {
        m_either->setCurrentWidget(m_notAllowed);
        QMetaObject::invokeMethod(this, &AuditPage::settled, Qt::QueuedConnection);
        return;
    }
    workspace()
        .store()
        .read([filter = filter()](storage::Connection &db) {
            const int count = AuditList(db, filter).count();
            const int all = filter == AuditFilter() ? count : AuditList(db, {}).count();
            return Outline{filter, count, all, AuditList::kinds(db)};
        })
        .then(this, [this, question = ++m_question](const Result<Outline> &outline) {
            if (question != m_question)
                return;
            if (outline) {
                m_trouble.end();
                showOutline(*outline);
                return settleAfterFirstPage();
            }
            m_trouble.tell(messageFor(outline.error()), *m_retry);
            emit settled();
        });
}

/// Where the pages begin is only asked once somebody scrolls to one of them.
void AuditPage::showOutline(const Outline &outline)
{
    auto starts = std::make_shared<std::vector<qint64>>();
    storage::Store &store = workspace().store();
    m_choice->show(outline.count, [&store, starts, filter = outline.filter](int page) {
        return store.read([starts, filter, page](storage::Connection &db) {
            AuditList list(db, filter);
            if (page == 0)
                return list.firstPage();
            if (starts->empty())
                *starts = list.starts();
            return size_t(page) < starts->size() ? list.page((*starts)[size_t(page)])
                                                 : std::vector<AuditRow>();
        });
    });
    showKinds(outline.kinds);
    const bool isNarrowed = outline.filter != AuditFilter();
    m_either->setCurrentWidget(outline.count > 0   ? static_cast<QWidget *>(m_table)
            : isNarrowed && outline.everything > 0 ? m_noMatch
                                                   : m_nothing);
    m_clear->setEnabled(isNarrowed);
    m_export->setEnabled(outline.everything > 0);
    m_bar->setState(isNarrowed ? tr("%1 of %n act(s)", nullptr, outline.everything)
                                     .arg(QLocale().toString(outline.count))
                               : tr("%n act(s)", nullptr, outline.everything));
}

void AuditPage::showKinds(const QStringList &kinds)
{
    std::vector<std::pair<QString, QString>> words;
    for (const QString &kind : kinds)
        words.emplace_back(wordForKind(kind), kind);
    std::ranges::sort(words);
    std::vector<BoxChoice> choices{{tr("All kinds"), QString()}};
    for (const auto &[word, kind] : words)
        choices.push_back({word, kind});
    offerChoices(*m_kind, choices);
}

/// The lane answers in order: what is asked after the first page is answered after it.
void AuditPage::settleAfterFirstPage()
{
    if (m_model.rowCount() > 0)
        m_model.at(0);
    workspace()
        .store()
        .read([](storage::Connection &) { return true; })
        .then(this, [this](const Result<bool> &) {
            if (!std::exchange(m_isFitted, true))
                fitColumns(*m_table, 4);
            emit settled();
        });
}

} // namespace throughline::ui
