#pragma once

#include "security/profiles.h"
#include "storage/draftjournal.h"

#include <QStandardItemModel>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace throughline::ui {

class Field;
class FormDraft;
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

/// Who opens this file with which roles: a table of profiles, and the chosen one below it. What is
/// typed and not saved is kept in the journal of drafts.
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
    /// What is typed and not saved of the profile that is shown.
    FormDraft &draft() { return *m_draft; }
    QTableView &table() { return *m_table; }

signals:
    void saveAsked(const throughline::security::Profile &profile);
    void removeAsked(throughline::security::ProfileId id);
    void anotherShown();

private:
    void layOut();
    QWidget *makeForm();
    QWidget *makeRoles();
    void keepDraft();
    void showTable();
    void showChosen(int row);
    void turnTo(const ShownProfile &stored);
    void begin(const ShownProfile &stored);
    void beginDraft();
    void beginAgain(const ShownProfile &stored, security::ProfileId keptAs);
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
    bool isOfRemoved(const QString &document) const;
    void takeUp(storage::DraftJournal &journal, const QString &document);
    void save();

    Workspace &m_workspace;
    const bool m_isKeeper;
    std::vector<ShownProfile> m_profiles;
    ShownProfile m_shown{{security::ProfileId(0), {}, {}, {}, 0}, {}}; ///< what the form began from
    std::optional<ShownProfile> m_handedIn; ///< to be saved
    security::ProfileId m_keptAs = m_shown.profile.id; ///< whose draft it is
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
    FormDraft *m_draft;
};

} // namespace throughline::ui
