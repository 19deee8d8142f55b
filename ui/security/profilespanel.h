#pragma once

#include "security/profiles.h"

#include <QStandardItemModel>
#include <QWidget>

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
};

/// Everybody is an employee; these are given besides.
QList<security::Role> grantableRoles();

/// Who opens this file with which roles: a table of profiles, and the chosen one below it.
class ProfilesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilesPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// What is half written stays in the form, also where others write meanwhile.
    void show(const std::vector<ShownProfile> &profiles);
    /// A form for a profile that is not there yet.
    void beginNew();
    /// Shows the profile as it is stored.
    void takeBack();
    QTableView &table() { return *m_table; }

signals:
    void saveAsked(const throughline::security::Profile &profile);
    void removeAsked(throughline::security::ProfileId id);
    void anotherShown();

private:
    void layOut();
    QWidget *makeForm();
    QWidget *makeRoles();
    void fillTable();
    void chooseRow(int row);
    void showChosen(int row);
    void turnTo(const ShownProfile &stored);
    void fill(const ShownProfile &written);
    security::Profile written() const;
    bool isHalfWritten() const;
    void follow();
    void sayWhoKeeps();
    void save();

    Workspace &m_workspace;
    const bool m_isKeeper;
    bool m_isChoosing = false; ///< the form does not follow the table
    std::vector<ShownProfile> m_profiles;
    ShownProfile m_shown{{security::ProfileId(0), {}, {}, {}, 0}, {}}; // as it is stored
    std::map<security::ProfileId, ShownProfile> m_unsaved; // left before they were saved
    QStandardItemModel m_model;
    QTableView *m_table;
    QWidget *m_none;
    Label *m_formTitle; // whose the form is
    Paragraph *m_keepers; // for whoever only reads
    QStackedLayout *m_either; // table, none yet
    QLineEdit *m_name;
    LookupField *m_person;
    Field *m_nameField, *m_personField;
    QList<QCheckBox *> m_roles; // in the order of grantable()
    Label *m_unsavedNote;
    QPushButton *m_remove, *m_takeBack, *m_save;
};

} // namespace throughline::ui
