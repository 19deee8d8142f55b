#include "security/profilespanel.h"

#include "forms/button.h"
#include "forms/field.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/reflow.h"
#include "people/lookupfield.h"
#include "security/securitywords.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using security::Role;

QList<Role> grantableRoles()
{
    return {
        Role::Hr, Role::HrLead, Role::Compensation, Role::Executive, Role::Auditor, Role::Accounts};
}

void ProfilesPanel::layOut()
{
    m_none = new Paragraph(tr("No profiles yet: whoever opens the file has every role. Make one "
                              "for each way in which people work with it."));
    auto *either = new QWidget;
    either->setLayout(m_either);
    m_either->addWidget(m_table);
    m_either->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    space(*column, 3);
    column->addWidget(new Heading(tr("Profiles")));
    column->addWidget(new Paragraph(m_workspace.store().place().isPostgreSql()
            ? tr("On a server each person's own login decides who reads what. Profiles arrange "
                 "the work of a company that is kept in a file.")
            : tr("With several profiles, one is chosen when the file is opened. They arrange the "
                 "work and protect nothing: whoever can open the file can read all of it."),
        TextRole::Body, Tone::Secondary));
    column->addWidget(either, 1);
    m_keepers = new Paragraph({}, TextRole::Body, Tone::Secondary);
    m_keepers->setObjectName("profileKeepers"_L1);
    m_keepers->setVisible(!m_isKeeper);
    column->addWidget(m_keepers);
    column->addWidget(makeForm());
}

QWidget *ProfilesPanel::makeForm()
{
    m_nameField = new Field(tr("Name of the profile"), *m_name);
    m_personField = new Field(tr("Person"), *m_person);
    auto *who = new QWidget;
    auto *left = new QVBoxLayout(who);
    space(*left, 2);
    left->addWidget(m_nameField);
    left->addWidget(m_personField);
    left->addStretch(1);
    auto *sides = new Reflow(38);
    sides->add(*who, 2);
    sides->add(*makeRoles(), 3);
    m_remove = button(tr("Remove this profile"));
    m_remove->setObjectName("removeProfile"_L1);
    m_takeBack = button(tr("Take back"));
    m_takeBack->setObjectName("takeBackProfile"_L1);
    m_save = button(tr("Keep this profile"), ButtonKind::Primary);
    m_save->setObjectName("saveProfile"_L1);
    for (QPushButton *act : {m_remove, m_takeBack, m_save})
        act->setVisible(m_isKeeper);
    m_unsavedNote = new Label(tr("Not saved yet"), TextRole::Body, Tone::Attention);
    m_unsavedNote->setObjectName("profileUnsaved"_L1);
    m_unsavedNote->hide();
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    space(*column, 2);
    m_message = new MessageBar;
    m_message->setObjectName("profileMessage"_L1);
    m_formTitle = new Label({}, TextRole::Subtitle);
    m_formTitle->setWordWrap(true);
    column->addWidget(m_message);
    column->addWidget(m_formTitle);
    column->addWidget(sides);
    column->addLayout(buttonRow({m_unsavedNote, m_remove, m_takeBack, m_save}));
    connect(m_takeBack, &QPushButton::clicked, this, &ProfilesPanel::takeBack);
    connect(m_save, &QPushButton::clicked, this, &ProfilesPanel::save);
    connect(
        m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(m_shown.profile.id); });
    return form;
}

QWidget *ProfilesPanel::makeRoles()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    space(*column, 1);
    column->addWidget(new Label(tr("Roles, beside that of an employee"), TextRole::Strong));
    for (const Role role : grantableRoles()) {
        auto *check = new QCheckBox(wordFor(role));
        check->setObjectName(u"role%1"_s.arg(int(role)));
        check->setAccessibleDescription(sentenceFor(role));
        check->setToolTip(sentenceFor(role));
        check->setMinimumHeight(em(1.8));
        check->setEnabled(m_isKeeper);
        m_roles << check;
        column->addWidget(check);
    }
    return box;
}

} // namespace throughline::ui
