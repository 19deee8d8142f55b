#include "people/personform.h"

#include "forms/button.h"
#include "forms/field.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/formmeeting.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/threewaymerge.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using people::NewPerson;
using people::Person;
using people::Staffing;

PersonForm::PersonForm(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_heading(new Heading({}))
    , m_note(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_message(new MessageBar)
    , m_name(lineEdit(u"personName"_s))
    , m_email(lineEdit(u"personEmail"_s))
    , m_phone(lineEdit(u"personPhone"_s))
    , m_confirm(button({}, ButtonKind::Primary))
    , m_draft(new FormDraft(workspace.store(), this))
{
    setObjectName("personForm"_L1);
    m_message->hide();
    m_name->setMaxLength(people::longestName);
    m_confirm->setObjectName("personConfirm"_L1);
    layOut();
    connect(m_confirm, &QPushButton::clicked, this, &PersonForm::submit);
    for (QLineEdit *line : {m_name, m_email, m_phone}) {
        connect(line, &QLineEdit::returnPressed, this, &PersonForm::submit);
        m_draft->keep(*line);
    }
    tellWhenRestored(*m_draft, *m_message);
    hide();
}

void PersonForm::layOut()
{
    m_nameField = new Field(tr("Name"), *m_name);
    m_emailField = new Field(tr("E-mail address"), *m_email);
    auto *phoneField = new Field(tr("Telephone"), *m_phone);
    auto *cancel = button(tr("Cancel"));
    cancel->setObjectName("personCancel"_L1);
    connect(cancel, &QPushButton::clicked, this, &PersonForm::close);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_message);
    for (Field *field : {m_nameField, m_emailField, phoneField})
        column->addWidget(field);
    column->addLayout(buttonRow({cancel, m_confirm}));
}

void PersonForm::beginNew()
{
    m_known.reset();
    m_heading->setText(tr("Somebody new"));
    m_note->setText(tr("Next you say where they work, or leave it open."));
    m_confirm->setText(tr("Add"));
    begin({});
}

void PersonForm::beginCorrection(const Person &person)
{
    m_known = person;
    m_heading->setText(tr("Correct"));
    m_note->setText(tr("The audit trail keeps that it was corrected."));
    m_confirm->setText(tr("Correct"));
    begin({.name = person.name, .email = person.email, .phone = person.phone, .key = {}});
}

namespace {

/// What two people corrected about one.
class CorrectionMerge final : public ThreeWayMerge<Person>
{
public:
    CorrectionMerge(const Person &base, const Person &mine, const Person &theirs)
        : ThreeWayMerge(theirs)
    {
        add(PersonForm::tr("Name"), &Person::name, base, mine);
        add(PersonForm::tr("E-mail address"), &Person::email, base, mine);
        add(PersonForm::tr("Telephone"), &Person::phone, base, mine);
    }

private:
    void add(const QString &name, QString Person::*field, const Person &base, const Person &mine)
    {
        merge({name, mine.*field, theirs().*field, FieldConflict::Kind::Choice}, base.*field,
            mine.*field, theirs().*field,
            [field](Person &person, const QString &text) { person.*field = text; });
    }
};

} // namespace

void PersonForm::follow(const Person &stored)
{
    if (isHidden() || !m_known || m_known->id != stored.id || m_known->version == stored.version)
        return;
    const Person mine = corrected();
    const CorrectionMerge merge(*m_known, mine, stored);
    m_known = stored;
    const Person shown = merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine));
    m_draft->takeOver(stored.version, [&] {
        for (const auto &[line, before, text] : {std::tuple(m_name, mine.name, shown.name),
                 std::tuple(m_email, mine.email, shown.email),
                 std::tuple(m_phone, mine.phone, shown.phone)})
            if (before != text) // blanks at an end that is being typed at stay
                line->setText(text);
    });
    tellMeeting(*m_message, merge.takenOver(), merge.conflicts());
}

void PersonForm::begin(const NewPerson &shown)
{
    m_draft->rest();
    m_name->setText(shown.name);
    m_email->setText(shown.email);
    m_phone->setText(shown.phone);
    for (Field *field : {m_nameField, m_emailField})
        field->setProblem({});
    m_message->dismiss();
    if (m_known)
        m_draft->begin(u"person:%1"_s.arg(m_known->id.number()), m_known->version);
    else
        m_draft->begin(u"new-person"_s);
    show();
    m_name->selectAll();
    m_name->setFocus();
}

void PersonForm::close()
{
    m_draft->discard();
    hide();
    emit closed();
}

NewPerson PersonForm::typed() const
{
    return {.name = m_name->text().trimmed(),
        .email = m_email->text().trimmed(),
        .phone = m_phone->text().trimmed(),
        .key = {}};
}

void PersonForm::submit()
{
    for (Field *field : {m_nameField, m_emailField})
        field->setProblem({});
    if (m_writing.begin())
        m_known ? correct() : add();
}

void PersonForm::add()
{
    const auto adding = m_workspace.store().write(
        [person = typed()](storage::Connection &db) { return Staffing(db).addPerson(person); });
    m_draft->discardAfter(adding);
    adding.then(this, [this](const Result<PersonId> &person) {
        m_writing.end();
        if (!person)
            return tell(person.error());
        close();
        emit added(*person);
    });
}

static Answer<void> correctIn(Workspace &workspace, const Person &person)
{
    return workspace.store().write(
        [person](storage::Connection &db) { return Staffing(db).correct(person); });
}

static void takeBack(Workspace &workspace, const Person &before)
{
    correctIn(workspace, before).then(&workspace, [&workspace](const Result<void> &undone) {
        if (!undone)
            workspace.report(undone.error());
    });
}

/// Whom it is about, as the fields have it.
Person PersonForm::corrected() const
{
    Person person = *m_known;
    const NewPerson words = typed();
    person.name = words.name;
    person.email = words.email;
    person.phone = words.phone;
    return person;
}

void PersonForm::correct()
{
    Person before = *m_known;
    const Person after = corrected();
    ++before.version; // as undo finds it
    const auto correcting = correctIn(m_workspace, after);
    m_draft->discardAfter(correcting);
    correcting.then(this, [this, before, after](const Result<void> &outcome) {
        m_writing.end();
        if (!outcome && outcome.error().kind == Error::Kind::Conflict)
            emit metAnother();
        if (!outcome)
            return tell(outcome.error());
        close();
        m_workspace.mention(tr("%1 is corrected.").arg(after.name),
            [&workspace = m_workspace, before] { takeBack(workspace, before); });
    });
}

/// What is wrong with a field is said below it.
void PersonForm::tell(const Error &error)
{
    const bool isName = error.reason.startsWith("person-name"_L1);
    if (!isName && error.reason != "email-invalid"_L1)
        return m_message->tell(Severity::Attention, messageFor(error));
    Field &field = isName ? *m_nameField : *m_emailField;
    field.setProblem(messageFor(error));
    field.editor().setFocus();
}

void PersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace throughline::ui
