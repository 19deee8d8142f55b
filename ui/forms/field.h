#pragma once

#include <QWidget>

class QLineEdit;

namespace throughline::ui {

class IconLabel;
class Label;
class Paragraph;

/// A field with its label above it, which suits translation best, and a line below for a hint or
/// for what is wrong with the value. Nothing is cleared when something is wrong.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// `label` may hold an access key; `editor` becomes a child and is named after the label.
    Field(const QString &label, QWidget &editor, QWidget *parent = nullptr);

    /// For a form that asks for another thing in the same place.
    void setLabel(const QString &label);
    /// A quiet sentence that helps before anything is wrong.
    void setHint(const QString &hint);
    /// Outlines the editor and says below what is wrong and what to do; empty when it is right
    /// again. The sentence is the editor's accessible description too.
    void setProblem(const QString &problem);
    bool hasProblem() const { return !m_problem.isEmpty(); }

    QWidget &editor() { return m_editor; }

private:
    void showNote();

    QWidget &m_editor;
    Label *m_title;
    IconLabel *m_icon;
    Paragraph *m_note;
    QString m_hint;
    QString m_problem;
};

/// One line of text, found by its id.
QLineEdit *lineEdit(const QString &id);

} // namespace throughline::ui
