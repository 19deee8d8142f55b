#pragma once

#include "storage/store.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace throughline::ui {

class FormDraft;
class Heading;
class Paragraph;
class Reflow;

/// Where somebody says why they do what cannot be taken back or what others will read about: what
/// it is, what follows from it, a choice if there is one, and the reason in a line.
class ReasonBar : public QWidget
{
    Q_OBJECT

public:
    /// All but the name and the labels may be empty; a label may hold an access key.
    struct Texts
    {
        QString name; ///< of the objects: "glass" makes "glassBar", "glassReason", "glassChoice"
        QString heading;
        QString follows; ///< what follows from it
        QString choice; ///< label of the choice; empty: there is nothing to choose
        QString reason; ///< label of the reason
        QString placeholder; ///< what to say in it
    };
    struct Choice
    {
        QString text;
        qint64 id;
    };

    /// Enter in the reason does it.
    ReasonBar(storage::Store &store, const Texts &texts, QAction &act, QAction &close,
        QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setFollows(const QString &sentence);
    /// While it is open, what is chosen stays chosen.
    void setChoices(const QList<Choice> &choices, int current = 0);
    qint64 choice() const;
    QString reason() const;

    /// Shows itself for this matter ("close:12") with an empty reason, or with the one that was
    /// begun before; the keyboard goes to the first field.
    void begin(const QString &matter);
    /// Hides itself; what was said is not wanted any more.
    void end();
    FormDraft &draft() { return *m_draft; }
    void focusReason();

signals:
    void choiceChanged();

private:
    void addField(Reflow &fields, const QString &label, QWidget &editor, int stretch);

    Heading *m_heading;
    Paragraph *m_follows;
    QComboBox *m_choice;
    QLineEdit *m_reason;
    FormDraft *m_draft;
};

} // namespace throughline::ui
