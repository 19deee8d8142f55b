#include "settings/settingspage.h"

#include "forms/label.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "settings/keyboardsettings.h"
#include "settings/looksettings.h"
#include "shell/pageregistry.h"
#include "shell/workspace.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace throughline::ui {

SettingsPage::SettingsPage(
    Workspace &workspace, Preferences &preferences, const ActionRegistry &actions, QWidget *parent)
    : Page(workspace, parent)
    , m_categories(new QListView)
    , m_pages(new QStackedWidget)
{
    setObjectName("settingsPage"_L1);
    prepareList(*m_categories, tr("Settings"));
    m_categories->setObjectName("settingsCategories"_L1);
    m_categories->setModel(&m_model);
    addCategory(tr("Appearance and language"), new LookSettings(preferences));
    addCategory(tr("Keyboard"), new KeyboardSettings(preferences, actions));
    addCategory(tr("Data"), dataPage());
    connect(m_categories->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_pages->setCurrentIndex(index.row()); });
    m_categories->setCurrentIndex(m_model.index(0, 0));

    auto *row = new QHBoxLayout(this);
    space(*row, 3, 4, 3);
    row->addWidget(m_categories, 1);
    row->addWidget(m_pages, 3);
    QMetaObject::invokeMethod(this, &SettingsPage::settled, Qt::QueuedConnection);
}

void SettingsPage::addCategory(const QString &text, QWidget *page)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    m_model.appendRow(item);
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
}

/// Where everything is kept, in words that can be read out to somebody who helps.
QWidget *SettingsPage::dataPage()
{
    const storage::Place &place = workspace().store().place();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    space(*column, 3, 4);
    column->addWidget(new Heading(tr("Data")));
    column->addWidget(new Paragraph(place.isPostgreSql()
            ? tr("This company is kept on a server: %1").arg(place.display())
            : tr("This company is kept in one file: %1").arg(place.display())));
    column->addWidget(
        new Paragraph(place.isPostgreSql() ? tr("The server decides who may read what.")
                                           : tr("Whoever can open the file can read all of it; "
                                                "profiles arrange the work, they keep "
                                                "no secrets."),
            TextRole::Body, Tone::Secondary));
    column->addStretch(1);
    return page;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget *SettingsPage::firstFocus()
{
    return m_categories;
}

void registerSettingsPages(
    PageRegistry &registry, Preferences &preferences, const ActionRegistry &actions)
{
    registry.add(
        PageKind::Settings, [&preferences, &actions](Workspace &workspace, const Destination &) {
            return new SettingsPage(workspace, preferences, actions);
        });
}

} // namespace throughline::ui
