#pragma once

#include <QKeySequenceEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QWidget>

namespace throughline::ui {

class ActionRegistry;
class MessageBar;
class Preferences;

/// Every action with its keys, which can be recorded anew; who already has the keys is named.
class KeyboardSettings final : public QWidget
{
    Q_OBJECT

public:
    KeyboardSettings(
        Preferences &preferences, const ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void showActions();
    void record();
    QAction *current() const;

    Preferences &m_preferences;
    const ActionRegistry &m_actions;
    QStandardItemModel m_model;
    MessageBar *m_message;
    QTableView *m_table;
    QKeySequenceEdit *m_keys;
};

} // namespace throughline::ui
