#include "settings/settingspage.h"

#include "base/foldedtext.h"
#include "forms/filterfield.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "settings/keyboardsettings.h"
#include "settings/looksettings.h"
#include "shell/pageregistry.h"
#include "shell/workspace.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace throughline::ui {

SettingsPage::SettingsPage(
    Workspace &workspace, Preferences &preferences, const ActionRegistry &actions, QWidget *parent)
    : Page(workspace, parent)
    , m_search(new FilterField(tr("Search the settings")))
    , m_nothing(new Paragraph(tr("No setting matches."), TextRole::Body, Tone::Secondary))
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
        &SettingsPage::showChoice);
    connect(m_categories, &QListView::activated, this, &SettingsPage::enterChoice);
    connect(m_search, &FilterField::filterChanged, this, &SettingsPage::showFound);
    connect(&m_search->field(), &QLineEdit::returnPressed, this, [this] {
        showFound(m_search->text());
        enterChoice(m_categories->currentIndex());
    });
    showCategories();

    auto *row = new QHBoxLayout(this);
    space(*row, 3, 4, 3);
    row->addWidget(leadingEdge(), 2);
    row->addWidget(m_pages, 5);
    QMetaObject::invokeMethod(this, &SettingsPage::settled, Qt::QueuedConnection);
}

QWidget *SettingsPage::leadingEdge()
{
    m_search->setObjectName("settingsSearch"_L1);
    m_nothing->setObjectName("noSetting"_L1);
    auto *edge = new QWidget;
    auto *column = new QVBoxLayout(edge);
    space(*column, 2);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_categories, 1);
    return edge;
}

static QStandardItem *settingItem(const QString &text, const QString &where = {})
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    if (!where.isEmpty())
        item->setData(text + u", "_s + where, Qt::AccessibleTextRole);
    return item;
}

void SettingsPage::showCategories()
{
    const int shown = m_pages->currentIndex();
    m_found.clear();
    m_model.clear();
    for (const QString &title : m_titles)
        m_model.appendRow(settingItem(title));
    m_nothing->hide();
    m_search->setCount(0, 0);
    m_categories->setCurrentIndex(m_model.index(std::max(0, shown), 0));
}

/// Who types "dark" or "Deutsch" means the setting where that can be chosen.
static QString choicesOf(const QWidget &control)
{
    QStringList choices;
    if (const auto *box = qobject_cast<const QComboBox *>(&control))
        for (int i = 0; i < box->count(); ++i)
            choices << box->itemText(i);
    return choices.join(u' ');
}

/// Whatever stands on the pages with a name of its own: fields by their labels, tables by their
/// lines, so that a setting is found as it is read.
std::vector<SettingsPage::Setting> SettingsPage::settings() const
{
    std::vector<Setting> settings;
    for (int category = 0; category < m_pages->count(); ++category) {
        const QWidget *page = m_pages->widget(category);
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->buddy())
                settings.push_back({.text = withoutAccessKey(label->text()),
                    .category = category,
                    .control = label->buddy(),
                    .line = {},
                    .choices = choicesOf(*label->buddy())});
        for (QTableView *table : page->findChildren<QTableView *>())
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QString line = table->model()->index(row, 0).data().toString();
                settings.push_back({line, category, table, line, {}});
            }
    }
    return settings;
}

void SettingsPage::showFound(const QString &typed)
{
    if (typed.isEmpty())
        return showCategories();
    std::vector<Setting> all = settings();
    const auto count = qint64(all.size());
    std::erase_if(all, [&](const Setting &setting) {
        return !folded(setting.text + u' ' + setting.choices).contains(folded(typed))
            && !folded(m_titles[setting.category]).contains(folded(typed));
    });
    m_found = std::move(all);
    m_model.clear();
    for (const Setting &setting : m_found)
        m_model.appendRow(settingItem(setting.text, m_titles[setting.category]));
    m_nothing->setVisible(m_found.empty());
    m_search->setCount(qint64(m_found.size()), count);
    m_categories->setCurrentIndex(m_model.index(0, 0));
}

void SettingsPage::showChoice(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_found.empty()) {
        m_pages->setCurrentIndex(index.row());
        return;
    }
    const Setting &setting = m_found[size_t(index.row())];
    m_pages->setCurrentIndex(setting.category);
    if (auto *table = qobject_cast<QTableView *>(setting.control)) {
        const QModelIndexList lines = table->model()->match(
            table->model()->index(0, 0), Qt::DisplayRole, setting.line, 1, Qt::MatchExactly);
        table->setCurrentIndex(lines.value(0));
    }
}

/// Enter goes on to what was found, so that the next key changes it.
void SettingsPage::enterChoice(const QModelIndex &index)
{
    if (!m_found.empty() && index.isValid())
        m_found[size_t(index.row())].control->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::addCategory(const QString &text, QWidget *page)
{
    m_titles << text;
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
    return m_search;
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
