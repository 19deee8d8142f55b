#include "shell/commandpalette.h"

#include "base/foldedtext.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "security/role.h"
#include "shell/palettedelegate.h"
#include "shell/palettewords.h"
#include "storage/search.h"

#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using throughline::storage::SearchHit;
using throughline::storage::SearchKind;

namespace throughline::ui {

static constexpr int hitsPerKind = 6;

CommandPalette::CommandPalette(Workspace *workspace, const ActionRegistry &actions,
    const QList<SidebarEntry> &pages, const QList<QAction *> &profiles, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_pages(pages)
    , m_profiles(profiles.begin(), profiles.end())
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
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::refresh);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, &CommandPalette::openCurrent);
    refresh();
}

void CommandPalette::layOut()
{
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
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(900, 700);
    resize(std::min(em(44), room.width() * 9 / 10), std::min(em(30), room.height() * 8 / 10));
}

void CommandPalette::refresh()
{
    ++m_edition;
    m_choices.clear();
    const QString typed = m_field->text().trimmed();
    const QChar first = typed.isEmpty() ? QChar() : typed.front();
    const QChar prefix = first == u'>' || first == u'@' || first == u'#' ? first : QChar();
    const QString words = folded(prefix.isNull() ? typed : typed.mid(1));
    if (prefix.isNull()) {
        addPages(words);
        addErrands(words);
        addProfiles(words);
    }
    if (prefix.isNull() || prefix == u'>')
        addCommands(words);
    putPerhapsLast();
    if (prefix.isNull())
        addImpossible(words);
    showChoices(m_choices);
    if (prefix != u'>' && !words.isEmpty())
        search(words, prefix);
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

/// @ looks for people, # for jobs, nothing for everything.
static bool isAskedFor(SearchKind kind, QChar prefix)
{
    if (prefix == u'@')
        return kind == SearchKind::Person || kind == SearchKind::Candidate;
    return prefix != u'#' || kind == SearchKind::Job;
}

void CommandPalette::search(const QString &typed, QChar prefix)
{
    if (!m_workspace)
        return;
    m_workspace->store()
        .read([typed](storage::Connection &db) { return storage::search(db, typed, hitsPerKind); })
        .then(this,
            [this, typed, prefix, edition = m_edition](const Result<std::vector<SearchHit>> &hits) {
                if (edition != m_edition || !hits)
                    return;
                QList<Choice> found;
                for (const SearchHit &hit : inReadersOrder(*hits, m_workspace->session()))
                    if (isAskedFor(hit.kind, prefix))
                        found.append({groupOf(hit.kind), hit.title, detailOf(hit), iconOf(hit.kind),
                            [workspace = m_workspace, to = destinationOf(hit)] {
                                workspace->open(to);
                            }});
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
        item->setEnabled(bool(choice.open));
        m_model.appendRow(item);
        group = choice.group;
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_count->setText(countText());
}

QString CommandPalette::countText() const
{
    if (m_choices.isEmpty() && !m_workspace)
        return tr("Nothing matches “%1”. People, jobs and pages are found once a company is open.")
            .arg(m_field->text());
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
    if (!open)
        return;
    accept();
    open();
}

} // namespace throughline::ui
