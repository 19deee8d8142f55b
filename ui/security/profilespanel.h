#pragma once

#include "security/profiles.h"

#include <QStandardItemModel>
#include <QWidget>

#include <map>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace throughline::ui {

class Field;
class Label;
class LookupField;
class Paragraph;
class MessageBar;
class Workspace;

/// A profile with the name of its person.
struct ShownProfile
{
    security::Profile profile;
    QString person;

    std::pair<std::optional<PersonId>, QString> who() const { return {profile.person, person}; }
};

/// Everybody is an employee; these are given besides.
QList<security::Role> grantableRoles();
/// Those of the roles that are given, in the order of grantableRoles(), so that they compare.
QList<security::Role> grantedOf(const QList<security::Role> &roles);

/// Who opens this file with which roles: a table of profiles, and the chosen one below it.
class ProfilesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilesPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// What is stored by now. Words that are being written stay in the form; what only others
    /// changed in the profile is taken over.
    void show(const std::vector<ShownProfile> &profiles);
    /// A form for a profile that is not there yet.
    void beginNew();
    /// Shows the profile as it is stored.
    void takeBack();
    /// What was handed in is stored as this; whatever was typed since is not.
    void confirm(const security::Profile &saved);
    /// The profile was taken away by whoever looks at it.
    void forget(security::ProfileId id);
    /// Whether a profile is half filled, the one shown or one that was left.
    bool holdsWords() const { return m_isKeeper && (!m_unsaved.empty() || isTouched()); }
    QTableView &table() { return *m_table; }

signals:
    void saveAsked(const throughline::security::Profile &profile);
    void removeAsked(throughline::security::ProfileId id);
    void anotherShown();

private:
    void layOut();
    QWidget *makeForm();
    QWidget *makeRoles();
    void showTable();
    void showChosen(int row);
    void turnTo(const ShownProfile &stored);
    void fill(const ShownProfile &stored);
    ShownProfile unwritten() const;
    bool isNew() const { return m_shown.profile.id == security::ProfileId(0); }
    void put(const ShownProfile &shown);
    void meet(const ShownProfile *stored);
    ShownProfile written() const;
    bool isTouched() const;
    void follow();
    void sayWhoKeeps();
    void keepOfTheRemoved();
    void save();

    Workspace &m_workspace;
    const bool m_isKeeper;
    std::vector<ShownProfile> m_profiles;
    ShownProfile m_shown{{security::ProfileId(0), {}, {}, {}, 0}, {}}; ///< what the form began from
    ShownProfile m_handedIn = m_shown; ///< to be saved
    struct Unsaved
    {
        ShownProfile base, mine;
    };
    std::map<security::ProfileId, Unsaved> m_unsaved; ///< left before they were saved
    bool m_isNewAsked = false; ///< the form is about none of the profiles, and stays so
    bool m_isRefilling = false;
    QStandardItemModel m_model;
    QTableView *m_table;
    QWidget *m_none;
    MessageBar *m_message; // above the form
    Label *m_formTitle; // whose the form is
    Paragraph *m_keepers; // for whoever only reads
    QStackedLayout *m_either; // table, none yet
    QLineEdit *m_name;
    LookupField *m_person;
    Field *m_nameField, *m_personField;
    QList<QCheckBox *> m_roles; // in the order of grantableRoles()
    Label *m_unsavedNote;
    QPushButton *m_remove, *m_takeBack, *m_save;
};

} // namespace throughline::ui
