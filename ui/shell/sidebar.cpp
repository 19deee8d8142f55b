#include "shell/sidebar.h"

#include "forms/naming.h"
#include "forms/views.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using throughline::home::Entrance;
using throughline::home::Entrances;

namespace throughline::ui {

namespace {
/// Rows tall enough to hit, at every text size.
class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(em(2.1), 34));
        return size;
    }
};
} // namespace

QList<SidebarEntry> sidebarFor(const Entrances &open)
{
    QList<SidebarEntry> entries{{PageKind::Home, IconName::Home, Sidebar::tr("Home")}};
    const auto add = [&](bool allowed, PageKind page, IconName icon, const QString &text) {
        if (allowed)
            entries.append({page, icon, text});
    };
    add(true, PageKind::Jobs, IconName::Jobs, Sidebar::tr("Jobs"));
    add(true, PageKind::Requisitions, IconName::Candidate, Sidebar::tr("Hiring"));
    add(true, PageKind::Appraisals, IconName::Appraisal, Sidebar::tr("Appraisals"));
    add(open.contains(Entrance::TalentGrid), PageKind::TalentGrid, IconName::Grid,
        Sidebar::tr("Talent grid"));
    add(open.contains(Entrance::Succession), PageKind::Succession, IconName::Succession,
        Sidebar::tr("Succession"));
    add(true, PageKind::Library, IconName::Library, Sidebar::tr("Competencies"));
    add(true, PageKind::People, IconName::People, Sidebar::tr("People"));
    add(open.contains(Entrance::Import), PageKind::Import, IconName::Import, Sidebar::tr("Import"));
    add(open.contains(Entrance::Administration), PageKind::Administration, IconName::Administration,
        Sidebar::tr("Administration"));
    // Ten rows at most: whoever administers finds the trail there and in the menu.
    add(open.contains(Entrance::AuditTrail) && entries.size() < 10, PageKind::Audit,
        IconName::History, Sidebar::tr("Audit trail"));
    return entries;
}

Sidebar::Sidebar(QWidget *parent) : QListView(parent)
{
    setObjectName("sidebar"_L1);
    prepareList(*this, tr("Navigation"));
    setModel(&m_model);
    setItemDelegate(new SidebarDelegate(this));
    layOnSidebar(*this);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            emit chosen(m_entries[index.row()].page);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    fitWidth();
}

void Sidebar::setEntries(const QList<SidebarEntry> &entries)
{
    m_entries = entries;
    m_model.clear();
    for (const SidebarEntry &entry : entries) {
        auto *item = new QStandardItem(icon(entry.icon), m_rail ? QString() : entry.text);
        item->setEditable(false);
        item->setToolTip(m_rail ? entry.text : QString());
        item->setData(entry.text, Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
}

/// The entry under which somebody looks for a page that has none of its own.
static PageKind sectionOf(PageKind page)
{
    switch (page) {
    case PageKind::Job: return PageKind::Jobs;
    case PageKind::Candidates:
    case PageKind::Kit:
    case PageKind::Interview:
    case PageKind::Debrief:
    case PageKind::Comparison: return PageKind::Requisitions;
    case PageKind::Appraisal: return PageKind::Appraisals;
    case PageKind::Person: return PageKind::People;
    default: return page;
    }
}

void Sidebar::setCurrent(PageKind page)
{
    for (qsizetype row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].page == sectionOf(page))
            return setCurrentIndex(m_model.index(int(row), 0));
    setCurrentIndex({});
}

void Sidebar::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    const int row = currentIndex().row();
    setEntries(QList<SidebarEntry>(m_entries));
    setCurrentIndex(m_model.index(row, 0));
    fitWidth();
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitWidth();
}

void Sidebar::fitWidth()
{
    setIconSize({em(1.15), em(1.15)});
    setFixedWidth(m_rail ? em(3.2) : em(13));
}

} // namespace throughline::ui
