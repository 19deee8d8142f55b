// Where the window goes, and the pages that wait because something is half written there.

#include "forms/messagebar.h"
#include "shell/editactions.h"
#include "shell/header.h"
#include "shell/mainwindow.h"
#include "shell/toast.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr char spokenIn[] = "spokenIn"; ///< the language in which a page was made

/// An intent is carried out once; a preview is called by it.
static Destination withoutIntent(const Destination &destination)
{
    Destination place = destination;
    if (place.kind != PageKind::PrintPreview)
        place.intent.clear();
    return place;
}

void MainWindow::forgetWay()
{
    m_history.clear();
    m_at = -1;
    m_here = {};
    forgetHeldPages();
}

void MainWindow::go(const Destination &destination)
{
    if (!m_workspace || !m_pages.contains(destination.kind))
        return;
    if (m_at >= 0 && m_history[m_at] == destination && m_page && destination.intent.isEmpty())
        return m_page->firstFocus()->setFocus();
    m_history.resize(m_at + 1);
    m_history.append(withoutIntent(destination));
    m_at = m_history.size() - 1;
    showPage(destination);
}

void MainWindow::goThroughHistory(int step)
{
    const qsizetype to = m_at + step;
    if (to < 0 || to >= m_history.size())
        return;
    m_at = to;
    showPage(m_history[to]);
}

void MainWindow::leavePage()
{
    if (!m_page)
        return;
    m_page->flush();
    m_actions.setPageActions({});
    m_undo.setActiveStack(nullptr);
    m_stack->removeWidget(m_page);
    m_page->deleteLater();
    m_page = nullptr;
    updatePrinting();
}

/// Whoever looks something up in between finds what was half written where they left it.
void MainWindow::turnFromPage()
{
    if (m_page && m_page->holdsWords()) {
        m_held.push_back({withoutIntent(m_here), m_page, m_page->focusWidget()});
        m_page->flush();
        m_actions.setPageActions({});
        m_undo.setActiveStack(nullptr);
        m_page = nullptr;
    }
    leavePage();
}

void MainWindow::forgetHeldPages()
{
    for (const HeldPage &held : m_held) {
        m_stack->removeWidget(held.page);
        held.page->deleteLater();
    }
    m_held.clear();
}

/// The page that waits there, else a new one.
MainWindow::HeldPage MainWindow::pageFor(const Destination &destination)
{
    const auto waiting = std::ranges::find(m_held, withoutIntent(destination), &HeldPage::place);
    if (waiting != m_held.end()) {
        const HeldPage held = *waiting;
        m_held.erase(waiting);
        return held;
    }
    Page &page = *m_pages.make(*m_workspace, destination);
    page.setProperty(spokenIn, QLocale().name());
    m_stack->addWidget(&page);
    connect(&page, &Page::settled, m_edit, &EditActions::update);
    connect(&page, &Page::settled, this, &MainWindow::updatePrinting);
    connect(&page, &Page::settled, this, &MainWindow::followUndo);
    connect(&page, &Page::titleChanged, this, [this, &page] {
        if (m_page == &page)
            m_header->setPageTitle(page.title());
        updatePrinting();
    });
    return {destination, &page, nullptr};
}

QStringList MainWindow::unkeptPages() const
{
    QStringList titles;
    for (const HeldPage &held : m_held)
        if (held.page->wouldLose())
            titles << held.page->title();
    if (m_page && m_page->wouldLose())
        titles << m_page->title();
    return titles;
}

/// 3.6: asked only because it could not be undone; the safe answer leads to what would be lost.
void MainWindow::leaveThen(std::function<void()> leave)
{
    const QStringList pages = unkeptPages();
    if (pages.isEmpty())
        return leave();
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Not saved yet"),
        tr("Something is begun and not saved yet: %1. Whoever goes on loses it.")
            .arg(QLocale().createSeparatedList(pages)),
        QMessageBox::NoButton, this);
    box->setObjectName("unkeptQuestion"_L1);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *back = box->addButton(tr("&Back to it"), QMessageBox::RejectRole);
    QPushButton *lose = box->addButton(tr("Go on &without it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(back, &QPushButton::clicked, this, [this] {
        const auto held = std::ranges::find_if(
            m_held, [](const HeldPage &each) { return each.page->wouldLose(); });
        if (!m_page->wouldLose() && held != m_held.end())
            go(held->place);
    });
    connect(lose, &QPushButton::clicked, this, [leave = std::move(leave)] { leave(); });
    box->open();
}

void MainWindow::showPage(const Destination &destination)
{
    turnFromPage();
    m_messages->dismiss();
    m_here = destination;
    const HeldPage held = pageFor(destination);
    m_page = held.page;
    m_stack->setCurrentWidget(m_page);
    m_header->setPageTitle(m_page->title());
    m_actions.setPageActions(m_page->pageActions());
    updatePageMenu();
    followUndo();
    m_sidebar->setCurrent(destination.kind);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
    fitToWidth();
    // A page that waited gives the keyboard back to the field that was being filled in.
    const bool stands = held.stood && held.stood->isVisibleTo(m_page);
    if (QWidget *first = stands ? held.stood.data() : m_page->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    if (m_page->property(spokenIn) != QLocale().name())
        m_messages->tell(Severity::Information,
            tr("What you have begun here stays in the language it was begun in, so that nothing of "
               "it is lost."));
    m_page->begin(destination.intent);
}

/// A page that reads its document first has the steps to undo only then.
void MainWindow::followUndo()
{
    QUndoStack *history = m_page ? m_page->undoStack() : nullptr;
    if (history)
        m_undo.addStack(history);
    m_undo.setActiveStack(history);
}

} // namespace throughline::ui
