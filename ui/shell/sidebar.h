#pragma once

#include "home/entrances.h"
#include "shell/destination.h"
#include "theme/icon.h"

#include <QListView>
#include <QStandardItemModel>

namespace throughline::ui {

/// One row of the navigation.
struct SidebarEntry
{
    PageKind page;
    IconName icon;
    QString text;
};

/// Where a session may go to whom these parts are open, in the order of its work (ui.md 3.2). The
/// palette offers the same.
QList<SidebarEntry> sidebarFor(const home::Entrances &open);

/// The navigation at the leading edge: icon and words, or icons alone when there is little room.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setEntries(const QList<SidebarEntry> &entries);
    /// Marks the entry that the page belongs to, or none.
    void setCurrent(PageKind page);
    void setRail(bool rail);

signals:
    void chosen(throughline::ui::PageKind page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    QStandardItemModel m_model;
    QList<SidebarEntry> m_entries;
    bool m_rail = false;
};

} // namespace throughline::ui
