#pragma once

#include "forms/once.h"
#include "people/staffing.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace throughline::ui {

class DateField;
class Field;
class FormDraft;
class Heading;
class LookupField;
class MessageBar;
class Paragraph;
class Workspace;

/// What HR does with a person's employment.
enum class StaffingAct { Hire, Move, Leave };

/// Asks, in the page, where somebody works from which day on, or which day is their last.
class StaffingForm final : public QFrame
{
    Q_OBJECT

public:
    StaffingForm(Workspace &workspace, PersonId person, QWidget *parent = nullptr);

    /// Shows the form for one act; a move starts from where the person works now.
    /// `reports`: how many people report to them.
    void begin(StaffingAct act, const QString &person,
        const std::optional<people::NamedPerson> &manager = {}, int reports = 0);
    void close();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void keepDraft();
    void loadUnits();
    void showUnits(const std::vector<people::Unit> &units);
    void submit();
    using Staffed = std::optional<people::Departure>; // what can be undone
    void done(const Result<Staffed> &outcome);
    void offerUndo(const people::Departure &departure);
    people::Placement placement() const;
    bool isDecided();

    Workspace &m_workspace;
    const PersonId m_person;
    StaffingAct m_act = StaffingAct::Hire;
    QString m_name;
    Heading *m_heading;
    Paragraph *m_note;
    MessageBar *m_message;
    LookupField *m_position;
    QComboBox *m_unit;
    LookupField *m_manager;
    DateField *m_day;
    Field *m_positionField, *m_unitField, *m_managerField, *m_dayField;
    QPushButton *m_confirm;
    FormDraft *m_draft;
    Once m_writing;
};

} // namespace throughline::ui
