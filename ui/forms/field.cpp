#include "forms/field.h"

#include "forms/iconlabel.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace throughline::ui {

Field::Field(const QString &label, QWidget &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new Label(label, TextRole::SmallStrong, Tone::Secondary))
    , m_icon(new IconLabel(IconName::Problem, Tone::Problem, 1))
    , m_note(new Paragraph({}, TextRole::Small, Tone::Secondary))
{
    m_title->setBuddy(editor.focusProxy() ? editor.focusProxy() : &editor);
    if (editor.accessibleName().isEmpty())
        name(editor, label);
    setFocusProxy(&editor);
    auto column = new QVBoxLayout(this);
    space(*column, 1);
    column->addWidget(m_title);
    column->addWidget(&editor, 1);
    auto below = new QHBoxLayout;
    space(*below, 1.5);
    below->addWidget(m_icon, 0, Qt::AlignTop);
    below->addWidget(m_note, 1);
    column->addLayout(below);
    showNote();
}

void Field::setLabel(const QString &label)
{
    m_title->setText(label);
    name(m_editor, label);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void Field::setProblem(const QString &problem)
{
    m_problem = problem;
    m_editor.setProperty("invalid", !problem.isEmpty());
    m_editor.update();
    showNote();
}

void Field::showNote()
{
    const QString note = m_problem.isEmpty() ? m_hint : m_problem;
    m_icon->setVisible(!m_problem.isEmpty());
    m_note->setVisible(!note.isEmpty());
    m_note->setTone(m_problem.isEmpty() ? Tone::Secondary : Tone::Problem);
    m_note->setText(note);
    m_editor.setAccessibleDescription(note);
}

QLineEdit *lineEdit(const QString &id)
{
    auto *made = new QLineEdit;
    made->setObjectName(id);
    return made;
}

} // namespace throughline::ui
