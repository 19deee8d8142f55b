#pragma once

#include "forms/readingtrouble.h"
#include "home/entrances.h"
#include "home/keyfigures.h"
#include "home/task.h"
#include "shell/page.h"

#include <QListView>
#include <QStackedLayout>
#include <QStandardItemModel>

class QPushButton;

namespace throughline::ui {

class ActionBar;
class Card;
class EmptyState;
class Heading;
class MessageBar;
class PageRegistry;

/// S02: what is waiting for whoever sits here, and four figures that open their pages.
class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    struct Desk
    {
        std::vector<home::Task> tasks;
        home::KeyFigures figures;
        home::Entrances open;
        int putOff = 0; ///< tasks that are out of sight till another day
    };

    void layOut();
    void load();
    void showDesk(const Desk &desk);
    void showFigures(const home::KeyFigures &figures);
    void start();
    const home::Task *current() const;

    // What is put off (snoozing.cpp)
    void makeSnoozing();
    void offerSnoozing();
    void snooze(const QDate &until);
    void wakeAll();

    std::vector<home::Task> m_tasks;
    QDateTime m_loadedAt;
    QStandardItemModel m_model;
    QAction *m_start;
    QAction *m_refresh;
    QAction *m_openPeople;
    QAction *m_tomorrow, *m_nextWeek, *m_twoWeeks, *m_wake;
    QPushButton *m_snooze; ///< opens the menu of the days
    int m_putOff = 0;
    home::Entrances m_open; ///< what this reader may open
    Heading *m_heading;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_either;
    QWidget *m_figures;
    Card *m_coreRating;
    Card *m_prompt;
    Card *m_wording;
    Card *m_bench;
};

void registerHomePages(PageRegistry &registry);

} // namespace throughline::ui
