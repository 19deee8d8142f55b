#pragma once

#include <QAccessible>
#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

/// What a screen reader hears, and how a label and its field belong together.
namespace throughline::ui {

/// The accessible name (without access key) and description of a widget.
void name(QWidget &widget, const QString &text, const QString &description = {});

/// For containers and painted widgets whose class says too little (message bars, rating bars).
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Says `text` to a screen reader without moving the focus, for what changed elsewhere.
void announce(QWidget &where, const QString &text);
/// What announce() said last in this window; tests read it.
QString lastAnnouncement(const QWidget &where);

/// A row of a short form: the label with its access key belongs to the field, also when the field
/// is composite (it then needs a focus proxy). Returns the label.
QLabel *formRow(QFormLayout &form, const QString &text, QWidget &field);

/// Puts an access key into words: inline where letters stand alone (Latin, Greek, Cyrillic), else
/// appended, "التالي (&N)", because a mark inside would tear joined letters apart.
QString withAccessKey(const QString &words, QChar key);
/// The words without any access key.
QString withoutAccessKey(const QString &text);

} // namespace throughline::ui
