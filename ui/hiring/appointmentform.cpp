#include "hiring/appointmentform.h"

#include "base/clock.h"
#include "forms/button.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "hiring/personfield.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr int personRole = Qt::UserRole + 1;

AppointmentForm::AppointmentForm(
    storage::Store &store, QAction &arrange, QAction &close, QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}))
    , m_start(new QDateTimeEdit)
    , m_minutes(new QSpinBox)
    , m_place(new QLineEdit)
    , m_person(new PersonField(store, tr("Add an interviewer by name")))
    , m_panelList(new QListView)
    , m_panel(new QStandardItemModel(this))
{
    setObjectName(u"appointmentForm"_s);
    m_start->setCalendarPopup(true);
    m_start->setObjectName(u"start"_s);
    m_minutes->setRange(5, 480);
    m_minutes->setValue(45);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setObjectName(u"minutes"_s);
    m_place->setObjectName(u"place"_s);
    m_person->setObjectName(u"interviewer"_s);
    prepareList(*m_panelList, tr("Interviewers"));
    m_panelList->setObjectName(u"panel"_s);
    m_panelList->setModel(m_panel);
    m_panelList->setMaximumHeight(em(7));
    auto *left = new QFormLayout;
    left->setRowWrapPolicy(QFormLayout::WrapLongRows);
    formRow(*left, tr("Sta&rts"), *m_start);
    formRow(*left, tr("&Length"), *m_minutes);
    formRow(*left, tr("&Place"), *m_place);
    auto *right = new QVBoxLayout;
    space(*right, 2);
    right->addWidget(m_person);
    right->addWidget(m_panelList);
    auto *both = new QHBoxLayout;
    space(*both, 6);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    buttons->addStretch();
    buttons->addWidget(buttonFor(close));
    buttons->addWidget(buttonFor(arrange, ButtonKind::Primary));
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(m_title);
    column->addLayout(both);
    column->addLayout(buttons);
    connect(m_person, &PersonField::chosen, this, &AppointmentForm::addPerson);
    connect(m_panelList, &QListView::activated, this,
        [this](const QModelIndex &index) { m_panel->removeRow(index.row()); });
}

void AppointmentForm::begin(const QString &candidate)
{
    m_title->setText(tr("Interview with %1").arg(candidate));
    const QDateTime tomorrow = Clock::now().toLocalTime().addDays(1);
    m_start->setDateTime(QDateTime(tomorrow.date(), QTime(9, 0)));
    m_start->setFocus(Qt::OtherFocusReason);
}

void AppointmentForm::addPerson(const people::NamedPerson &person)
{
    for (int row = 0; row < m_panel->rowCount(); ++row)
        if (m_panel->item(row)->data(personRole).toLongLong() == person.id.number())
            return;
    auto *item = new QStandardItem(person.name);
    item->setEditable(false);
    item->setToolTip(tr("Enter takes %1 off the panel").arg(person.name));
    item->setData(person.id.number(), personRole);
    m_panel->appendRow(item);
}

hiring::Appointment AppointmentForm::appointment() const
{
    hiring::Appointment appointment{.startsAt = m_start->dateTime().toUTC(),
        .minutes = m_minutes->value(),
        .place = m_place->text().trimmed()};
    for (int row = 0; row < m_panel->rowCount(); ++row)
        appointment.panel.emplace_back(m_panel->item(row)->data(personRole).toLongLong());
    return appointment;
}

} // namespace throughline::ui
