#include "home/homepage.h"

#include "base/clock.h"
#include "forms/actionbar.h"
#include "forms/alternatives.h"
#include "forms/card.h"
#include "forms/emptystate.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/percent.h"
#include "forms/views.h"
#include "home/snoozing.h"
#include "home/taskdelegate.h"
#include "home/taskwords.h"
#include "home/waitingtasks.h"
#include "shell/messages.h"
#include "shell/pageregistry.h"
#include "shell/workspace.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace throughline::ui {

HomePage::HomePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_start(addPageAction(u"startTask"_s, tr("Start &selected")))
    , m_refresh(addPageAction(u"refreshTasks"_s, tr("Look &again"), QKeySequence::Refresh))
    , m_openPeople(addPageAction(u"openPeople"_s, tr("Open the &directory")))
    , m_tomorrow(addPageAction(
          u"snoozeTomorrow"_s, tr("Put off until &tomorrow"), QKeySequence(u"Ctrl+Shift+L"_s)))
    , m_nextWeek(addPageAction(u"snoozeNextWeek"_s, tr("Put off until next &Monday")))
    , m_twoWeeks(addPageAction(u"snoozeTwoWeeks"_s, tr("Put off for two &weeks")))
    , m_wake(addPageAction(u"wakeTasks"_s, tr("&Bring back what is put off")))
    , m_heading(new Heading(tr("Waiting for you")))
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_list(new QListView)
    , m_empty(new EmptyState(IconName::Success, tr("Nothing is waiting for you"),
          tr("New interviews, appraisals and decisions appear here by themselves.")))
    , m_either(new Alternatives)
    , m_coreRating(new Card(tr("Customer-service rating")))
    , m_prompt(new Card(tr("Interviews scored within 24 h")))
    , m_wording(new Card(tr("Published jobs that say what service means")))
    , m_bench(new Card(tr("Key positions with a successor ready now")))
{
    setObjectName("homePage"_L1);
    prepareList(*m_list, tr("Waiting for you"));
    m_list->setObjectName("taskList"_L1);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TaskDelegate(m_list));
    m_empty->setPrimary(*m_openPeople);
    m_message->hide();
    connect(m_start, &QAction::triggered, this, &HomePage::start);
    connect(m_refresh, &QAction::triggered, this, &HomePage::load);
    connect(m_openPeople, &QAction::triggered, this,
        [this] { this->workspace().open({PageKind::People}); });
    connect(m_list, &QListView::activated, this, &HomePage::start);
    connect(&this->workspace().store(), &storage::Store::changed, this, &HomePage::load);
    makeSnoozing();
    layOut();
    load();
}

void HomePage::layOut()
{
    auto *waiting = new QVBoxLayout;
    space(*waiting, 2);
    waiting->addWidget(m_heading);
    waiting->addWidget(m_message);
    m_either->addWidget(m_list);
    m_either->addWidget(m_empty);
    waiting->addLayout(m_either, 1);

    auto *figures = new QWidget;
    auto *cards = new QVBoxLayout(figures);
    space(*cards, 3, 1);
    const std::pair<Card *, PageKind> pages[]
        = {{m_coreRating, PageKind::TalentGrid}, {m_prompt, PageKind::Requisitions},
            {m_wording, PageKind::Jobs}, {m_bench, PageKind::Succession}};
    for (const auto &[card, page] : pages) {
        connect(card, &QPushButton::clicked, this, [this, page = page] {
            const bool isShut
                = page == PageKind::TalentGrid && !m_open.contains(home::Entrance::TalentGrid);
            workspace().open({isShut ? PageKind::Appraisals : page});
        });
        cards->addWidget(card);
    }
    cards->addStretch(1);
    m_bench->hide();
    auto *scroll = new QScrollArea;
    scroll->setObjectName("figures"_L1);
    scroll->setWidget(figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures = scroll;

    auto *panes = new QHBoxLayout;
    space(*panes, 4, 4, 3);
    panes->addLayout(waiting, 1);
    panes->addWidget(scroll);
    auto *bar = new ActionBar;
    bar->add(*m_refresh);
    bar->add(*m_snooze);
    bar->add(*m_start, ButtonKind::Primary);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(panes, 1);
    whole->addWidget(bar);
}

QString HomePage::title() const
{
    return tr("Home");
}

QWidget *HomePage::firstFocus()
{
    return m_list;
}

/// Where the window is narrow, the figures leave more of it to what waits.
void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_figures->setFixedWidth(em(width() < em(58) ? 11.5 : 15.5));
}

QList<QAction *> HomePage::pageActions()
{
    return {m_start, m_tomorrow, m_nextWeek, m_twoWeeks, m_wake, m_refresh};
}

void HomePage::load()
{
    const QDateTime now = Clock::now();
    workspace()
        .store()
        .read([now](storage::Connection &db) {
            const std::vector<home::Task> all = home::WaitingTasks(db).all(now);
            const auto awake = home::Snoozing(db).awake(all, now.toLocalTime().date());
            return Desk{awake, home::keyFigures(db, now), home::entrancesOf(db),
                int(all.size() - awake.size())};
        })
        .then(this, [this, now](const Result<Desk> &desk) {
            if (desk) {
                m_loadedAt = now;
                m_trouble.end();
                showDesk(*desk);
            } else {
                m_trouble.tell(messageFor(desk.error()), *m_refresh);
            }
            emit settled();
        });
}

/// What a task is about tells it from all others, however far it has got.
static std::pair<home::TaskKind, qint64> keyOf(const home::Task &task)
{
    return {task.kind, task.subject};
}

void HomePage::showDesk(const Desk &desk)
{
    const home::Task *stood = current();
    const int row = rowAgain(desk.tasks, stood ? std::optional(keyOf(*stood)) : std::nullopt, keyOf,
        m_list->currentIndex().row());
    KeptPlace place(*m_list);
    m_tasks = desk.tasks;
    m_model.clear();
    for (const home::Task &task : m_tasks) {
        auto *item = new QStandardItem(icon(iconOf(task)), titleOf(task));
        const QString due = dueText(task, m_loadedAt);
        item->setEditable(false);
        item->setToolTip(tr("%1. %2").arg(titleOf(task), detailOf(task)));
        item->setData(detailOf(task), TaskDelegate::DetailRole);
        item->setData(due, TaskDelegate::DueRole);
        item->setData(int(dueTone(task, m_loadedAt)), TaskDelegate::DueToneRole);
        item->setData(
            tr("%1. %2. %3").arg(titleOf(task), detailOf(task), due), Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    const bool any = !m_tasks.empty();
    m_heading->setText(any ? tr("Waiting for you (%1)").arg(QLocale().toString(int(m_tasks.size())))
                           : tr("Waiting for you"));
    m_either->setCurrentIndex(any ? 0 : 1);
    m_start->setEnabled(any);
    if (any)
        place.standOn(row);
    m_putOff = desk.putOff;
    m_open = desk.open;
    m_bench->setVisible(m_open.contains(home::Entrance::Succession));
    offerSnoozing();
    showFigures(desk.figures);
}

static QString shareWords(const home::Share &share)
{
    return HomePage::tr("%1 of %2")
        .arg(QLocale().toString(share.part), QLocale().toString(share.whole));
}

/// A figure with nothing behind it is no figure: its card is not there.
static void showShare(Card &card, const home::Share &share)
{
    card.setVisible(share.whole > 0);
    if (share.whole == 0)
        return;
    const int percent = (share.part * 100 + share.whole / 2) / share.whole;
    card.setFigure(
        percentText(percent), shareWords(share), percent >= 90 ? Tone::Ok : Tone::Attention);
}

void HomePage::showFigures(const home::KeyFigures &figures)
{
    if (figures.coreRating)
        m_coreRating->setFigure(
            tr("%1 / 5").arg(QLocale().toString(*figures.coreRating / 100.0, 'f', 1)),
            //: How many people a mean is of
            tr("Latest shared appraisals: %1").arg(QLocale().toString(figures.ratedPeople)),
            Tone::Core);
    else
        m_coreRating->setFigure(u"–"_s, tr("No shared appraisal in your sight yet"), Tone::Muted);
    showShare(*m_prompt, figures.scoredWithinADay);
    showShare(*m_wording, figures.jobsWithCoreWording);
    if (figures.coveredKeyRoles.whole == 0)
        m_bench->setFigure(u"–"_s, tr("No key position is marked yet"), Tone::Muted);
    else
        m_bench->setFigure(shareWords(figures.coveredKeyRoles),
            tr("At risk or gap: %1")
                .arg(QLocale().toString(
                    figures.coveredKeyRoles.whole - figures.coveredKeyRoles.part)),
            figures.coveredKeyRoles.part == figures.coveredKeyRoles.whole ? Tone::Ok
                                                                          : Tone::Attention);
}

void HomePage::start()
{
    if (const home::Task *task = current())
        workspace().open(destinationOf(*task));
}

const home::Task *HomePage::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < int(m_tasks.size()) ? &m_tasks[size_t(row)] : nullptr;
}

void registerHomePages(PageRegistry &registry)
{
    registry.add(PageKind::Home,
        [](Workspace &workspace, const Destination &) { return new HomePage(workspace); });
}

} // namespace throughline::ui
