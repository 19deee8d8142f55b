#pragma once

#include "theme/icon.h"

#include <QPushButton>
#include <QToolButton>

class QAction;

namespace throughline::ui {

/// How much a button asks for attention; a page has one Primary at most.
enum class ButtonKind { Plain, Primary, Danger, Ghost };

/// Lets Enter press a button that has the focus, as Space does; Qt does so in dialogs only, and
/// there for the others as well.
void pressByEnter(QPushButton &button);

QPushButton *button(
    const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

/// Whether a button answers to its action's access key. Two that do would share it, and neither
/// would be pressed: the second of one page leaves it to the first.
enum class AccessKey { Taken, Left };

/// A button that does what an action does and follows its text, icon, tooltip and enabled state.
QPushButton *buttonFor(QAction &action, ButtonKind kind = ButtonKind::Plain,
    QWidget *parent = nullptr, AccessKey key = AccessKey::Taken);

/// An icon without words, for the few that everybody knows (close, bell, zoom): it has a name and a
/// tooltip all the same.
QToolButton *iconButton(IconName name, const QString &text, QWidget *parent = nullptr);

} // namespace throughline::ui
