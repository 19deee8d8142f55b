#pragma once

#include "hiring/hiringpages.h"
#include "shell/workspace.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTextEdit>

namespace throughline::tests {

/// A page of hiring on a scratch database, shown and settled, as one person sees it.
class HiringScreen
{
public:
    HiringScreen() : db(scratch.place()), company(db) { ui::registerHiringPages(m_pages); }

    /// The page, shown with the person's eyes; the one before is gone.
    ui::Page &open(PersonId person, const ui::Destination &to)
    {
        make(person, to);
        m_page->resize(1280, 800);
        m_page->show();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("no active window");
        m_page->firstFocus()->setFocus();
        return *m_page;
    }

    /// The same, not shown, for the acceptance checks.
    void make(PersonId person, const ui::Destination &to)
    {
        m_page.reset();
        auto store = storage::Store::open(scratch.place(), SmallCompany::sessionOf(person));
        // Kept until the end: a page that was taken away still writes through its own.
        m_workspaces.push_back(std::make_unique<ui::Workspace>(std::move(*store)));
        ui::Workspace &workspace = *m_workspaces.back();
        opened.clear();
        QObject::connect(&workspace, &ui::Workspace::openRequested, &workspace,
            [this](const ui::Destination &where) { opened.append(where); });
        QObject::connect(&workspace, &ui::Workspace::mentioned, &workspace,
            [this](const QString &, const std::function<void()> &way) { undo = way; });
        m_page.reset(m_pages.make(workspace, to));
        QSignalSpy settled(m_page.get(), &ui::Page::settled);
        if (!settled.wait(20'000))
            qFatal("the page did not settle");
    }

    ui::Page &page() { return *m_page; }
    ui::Workspace &workspace() { return *m_workspaces.back(); }
    std::unique_ptr<ui::Page> takePage() { return std::move(m_page); }

    /// The page's part of that name, which may come with an answer of the database.
    template<typename Widget>
    Widget &find(const QString &name)
    {
        Widget *widget = nullptr;
        if (!QTest::qWaitFor([&] { return (widget = m_page->findChild<Widget *>(name)); }))
            qFatal("no %s", qPrintable(name));
        return *widget;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->window()->windowHandle(), key, modifiers);
    }

    /// Every word that the page shows or tells a screen reader, for what must not be among them.
    QString allWords()
    {
        QStringList words;
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            words << widget->accessibleName() << widget->accessibleDescription()
                  << widget->toolTip();
            if (auto *label = qobject_cast<const QLabel *>(widget))
                words << label->text();
            if (auto *text = qobject_cast<const QTextEdit *>(widget))
                words << text->toPlainText();
        }
        return words.join(QLatin1Char('\n'));
    }

    ScratchDatabase scratch;
    storage::Connection db;
    HiringCase company;
    QList<ui::Destination> opened; ///< where the page asked to go
    std::function<void()> undo; ///< of what was mentioned last

private:
    ui::PageRegistry m_pages;
    std::vector<std::unique_ptr<ui::Workspace>> m_workspaces;
    std::unique_ptr<ui::Page> m_page;
};

} // namespace throughline::tests
