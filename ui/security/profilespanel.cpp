#include "security/profilespanel.h"

#include "forms/field.h"
#include "forms/label.h"
#include "forms/views.h"
#include "people/lookupfield.h"
#include "security/securitywords.h"
#include "shell/workspace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using security::Profile;
using security::Role;

/// Whether two profiles let the same person work in the same way.
static bool sayTheSame(const Profile &one, const Profile &other)
{
    const auto sorted = [](QList<Role> roles) {
        roles.removeAll(Role::Employee);
        std::ranges::sort(roles);
        return roles;
    };
    return one.name == other.name && one.person == other.person
        && sorted(one.roles) == sorted(other.roles);
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
    for (QLineEdit *edit : {m_name, static_cast<QLineEdit *>(m_person)})
        connect(edit, &QLineEdit::textChanged, this, &ProfilesPanel::follow);
    for (QCheckBox *role : m_roles)
        connect(role, &QCheckBox::toggled, this, &ProfilesPanel::follow);
}

void ProfilesPanel::show(const std::vector<ShownProfile> &profiles)
{
    const Profile mine = written();
    const bool wasNew = m_shown.profile.id == security::ProfileId(0);
    const bool isHalfWritten = this->isHalfWritten();
    m_profiles = profiles;
    fillTable();
    sayWhoKeeps();
    const auto place = std::ranges::find_if(m_profiles, [&](const ShownProfile &stored) {
        return wasNew ? sayTheSame(stored.profile, mine) : stored.profile.id == mine.id;
    });
    const bool isThere = place != m_profiles.end();
    const bool isSaved = isThere && sayTheSame(place->profile, mine);
    if (isHalfWritten && !isSaved)
        return chooseRow(isThere ? int(place - m_profiles.begin()) : -1);
    m_unsaved.erase(mine.id);
    m_shown = {{security::ProfileId(0), {}, {}, {}, 0}, {}};
    fill(m_shown);
    if (m_profiles.empty())
        return beginNew();
    chooseRow(isThere ? int(place - m_profiles.begin()) : 0);
    turnTo(isThere ? *place : m_profiles.front());
}

void ProfilesPanel::fillTable()
{
    m_isChoosing = true; // the form stays with whom it shows
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Profile"), tr("Person"), tr("Roles")});
    for (const ShownProfile &shown : m_profiles) {
        QStringList roles;
        for (const Role role : grantableRoles())
            if (shown.profile.roles.contains(role))
                roles << wordFor(role);
        QList<QStandardItem *> row;
        for (const QString &text :
            {shown.profile.name, shown.person.isEmpty() ? u"–"_s : shown.person,
                roles.isEmpty() ? wordFor(Role::Employee) : roles.join(u", "_s)}) {
            row << new QStandardItem(text);
            row.last()->setEditable(false);
        }
        m_model.appendRow(row);
    }
    fitColumns(*m_table, 2);
    m_either->setCurrentIndex(m_profiles.empty() ? 1 : 0);
    m_isChoosing = false;
}

/// Marks a row whose profile the form shows already.
void ProfilesPanel::chooseRow(int row)
{
    m_isChoosing = true;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_isChoosing = false;
    // A message that comes or goes makes the table another size first.
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
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
    if (!m_isChoosing && row >= 0 && row < int(m_profiles.size()))
        turnTo(m_profiles[size_t(row)]);
}

void ProfilesPanel::beginNew()
{
    ShownProfile empty{{security::ProfileId(0), {}, {}, {}, 0}, {}};
    if (m_profiles.empty()) // somebody has to make the others
        empty.profile.roles = {Role::Accounts};
    chooseRow(-1); // the form below is about none of these
    turnTo(empty);
}

/// What was typed about another one is there again when it is turned to.
void ProfilesPanel::turnTo(const ShownProfile &stored)
{
    if (isHalfWritten())
        m_unsaved.insert_or_assign(m_shown.profile.id, ShownProfile{written(), m_person->text()});
    const bool isAnother = stored.profile.id != m_shown.profile.id;
    m_shown = stored;
    const auto unsaved = m_unsaved.find(stored.profile.id);
    fill(unsaved == m_unsaved.end() ? stored : unsaved->second);
    if (isAnother)
        emit anotherShown();
}

void ProfilesPanel::takeBack()
{
    const security::ProfileId id = m_shown.profile.id;
    m_unsaved.erase(id);
    const auto stored = std::ranges::find(
        m_profiles, id, [](const ShownProfile &shown) { return shown.profile.id; });
    if (stored != m_profiles.end())
        m_shown = *stored;
    fill(m_shown);
}

void ProfilesPanel::fill(const ShownProfile &written)
{
    const Profile &profile = written.profile;
    const bool isNew = m_shown.profile.id == security::ProfileId(0);
    m_formTitle->setText(isNew ? tr("New profile") : m_shown.profile.name);
    m_name->setText(profile.name);
    m_person->setChoice(
        profile.person ? std::optional(profile.person->number()) : std::nullopt, written.person);
    for (int i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setChecked(profile.roles.contains(grantableRoles()[i]));
    m_nameField->setProblem({});
    m_personField->setProblem({});
    for (QWidget *field : QList<QWidget *>{m_name, m_person})
        field->setEnabled(m_isKeeper);
    m_remove->setEnabled(m_isKeeper && !isNew);
    follow();
}

Profile ProfilesPanel::written() const
{
    Profile profile = m_shown.profile;
    profile.name = m_name->text().trimmed();
    profile.person.reset();
    if (m_person->choice())
        profile.person = PersonId(*m_person->choice());
    profile.roles.clear();
    for (int i = 0; i < m_roles.size(); ++i)
        if (m_roles[i]->isChecked())
            profile.roles << grantableRoles()[i];
    return profile;
}

bool ProfilesPanel::isHalfWritten() const
{
    return m_isKeeper && (m_person->isUndecided() || !sayTheSame(written(), m_shown.profile));
}

/// Says whether something is unsaved, and takes back what was wrong with words that have changed.
void ProfilesPanel::follow()
{
    const bool isNew = m_shown.profile.id == security::ProfileId(0);
    const bool isUnsaved = isHalfWritten();
    m_unsavedNote->setVisible(isUnsaved);
    m_takeBack->setEnabled(isUnsaved);
    m_save->setEnabled(m_isKeeper && (isNew || isUnsaved));
    if (!m_name->text().trimmed().isEmpty())
        m_nameField->setProblem({});
    if (!m_person->isUndecided())
        m_personField->setProblem({});
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
    emit saveAsked(written());
}

} // namespace throughline::ui
