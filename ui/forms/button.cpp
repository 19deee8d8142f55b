#include "forms/button.h"

#include "forms/naming.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static QString variantWord(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return u"primary"_s;
    case ButtonKind::Danger: return u"danger"_s;
    case ButtonKind::Ghost: return u"ghost"_s;
    case ButtonKind::Plain: return {};
    }
    Q_UNREACHABLE();
}

namespace {

/// Enter held down presses once: what it opened may have moved the focus to another button.
class EnterKey final : public QObject
{
public:
    explicit EnterKey(QPushButton &button) : QObject(&button) {}

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(object, event);
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (!isEnter || (key.modifiers() & ~Qt::KeypadModifier))
            return QObject::eventFilter(object, event);
        if (!key.isAutoRepeat())
            static_cast<QPushButton *>(object)->click();
        return true;
    }
};

} // namespace

void pressByEnter(QPushButton &button)
{
    button.installEventFilter(new EnterKey(button));
}

QPushButton *button(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto made = new QPushButton(text, parent);
    made->setProperty("variant", variantWord(kind));
    made->setAutoDefault(false);
    pressByEnter(*made);
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return made;
}

/// A button that nobody has hidden is shown by its layout; showing it here, before it has a parent,
/// would open a window.
static void followVisibility(QPushButton &button, const QAction &action)
{
    const bool wasHidden
        = button.isHidden() && button.testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (!action.isVisible())
        button.hide();
    else if (wasHidden)
        button.show();
}

static void followAction(QPushButton &button, const QAction &action, AccessKey key)
{
    button.setText(key == AccessKey::Taken ? action.text() : withoutAccessKey(action.text()));
    button.setIcon(action.icon());
    button.setEnabled(action.isEnabled());
    followVisibility(button, action);
    button.setCheckable(action.isCheckable());
    button.setChecked(action.isChecked());
    button.setAccessibleDescription(action.statusTip());
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    button.setToolTip(keys);
}

QPushButton *buttonFor(QAction &action, ButtonKind kind, QWidget *parent, AccessKey key)
{
    auto made = button(action.text(), kind, parent);
    followAction(*made, action, key);
    QObject::connect(&action, &QAction::changed, made,
        [made, &action, key] { followAction(*made, action, key); });
    QObject::connect(made, &QPushButton::clicked, &action, &QAction::trigger);
    return made;
}

QToolButton *iconButton(IconName drawing, const QString &text, QWidget *parent)
{
    auto made = new QToolButton(parent);
    made->setIcon(icon(drawing));
    made->setAutoRaise(true);
    made->setToolTip(withoutAccessKey(text));
    made->setFocusPolicy(Qt::StrongFocus);
    name(*made, text);
    return made;
}

} // namespace throughline::ui
