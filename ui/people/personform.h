#pragma once

#include "forms/once.h"
#include "people/staffing.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace throughline::ui {

class Field;
class FormDraft;
class Heading;
class MessageBar;
class Paragraph;
class Workspace;

/// Asks, in the page, who somebody is: for somebody new, or to correct a name or an address. Where
/// they work is the staffing form's.
class PersonForm final : public QFrame
{
    Q_OBJECT

public:
    explicit PersonForm(Workspace &workspace, QWidget *parent = nullptr);

    void beginNew();
    void beginCorrection(const people::Person &person);
    /// The person as read anew: what is being corrected here stays, what only others corrected is
    /// taken over.
    void follow(const people::Person &stored);
    void close();

signals:
    void added(throughline::PersonId person);
    void closed();
    /// Somebody else corrected the same person meanwhile; whoever owns the form reads them anew.
    void metAnother();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void begin(const people::NewPerson &shown);
    people::NewPerson typed() const;
    people::Person corrected() const;
    void submit();
    void add();
    void correct();
    void tell(const Error &error);

    Workspace &m_workspace;
    std::optional<people::Person> m_known; ///< none: somebody new
    Heading *m_heading;
    Paragraph *m_note;
    MessageBar *m_message;
    QLineEdit *m_name, *m_email, *m_phone;
    Field *m_nameField, *m_emailField;
    QPushButton *m_confirm;
    FormDraft *m_draft;
    Once m_writing;
};

} // namespace throughline::ui
