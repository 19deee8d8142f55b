#pragma once

#include <QDialog>

namespace throughline::ui {

class ActionRegistry;

/// Ctrl+/: everything that can be done on this page, with its keys; typing narrows it.
class ShortcutList final : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const ActionRegistry &actions, QWidget *parent);
};

} // namespace throughline::ui
