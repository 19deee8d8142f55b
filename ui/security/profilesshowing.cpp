// What the form of a profile shows while others change the profiles, too.

#include "forms/button.h"
#include "forms/field.h"
#include "forms/formdraft.h"
#include "forms/formmeeting.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/threewaymerge.h"
#include "forms/views.h"
#include "people/lookupfield.h"
#include "security/profilespanel.h"
#include "security/securitywords.h"

#include <QCheckBox>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using security::Role;

QList<Role> grantedOf(const QList<Role> &roles)
{
    QList<Role> ordered;
    for (const Role role : grantableRoles())
        if (roles.contains(role))
            ordered << role;
    return ordered;
}

static QString wordsForRoles(const QList<Role> &roles)
{
    QStringList words;
    for (const Role role : roles)
        words << wordFor(role);
    return words.isEmpty() ? wordFor(Role::Employee) : words.join(u", "_s);
}

namespace {

/// What two windows made of one profile.
class ProfileMerge final : public ThreeWayMerge<ShownProfile>
{
public:
    ProfileMerge(const ShownProfile &base, const ShownProfile &mine, const ShownProfile &theirs)
        : ThreeWayMerge(theirs)
    {
        using Kind = FieldConflict::Kind;
        merge({ProfilesPanel::tr("Name of the profile"), mine.profile.name, theirs.profile.name,
                  Kind::Choice},
            base.profile.name, mine.profile.name, theirs.profile.name,
            [](ShownProfile &shown, const QString &name) { shown.profile.name = name; });
        merge({ProfilesPanel::tr("Person"), mine.person, theirs.person, Kind::Choice}, base.who(),
            mine.who(), theirs.who(), [](ShownProfile &shown, const auto &who) {
                std::tie(shown.profile.person, shown.person) = who;
            });
        merge({ProfilesPanel::tr("Roles"), wordsForRoles(mine.profile.roles),
                  wordsForRoles(theirs.profile.roles), Kind::Choice},
            base.profile.roles, mine.profile.roles, theirs.profile.roles,
            [](ShownProfile &shown, const QList<Role> &roles) { shown.profile.roles = roles; });
    }
};

} // namespace

void ProfilesPanel::show(const std::vector<ShownProfile> &profiles)
{
    m_profiles = profiles;
    for (ShownProfile &shown : m_profiles)
        shown.profile.roles = grantedOf(shown.profile.roles);
    sayWhoKeeps();
    keepOfTheRemoved();
    const auto shown = std::ranges::find(
        m_profiles, m_shown.profile.id, [](const ShownProfile &each) { return each.profile.id; });
    if (shown != m_profiles.end() || isTouched())
        meet(shown == m_profiles.end() ? nullptr : &*shown);
    else if (!m_isNewAsked && !m_profiles.empty())
        begin(m_profiles.front());
    else if (!m_isNewAsked)
        beginNew();
    showTable();
}

/// The fields of the form in which two are alike.
static QStringList alikeInProfiles(const ShownProfile &one, const ShownProfile &other)
{
    QStringList fields;
    if (one.profile.name == other.profile.name)
        fields << u"profileName"_s;
    if (one.who() == other.who())
        fields << u"profilePerson"_s;
    if (one.profile.roles == other.profile.roles)
        fields << u"profileRoles"_s;
    return fields;
}

/// What is stored by now meets what is written in the form.
void ProfilesPanel::meet(const ShownProfile *stored)
{
    if (!stored) {
        if (!isNew()) {
            m_message->tell(Severity::Attention,
                tr("Somebody else removed this profile meanwhile. What you wrote stands in the "
                   "form; keeping it makes the profile anew."));
            beginAgain(unwritten(), m_keptAs);
        } else if (m_draft->isResting()) { // typed before any profile was read
            beginAgain(unwritten(), m_keptAs);
        }
        m_isNewAsked = true;
        return follow();
    }
    const bool wasTouched = isTouched();
    const ProfileMerge merge(m_shown, written(), *stored);
    const ShownProfile shown = merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine));
    m_shown = *stored;
    m_draft->takeOver(
        stored->profile.version, [&] { put(shown); }, alikeInProfiles(shown, *stored));
    follow();
    if (wasTouched)
        tellMeeting(*m_message, merge.takenOver(), merge.conflicts());
}

void ProfilesPanel::showTable()
{
    const QScopedValueRollback quiet(m_isRefilling, true);
    KeptPlace place(*m_table);
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Profile"), tr("Person"), tr("Roles")});
    int chosen = -1;
    for (const ShownProfile &shown : m_profiles) {
        QList<QStandardItem *> row;
        for (const QString &text :
            {shown.profile.name, shown.person.isEmpty() ? u"–"_s : shown.person,
                wordsForRoles(shown.profile.roles)}) {
            row << new QStandardItem(text);
            row.last()->setEditable(false);
        }
        if (shown.profile.id == m_shown.profile.id)
            chosen = m_model.rowCount();
        m_model.appendRow(row);
    }
    fitColumns(*m_table, 2);
    m_either->setCurrentIndex(m_profiles.empty() ? 1 : 0);
    place.standOn(chosen);
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

/// What the fields hold already is left alone, and so is the cursor in them.
void ProfilesPanel::put(const ShownProfile &shown)
{
    if (written().profile.name != shown.profile.name)
        m_name->setText(shown.profile.name);
    if (written().who() != shown.who())
        m_person->setChoice(
            shown.profile.person ? std::optional(shown.profile.person->number()) : std::nullopt,
            shown.person);
    for (int i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setChecked(shown.profile.roles.contains(grantableRoles()[i]));
}

/// The profile as the form has it, and what stands in the field of its person.
ShownProfile ProfilesPanel::written() const
{
    ShownProfile written{m_shown.profile, m_person->text()};
    written.profile.name = m_name->text().trimmed();
    written.profile.person.reset();
    if (m_person->choice())
        written.profile.person = PersonId(*m_person->choice());
    written.profile.roles.clear();
    for (int i = 0; i < m_roles.size(); ++i)
        if (m_roles[i]->isChecked())
            written.profile.roles << grantableRoles()[i];
    return written;
}

bool ProfilesPanel::isTouched() const
{
    const ShownProfile now = written();
    return now.profile.name != m_shown.profile.name || now.who() != m_shown.who()
        || now.profile.roles != m_shown.profile.roles;
}

/// Says whose the form is and whether something in it is unsaved, and takes back what was wrong
/// with words that have changed.
void ProfilesPanel::follow()
{
    const bool isUnsaved = m_isKeeper && isTouched();
    m_formTitle->setText(isNew() ? tr("New profile") : m_shown.profile.name);
    m_unsavedNote->setVisible(isUnsaved);
    m_takeBack->setEnabled(isUnsaved);
    m_save->setEnabled(m_isKeeper && (isNew() || isUnsaved));
    m_remove->setEnabled(m_isKeeper && !isNew());
    if (!m_name->text().trimmed().isEmpty())
        m_nameField->setProblem({});
    if (!m_person->isUndecided())
        m_personField->setProblem({});
}

} // namespace throughline::ui
