#include "shell/commandpalette.h"

#include "base/foldedtext.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "security/role.h"
#include "shell/palettedelegate.h"
#include "storage/search.h"

#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using throughline::storage::SearchHit;
using throughline::storage::SearchKind;

namespace throughline::ui {

static constexpr int hitsPerKind = 6;

static Destination destinationOf(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Person: return {PageKind::Person, hit.subject};
    case SearchKind::Candidate: return {PageKind::Debrief, hit.subject};
    case SearchKind::Job: return {PageKind::Job, hit.subject};
    case SearchKind::Position: return {PageKind::Succession, hit.subject};
    case SearchKind::Competency: return {PageKind::Library, hit.subject};
    }
    Q_UNREACHABLE();
}

static QString groupOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person: return CommandPalette::tr("People");
    case SearchKind::Candidate: return CommandPalette::tr("Candidates");
    case SearchKind::Job: return CommandPalette::tr("Jobs");
    case SearchKind::Position: return CommandPalette::tr("Positions");
    case SearchKind::Competency: return CommandPalette::tr("Competencies");
    }
    Q_UNREACHABLE();
}

static IconName iconOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person: return IconName::Person;
    case SearchKind::Candidate: return IconName::Candidate;
    case SearchKind::Job: return IconName::Jobs;
    case SearchKind::Position: return IconName::Succession;
    case SearchKind::Competency: return IconName::Library;
    }
    Q_UNREACHABLE();
}

static QString jobStateWords(const QString &code)
{
    if (code == u"published")
        return CommandPalette::tr("published");
    if (code == u"approved")
        return CommandPalette::tr("approved");
    if (code == u"retired")
        return CommandPalette::tr("retired");
    return code == u"in_review" ? CommandPalette::tr("in review") : CommandPalette::tr("draft");
}

static QString joined(const QString &detail, const QString &context)
{
    return context.isEmpty() ? detail : CommandPalette::tr("%1 · %2").arg(detail, context);
}

/// Codes become words; what is vacant is said.
static QString detailOf(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Person: return joined(hit.detail, hit.context);
    case SearchKind::Job: return joined(jobStateWords(hit.detail), hit.context);
    case SearchKind::Position:
        return joined(
            hit.detail.isEmpty() ? CommandPalette::tr("vacant") : hit.detail, hit.context);
    case SearchKind::Candidate: return hit.detail;
    case SearchKind::Competency: return {};
    }
    Q_UNREACHABLE();
}

CommandPalette::CommandPalette(Workspace *workspace, const ActionRegistry &actions,
    const QList<SidebarEntry> &pages, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_pages(pages)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_count(new Label(QString(), TextRole::Small, Tone::Muted))
{
    setObjectName("commandPalette"_L1);
    setWindowTitle(tr("Search or do"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName("paletteField"_L1);
    m_field->setPlaceholderText(tr("Search for people, jobs, pages, or what to do"));
    name(*m_field, tr("Search or do"));
    m_field->installEventFilter(this);
    prepareList(*m_list, tr("What was found"));
    m_list->setObjectName("paletteList"_L1);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(false); // the first of a group carries the group's name
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    auto *edge = new QFrame; // over a page of the same colour
    edge->setFrameShape(QFrame::StyledPanel);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addWidget(edge);
    auto *column = new QVBoxLayout(edge);
    space(*column, 2, 3);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    const QSize room = parent ? parent->size() : QSize(900, 700);
    resize(std::min(em(44), room.width() * 9 / 10), std::min(em(30), room.height() * 8 / 10));

    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::refresh);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, &CommandPalette::openCurrent);
    refresh();
}

void CommandPalette::refresh()
{
    ++m_edition;
    m_choices.clear();
    const QString typed = m_field->text().trimmed();
    const QChar prefix = typed.isEmpty() ? QChar() : typed.front();
    const bool hasPrefix = prefix == u'>' || prefix == u'@' || prefix == u'#';
    const QString words = folded(hasPrefix ? typed.mid(1) : typed);
    if (prefix != u'@' && prefix != u'#') {
        if (!hasPrefix)
            addPages(words);
        addCommands(words);
    }
    showChoices(m_choices);
    if (prefix != u'>' && !words.isEmpty())
        search(words);
}

static bool matchesTyped(const QString &text, const QString &typed)
{
    const QString key = folded(text);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return key.contains(word); });
}

void CommandPalette::addPages(const QString &typed)
{
    for (const SidebarEntry &page : m_pages)
        if (m_workspace && matchesTyped(page.text, typed))
            m_choices.append({tr("Pages"), page.text, QString(), page.icon,
                [workspace = m_workspace, kind = page.page] { workspace->open({kind}); }});
}

void CommandPalette::addCommands(const QString &typed)
{
    for (QAction *action : m_actions.all()) {
        if (!action->isEnabled() || !action->isVisible() || action->objectName() == u"openPalette"
            || !matchesTyped(wordsOf(*action), typed))
            continue;
        m_choices.append(
            {tr("Do"), wordsOf(*action), action->shortcut().toString(QKeySequence::NativeText),
                IconName::Play, [action = QPointer(action)] {
                    if (action)
                        action->trigger();
                }});
    }
}

/// Whoever plans succession means the chair by its name, before the job that is called alike.
static std::vector<SearchHit> inReadersOrder(
    std::vector<SearchHit> hits, const storage::Session &session)
{
    if (security::holds(session, security::Role::Executive))
        std::stable_partition(hits.begin(), hits.end(),
            [](const SearchHit &hit) { return hit.kind == SearchKind::Position; });
    return hits;
}

/// Whoever types the name of a page, or most of it, means the page and not somebody whose job is
/// called alike.
QList<CommandPalette::Choice> CommandPalette::inTypedOrder(
    QList<Choice> choices, const QString &typed)
{
    constexpr qsizetype meant = 3;
    std::stable_partition(choices.begin(), choices.end(), [&](const Choice &choice) {
        return choice.group == tr("Pages") && typed.size() >= meant
            && folded(choice.title).startsWith(typed);
    });
    return choices;
}

void CommandPalette::search(const QString &typed)
{
    if (!m_workspace)
        return;
    m_workspace->store()
        .read([typed](storage::Connection &db) { return storage::search(db, typed, hitsPerKind); })
        .then(this, [this, typed, edition = m_edition](const Result<std::vector<SearchHit>> &hits) {
            if (edition != m_edition || !hits)
                return;
            QList<Choice> found;
            for (const SearchHit &hit : inReadersOrder(*hits, m_workspace->session()))
                found.append({groupOf(hit.kind), hit.title, detailOf(hit), iconOf(hit.kind),
                    [workspace = m_workspace, to = destinationOf(hit)] { workspace->open(to); }});
            showChoices(inTypedOrder(found + m_choices, typed));
        });
}

void CommandPalette::showChoices(const QList<Choice> &found)
{
    m_choices = found;
    m_model.clear();
    QString group;
    for (const Choice &choice : found) {
        auto *item = new QStandardItem(icon(choice.icon), choice.title);
        item->setData(choice.detail, PaletteDelegate::DetailRole);
        item->setData(choice.group == group ? QString() : choice.group, PaletteDelegate::GroupRole);
        item->setData(tr("%1: %2. %3").arg(choice.group, choice.title, choice.detail),
            Qt::AccessibleTextRole);
        m_model.appendRow(item);
        group = choice.group;
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_count->setText(countText());
}

QString CommandPalette::countText() const
{
    if (m_choices.isEmpty())
        return tr("Nothing matches “%1”. Try a surname, a job, or a page.").arg(m_field->text());
    return tr("%1 found · ↑↓ choose · Enter open · Esc close").arg(m_choices.size());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(8); return true;
    case Qt::Key_PageUp: moveBy(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    default: return false;
    }
}

void CommandPalette::moveBy(int rows)
{
    if (m_choices.isEmpty())
        return;
    const int last = int(m_choices.size()) - 1;
    m_list->setCurrentIndex(
        m_model.index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

void CommandPalette::openCurrent()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        refresh();
    }
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_choices.size())
        return;
    const auto open = m_choices[row].open;
    accept();
    open();
}

} // namespace throughline::ui
