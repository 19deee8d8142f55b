#include "security/profilespanel.h"

#include "forms/button.h"
#include "forms/field.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/reflow.h"
#include "forms/views.h"
#include "people/lookupfield.h"
#include "security/securitywords.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using security::Profile;
using security::Role;

/// Everybody is an employee; these are given besides.
static QList<Role> grantable()
{
    return {
        Role::Hr, Role::HrLead, Role::Compensation, Role::Executive, Role::Auditor, Role::Accounts};
}

ProfilesPanel::ProfilesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_isKeeper(holds(workspace.session(), Role::Accounts))
    , m_table(new QTableView)
    , m_either(new QStackedLayout)
    , m_name(new QLineEdit)
    , m_person(new LookupField(workspace.store(), findColleagues, tr("Find a colleague")))
{
    setObjectName("profiles"_L1);
    prepareTable(*m_table, tr("Profiles"));
    m_table->setObjectName("profilesTable"_L1);
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(em(9));
    m_name->setObjectName("profileName"_L1);
    m_person->setObjectName("profilePerson"_L1);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { showChosen(index.row()); });
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
    m_save = button(tr("Keep this profile"), ButtonKind::Primary);
    m_save->setObjectName("saveProfile"_L1);
    for (QPushButton *act : {m_remove, m_save})
        act->setVisible(m_isKeeper);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    space(*column, 2);
    m_formTitle = new Label({}, TextRole::Subtitle);
    m_formTitle->setWordWrap(true);
    column->addWidget(m_formTitle);
    column->addWidget(sides);
    column->addLayout(buttonRow({m_remove, m_save}));
    connect(m_save, &QPushButton::clicked, this, &ProfilesPanel::save);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(m_shown.id); });
    return form;
}

QWidget *ProfilesPanel::makeRoles()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    space(*column, 1);
    column->addWidget(new Label(tr("Roles, beside that of an employee"), TextRole::Strong));
    for (const Role role : grantable()) {
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

void ProfilesPanel::show(const std::vector<ShownProfile> &profiles)
{
    const security::ProfileId before = m_shown.id;
    m_profiles = profiles;
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Profile"), tr("Person"), tr("Roles")});
    int chosen = 0;
    for (const ShownProfile &shown : profiles) {
        QStringList roles;
        for (const Role role : grantable())
            if (shown.profile.roles.contains(role))
                roles << wordFor(role);
        QList<QStandardItem *> row;
        for (const QString &text :
            {shown.profile.name, shown.person.isEmpty() ? u"–"_s : shown.person,
                roles.isEmpty() ? wordFor(Role::Employee) : roles.join(u", "_s)}) {
            row << new QStandardItem(text);
            row.last()->setEditable(false);
        }
        const bool isJustMade
            = before == security::ProfileId(0) && shown.profile.name == m_name->text().trimmed();
        if (shown.profile.id == before || isJustMade)
            chosen = m_model.rowCount();
        m_model.appendRow(row);
    }
    fitColumns(*m_table, 2);
    m_either->setCurrentIndex(profiles.empty() ? 1 : 0);
    sayWhoKeeps();
    if (profiles.empty())
        return beginNew();
    m_table->setCurrentIndex(m_model.index(chosen, 0));
    showChosen(chosen);
}

/// Whoever may not change a profile learns whom to ask.
void ProfilesPanel::sayWhoKeeps()
{
    QStringList keepers;
    for (const ShownProfile &shown : m_profiles)
        if (shown.profile.roles.contains(Role::Accounts))
            keepers << (shown.person.isEmpty() ? shown.profile.name : shown.person);
    m_keepers->setText(keepers.isEmpty()
            ? tr("None of these profiles has the role “%1”, which changes the others.")
                  .arg(wordFor(Role::Accounts))
            : tr("Profiles are changed by whoever has the role “%1”: %2.")
                  .arg(wordFor(Role::Accounts), keepers.join(u", "_s)));
}

void ProfilesPanel::showChosen(int row)
{
    if (row >= 0 && row < int(m_profiles.size()))
        fill(m_profiles[size_t(row)].profile, m_profiles[size_t(row)].person);
}

void ProfilesPanel::beginNew()
{
    Profile empty{security::ProfileId(0), {}, {}, {}, 0};
    if (m_profiles.empty()) // somebody has to make the others
        empty.roles = {Role::Accounts};
    m_table->setCurrentIndex({}); // the form below is about none of these
    fill(empty, {});
}

void ProfilesPanel::fill(const Profile &profile, const QString &person)
{
    m_shown = profile;
    const bool isNew = profile.id == security::ProfileId(0);
    m_formTitle->setText(isNew ? tr("New profile") : profile.name);
    m_name->setText(profile.name);
    m_person->setChoice(
        profile.person ? std::optional(profile.person->number()) : std::nullopt, person);
    for (int i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setChecked(profile.roles.contains(grantable()[i]));
    m_nameField->setProblem({});
    m_personField->setProblem({});
    for (QWidget *field : QList<QWidget *>{m_name, m_person, m_save})
        field->setEnabled(m_isKeeper);
    m_remove->setEnabled(m_isKeeper && !isNew);
}

void ProfilesPanel::save()
{
    m_nameField->setProblem(m_name->text().trimmed().isEmpty()
            ? tr("Write a name, so that the profile can be chosen.")
            : QString());
    m_personField->setProblem(m_person->isUndecided()
            ? tr("Nobody here is called this. Take somebody from the list, or leave it empty.")
            : QString());
    for (Field *field : {m_nameField, m_personField})
        if (field->hasProblem())
            return field->editor().setFocus();
    Profile profile = m_shown;
    profile.name = m_name->text().trimmed();
    profile.person.reset();
    if (m_person->choice())
        profile.person = PersonId(*m_person->choice());
    profile.roles.clear();
    for (int i = 0; i < m_roles.size(); ++i)
        if (m_roles[i]->isChecked())
            profile.roles << grantable()[i];
    emit saveAsked(profile);
}

} // namespace throughline::ui
