#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace throughline::ui {

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
    ReasonBar(const Texts &texts, QAction &act, QAction &close, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setFollows(const QString &sentence);
    void setChoices(const QList<Choice> &choices, int current = 0);
    qint64 choice() const;
    QString reason() const;

    /// Shows itself with an empty reason; the keyboard goes to the first field.
    void begin();
    void focusReason();

signals:
    void choiceChanged();

private:
    void addField(Reflow &fields, const QString &label, QWidget &editor, int stretch);

    Heading *m_heading;
    Paragraph *m_follows;
    QComboBox *m_choice;
    QLineEdit *m_reason;
};

} // namespace throughline::ui
