#include "settings/keyboardsettings.h"

#include "forms/button.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "shell/actionregistry.h"
#include "shell/preferences.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

KeyboardSettings::KeyboardSettings(
    Preferences &preferences, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_actions(actions)
    , m_model(0, 2)
    , m_message(new MessageBar)
    , m_table(new QTableView)
    , m_keys(new QKeySequenceEdit)
{
    m_message->hide();
    prepareTable(*m_table, tr("Shortcuts"));
    m_table->setObjectName("shortcutTable"_L1);
    m_table->setModel(&m_model);
    m_keys->setObjectName("newKeys"_L1);
    name(*m_keys, tr("New keys for the chosen action"));
    auto *use = button(tr("&Use these keys"), ButtonKind::Primary);
    use->setObjectName("useKeys"_L1);
    auto *reset = button(tr("Give &back the usual keys"));
    reset->setObjectName("resetKeys"_L1);
    connect(use, &QPushButton::clicked, this, &KeyboardSettings::record);
    connect(reset, &QPushButton::clicked, this, [this] {
        if (const QAction *action = current())
            m_preferences.resetShortcut(action->objectName());
    });
    connect(&m_preferences, &Preferences::changed, this, &KeyboardSettings::showActions);
    connect(&m_actions, &ActionRegistry::changed, this, &KeyboardSettings::showActions);

    auto *row = new QHBoxLayout;
    space(*row, 2);
    row->addWidget(m_keys, 1);
    row->addWidget(use);
    row->addWidget(reset);
    auto *column = new QVBoxLayout(this);
    space(*column, 3, 4);
    column->addWidget(new Heading(tr("Keyboard")));
    column->addWidget(
        new Paragraph(tr("Choose an action, press the keys that it should have, and use them."),
            TextRole::Body, Tone::Secondary));
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    showActions();
}

static QStandardItem *readOnlyItem(const QString &text, const QString &id)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(id, Qt::UserRole);
    return item;
}

void KeyboardSettings::showActions()
{
    const int row = m_table->currentIndex().row();
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    for (const QAction *action : m_actions.all())
        m_model.appendRow({readOnlyItem(wordsOf(*action), action->objectName()),
            readOnlyItem(
                action->shortcut().toString(QKeySequence::NativeText), action->objectName())});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->selectRow(std::max(0, row));
}

QAction *KeyboardSettings::current() const
{
    return m_actions.findAction(m_table->currentIndex().data(Qt::UserRole).toString());
}

void KeyboardSettings::record()
{
    QAction *action = current();
    const QKeySequence keys = m_keys->keySequence();
    if (!action || keys.isEmpty())
        return m_message->tell(
            Severity::Attention, tr("Press the new keys in the field first, then use them."));
    if (const QAction *user = m_actions.userOf(keys, action))
        return m_message->tell(Severity::Problem,
            tr("%1 already belong to “%2”. Give that action other keys first.")
                .arg(keys.toString(QKeySequence::NativeText), wordsOf(*user)));
    m_message->dismiss();
    m_preferences.setShortcut(action->objectName(), keys);
    m_keys->clear();
}

} // namespace throughline::ui
