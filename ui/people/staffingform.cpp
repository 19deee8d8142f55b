#include "people/staffingform.h"

#include "base/clock.h"
#include "forms/button.h"
#include "forms/datefield.h"
#include "forms/field.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "people/lookupfield.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using people::Placement;
using people::Staffing;

StaffingForm::StaffingForm(Workspace &workspace, PersonId person, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_heading(new Heading({}))
    , m_note(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_message(new MessageBar)
    , m_position(new LookupField(workspace.store(), findPositions, tr("Find a position")))
    , m_unit(new QComboBox)
    , m_manager(new LookupField(workspace.store(), findColleagues, tr("Find a manager")))
    , m_day(new DateField)
    , m_confirm(button({}, ButtonKind::Primary))
    , m_draft(new FormDraft(workspace.store(), this))
{
    setObjectName("staffingForm"_L1);
    m_message->hide();
    m_position->setObjectName("staffingPosition"_L1);
    m_unit->setObjectName("staffingUnit"_L1);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    m_manager->setObjectName("staffingManager"_L1);
    m_day->setObjectName("staffingDay"_L1);
    m_confirm->setObjectName("staffingConfirm"_L1);
    layOut();
    connect(m_confirm, &QPushButton::clicked, this, &StaffingForm::submit);
    keepDraft();
    hide();
}

void StaffingForm::keepDraft()
{
    keepChoice(*m_draft, *m_position);
    m_draft->keep(*m_unit);
    keepChoice(*m_draft, *m_manager);
    m_draft->keep(*m_day);
    tellWhenRestored(*m_draft, *m_message);
}

void StaffingForm::layOut()
{
    m_positionField = new Field(tr("Position"), *m_position);
    m_unitField = new Field(tr("Unit"), *m_unit);
    m_managerField = new Field(tr("Manager"), *m_manager);
    m_dayField = new Field(tr("From"), *m_day);
    auto *cancel = button(tr("Cancel"));
    cancel->setObjectName("staffingCancel"_L1);
    connect(cancel, &QPushButton::clicked, this, &StaffingForm::close);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_message);
    for (Field *field : {m_positionField, m_unitField, m_managerField, m_dayField})
        column->addWidget(field);
    column->addLayout(buttonRow({cancel, m_confirm}));
}

void StaffingForm::begin(StaffingAct act, const QString &person,
    const std::optional<people::NamedPerson> &manager, int reports)
{
    m_act = act;
    m_name = person;
    const bool isLeave = act == StaffingAct::Leave;
    for (Field *field : {m_positionField, m_unitField, m_managerField}) {
        field->setVisible(!isLeave);
        field->setProblem({});
    }
    m_draft->rest();
    m_position->setChoice({}, {});
    m_unit->clear();
    m_manager->setChoice(manager ? std::optional(manager->id.number()) : std::nullopt,
        manager ? manager->name : u""_s);
    m_day->setDate(Clock::today());
    m_message->dismiss();
    m_note->show();
    switch (act) {
    case StaffingAct::Hire:
        m_heading->setText(tr("Hire"));
        m_note->setText(
            tr("If the person applied here, what was observed in the interviews is kept."));
        m_confirm->setText(tr("Hire"));
        break;
    case StaffingAct::Move:
        m_heading->setText(tr("Move"));
        m_note->setText(tr("The previous assignment is kept; it ends the day before."));
        m_confirm->setText(tr("Move"));
        break;
    case StaffingAct::Leave:
        m_heading->setText(tr("Leave"));
        m_note->setText(tr("Whoever reports to %1 will then report to %1's manager.").arg(person));
        m_note->setVisible(reports > 0);
        m_confirm->setText(tr("Record the last day"));
        break;
    }
    m_dayField->setLabel(isLeave ? tr("Last day") : tr("From"));
    m_dayField->setHint(isLeave ? tr("It cannot be in the future.") : QString());
    m_draft->begin(u"staffing:%1:%2"_s.arg(int(act)).arg(m_person.number()));
    show();
    loadUnits();
    if (isLeave)
        m_day->setFocus();
    else
        m_position->setFocus();
}

void StaffingForm::close()
{
    m_draft->discard();
    hide();
    emit closed();
}

void StaffingForm::loadUnits()
{
    m_workspace.store()
        .read([](storage::Connection &db) { return people::Units(db).all(); })
        .then(this, [this](const Result<std::vector<people::Unit>> &units) {
            if (isHidden())
                return;
            if (units)
                m_draft->takeOver({}, [&] { showUnits(*units); });
            else
                m_message->tell(Severity::Problem, messageFor(units.error()));
        });
}

void StaffingForm::showUnits(const std::vector<people::Unit> &units)
{
    m_unit->clear();
    m_unit->addItem(tr("The position's own unit"));
    std::vector<std::pair<QString, qint64>> paths;
    for (const people::Unit &unit : units)
        paths.emplace_back(pathOf(unit, units), unit.id.number());
    std::ranges::sort(paths);
    for (const auto &[path, id] : paths)
        m_unit->addItem(path, id);
    // In a new company there is nothing to name here yet.
    m_unitField->setHint(units.empty()
            ? tr("No unit is known yet. Importing people brings their units and positions.")
            : QString());
}

Placement StaffingForm::placement() const
{
    Placement placement{.position = {}, .unit = {}, .manager = {}, .from = m_day->date()};
    if (m_position->choice())
        placement.position = people::PositionId(*m_position->choice());
    if (const QVariant unit = m_unit->currentData(); unit.isValid())
        placement.unit = people::UnitId(unit.toLongLong());
    if (m_manager->choice())
        placement.manager = PersonId(*m_manager->choice());
    return placement;
}

/// Names that are nobody's stay where they are; the first of them gets the focus.
bool StaffingForm::isDecided()
{
    if (m_act == StaffingAct::Leave)
        return true;
    m_positionField->setProblem(m_position->isUndecided()
            ? tr("No position is called this. Take one from the list, or leave it empty.")
            : QString());
    m_managerField->setProblem(m_manager->isUndecided()
            ? tr("Nobody here is called this. Take somebody from the list, or leave it empty.")
            : QString());
    const bool hasPlace = m_position->choice() || m_unit->currentData().isValid();
    const bool isElsewhere = m_position->isUndecided() || m_manager->isUndecided();
    m_unitField->setProblem(hasPlace || isElsewhere ? QString() : tr("Name a position or a unit."));
    for (Field *field : {m_positionField, m_unitField, m_managerField})
        if (field->hasProblem()) {
            field->editor().setFocus();
            return false;
        }
    return true;
}

void StaffingForm::submit()
{
    if (!isDecided() || !m_writing.begin())
        return;
    const auto writing
        = m_workspace.store().write([act = m_act, person = m_person, placement = placement()](
                                        storage::Connection &db) -> Result<Staffed> {
              Staffing staffing(db);
              if (act == StaffingAct::Leave) {
                  const auto departure = staffing.leave(person, placement.from);
                  return departure ? Result<Staffed>(*departure) : departure.error();
              }
              const auto placed = act == StaffingAct::Hire ? staffing.hire(person, placement)
                                                           : staffing.move(person, placement);
              return placed ? Result<Staffed>(Staffed()) : placed.error();
          });
    m_draft->discardAfter(writing);
    writing.then(this, [this](const Result<Staffed> &outcome) {
        m_writing.end();
        done(outcome);
    });
}

void StaffingForm::done(const Result<Staffed> &outcome)
{
    if (!outcome)
        return m_message->tell(Severity::Attention, messageFor(outcome.error()));
    switch (m_act) {
    case StaffingAct::Hire: m_workspace.mention(tr("%1 works here now.").arg(m_name)); break;
    case StaffingAct::Move: m_workspace.mention(tr("%1 has moved.").arg(m_name)); break;
    case StaffingAct::Leave: offerUndo(**outcome); break;
    }
    close();
}

/// The toast outlives this page.
void StaffingForm::offerUndo(const people::Departure &departure)
{
    Workspace &here = m_workspace;
    here.mention(tr("%1 has left.").arg(m_name), [&here, departure] {
        here.store()
            .write([departure](
                       storage::Connection &db) { return Staffing(db).takeBackLeaving(departure); })
            .then(&here, [&here](const Result<void> &undone) {
                if (!undone)
                    here.report(undone.error());
            });
    });
}

void StaffingForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace throughline::ui
