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

/// Who opens this file with which roles: a table of profiles, and the chosen one below it.
class ProfilesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilesPanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(const std::vector<ShownProfile> &profiles);
    /// An empty form for a profile that is not there yet.
    void beginNew();
    QTableView &table() { return *m_table; }

signals:
    void saveAsked(const throughline::security::Profile &profile);
    void removeAsked(throughline::security::ProfileId id);

private:
    void layOut();
    QWidget *makeForm();
    QWidget *makeRoles();
    void showChosen(int row);
    void fill(const security::Profile &profile, const QString &person);
    void sayWhoKeeps();
    void save();

    Workspace &m_workspace;
    const bool m_isKeeper;
    std::vector<ShownProfile> m_profiles;
    security::Profile m_shown{security::ProfileId(0), {}, {}, {}, 0};
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
    QPushButton *m_remove, *m_save;
};

} // namespace throughline::ui
