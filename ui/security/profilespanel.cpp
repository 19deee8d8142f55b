#include "security/profilespanel.h"

#include "forms/field.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/views.h"
#include "people/lookupfield.h"
#include "security/securitywords.h"
#include "shell/workspace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using security::Profile;
using security::Role;

ProfilesPanel::ProfilesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_isKeeper(holds(workspace.session(), Role::Accounts))
    , m_table(new QTableView)
    , m_either(new QStackedLayout)
    , m_name(new QLineEdit)
    , m_person(new LookupField(workspace.store(), findColleagues, tr("Find a colleague")))
    , m_draft(new FormDraft(workspace.store(), this))
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
        [this](const QModelIndex &index) {
            if (!m_isRefilling)
                showChosen(index.row());
        });
    for (QLineEdit *edit : {m_name, static_cast<QLineEdit *>(m_person)})
        connect(edit, &QLineEdit::textChanged, this, &ProfilesPanel::follow);
    for (QCheckBox *role : m_roles)
        connect(role, &QCheckBox::toggled, this, &ProfilesPanel::follow);
    keepDraft();
}

void ProfilesPanel::showChosen(int row)
{
    if (row < 0 || row >= int(m_profiles.size()))
        return;
    m_isNewAsked = false;
    turnTo(m_profiles[size_t(row)]);
}

/// Somebody has to make the others: the first one may.
ShownProfile ProfilesPanel::unwritten() const
{
    ShownProfile none{{security::ProfileId(0), {}, {}, {}, 0}, {}};
    if (m_profiles.empty())
        none.profile.roles = {Role::Accounts};
    return none;
}

/// Where a new one is begun already it goes on.
void ProfilesPanel::beginNew()
{
    m_isNewAsked = !m_profiles.empty();
    m_table->setCurrentIndex({}); // the form below is about none of these
    if (!isNew() || !isTouched())
        turnTo(unwritten());
}

/// What was typed about another one is there again when it is turned to.
void ProfilesPanel::turnTo(const ShownProfile &stored)
{
    const bool isAnother = stored.profile.id != m_shown.profile.id;
    begin(stored);
    if (isAnother)
        emit anotherShown();
}

void ProfilesPanel::takeBack()
{
    m_draft->discard();
    const auto stored = std::ranges::find(
        m_profiles, m_shown.profile.id, [](const ShownProfile &shown) { return shown.profile.id; });
    begin(stored == m_profiles.end() ? unwritten() : *stored);
}

void ProfilesPanel::confirm(const Profile &saved)
{
    const auto handedIn = std::exchange(m_handedIn, {});
    if (!handedIn)
        return; // another one has been turned to
    ShownProfile stored{saved, handedIn->person};
    stored.profile.roles = grantedOf(saved.roles);
    beginAgain(stored, saved.id);
    m_isNewAsked = false;
    m_message->dismiss();
    follow();
    showTable();
}

void ProfilesPanel::forget(security::ProfileId id)
{
    if (m_shown.profile.id != id)
        return;
    m_draft->discard();
    fill({{security::ProfileId(0), {}, {}, {}, 0}, {}});
}

void ProfilesPanel::fill(const ShownProfile &stored)
{
    m_draft->rest();
    m_shown = stored;
    m_shown.profile.roles = grantedOf(stored.profile.roles);
    m_keptAs = m_shown.profile.id;
    m_handedIn.reset();
    m_message->dismiss();
    put(m_shown);
    m_nameField->setProblem({});
    m_personField->setProblem({});
    for (QWidget *field : QList<QWidget *>{m_name, m_person})
        field->setEnabled(m_isKeeper);
    follow();
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
    m_handedIn = written();
    emit saveAsked(m_handedIn->profile);
}

} // namespace throughline::ui
