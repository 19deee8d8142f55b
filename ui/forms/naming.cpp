#include "forms/naming.h"

#include "forms/label.h"

#include <QAccessibleWidget>
#include <QFormLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr auto roleProperty = "accessibleRole";
static constexpr auto announcementProperty = "announcement";

void name(QWidget &widget, const QString &text, const QString &description)
{
    widget.setAccessibleName(withoutAccessKey(text));
    if (!description.isNull())
        widget.setAccessibleDescription(description);
}

static QAccessibleInterface *accessibleByRole(const QString &, QObject *object)
{
    auto widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt()))
                          : nullptr;
}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleByRole);
        return true;
    }();
    Q_UNUSED(installed);
    widget.setProperty(roleProperty, int(role));
}

/// Qt before 6.8 cannot announce, so a label without size takes the text and raises an alert.
void announce(QWidget &where, const QString &text)
{
    QWidget *window = where.window();
    const QString announcerName = u"announcer"_s;
    auto announcer = window->findChild<QLabel *>(announcerName, Qt::FindDirectChildrenOnly);
    if (!announcer) {
        announcer = new QLabel(window);
        announcer->setObjectName(announcerName);
        announcer->setGeometry(0, 0, 0, 0);
        setAccessibleRole(*announcer, QAccessible::AlertMessage);
        announcer->show();
    }
    announcer->setAccessibleName(text);
    window->setProperty(announcementProperty, text);
    QAccessibleEvent event(announcer, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString lastAnnouncement(const QWidget &where)
{
    return where.window()->property(announcementProperty).toString();
}

QLabel *formRow(QFormLayout &form, const QString &text, QWidget &field)
{
    auto label = new Label(text);
    label->setBuddy(field.focusProxy() ? field.focusProxy() : &field);
    if (field.accessibleName().isEmpty())
        name(field, text);
    if (field.focusProxy() && field.focusProxy()->accessibleName().isEmpty())
        name(*field.focusProxy(), text);
    form.addRow(label, &field);
    return label;
}

/// Scripts whose letters stand alone and can be underlined one by one.
static bool takesInlineKey(const QString &words)
{
    return std::ranges::all_of(words, [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin
            || c.script() == QChar::Script_Greek || c.script() == QChar::Script_Cyrillic;
    });
}

QString withAccessKey(const QString &words, QChar key)
{
    const qsizetype at = words.indexOf(key, 0, Qt::CaseInsensitive);
    if (at >= 0 && takesInlineKey(words))
        return words.left(at) + u'&' + words.mid(at);
    return words + u" (&%1)"_s.arg(key.toUpper());
}

QString withoutAccessKey(const QString &text)
{
    static const QRegularExpression appended(u"\\s*\\(&[^&]\\)"_s), inlined(u"&(?=[^&\\s])"_s);
    QString words = text;
    words.remove(appended).remove(inlined);
    return words.replace(u"&&"_s, u"&"_s);
}

} // namespace throughline::ui
