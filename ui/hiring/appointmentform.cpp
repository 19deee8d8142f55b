#include "hiring/appointmentform.h"

#include "base/clock.h"
#include "forms/button.h"
#include "forms/datefield.h"
#include "forms/field.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "hiring/personfield.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

/// What a form for a new one begins from.
static const hiring::ArrangedInterview noInterview{
    {hiring::InterviewId(0), hiring::ApplicationId(0), hiring::PlanId(0), 1, {}, 45, {}, 0}, {}};
static constexpr int personRole = Qt::UserRole + 1;

/// Day and time beside each other, each a tab stop.
static QWidget *whenRow(QWidget &day, QWidget &time)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    space(*row, 2);
    row->addWidget(&day, 3);
    row->addWidget(&time, 2);
    pair->setFocusProxy(&day);
    return pair;
}

AppointmentForm::AppointmentForm(
    storage::Store &store, QAction &arrange, QAction &close, QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}))
    , m_day(new DateField)
    , m_time(new TimeField)
    , m_minutes(new QSpinBox)
    , m_place(new QLineEdit)
    , m_person(new PersonField(store, tr("Add an interviewer by name")))
    , m_panelList(new QListView)
    , m_panel(new QStandardItemModel(this))
    , m_pattern(noInterview)
    , m_draft(new FormDraft(store, this))
{
    setObjectName(u"appointmentForm"_s);
    m_day->setObjectName(u"day"_s);
    m_time->setObjectName(u"time"_s);
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
    auto *talk = new QWidget, *people = new QWidget;
    auto *left = new QFormLayout(talk);
    left->setContentsMargins({});
    left->setRowWrapPolicy(QFormLayout::WrapLongRows);
    formRow(*left, tr("Sta&rts"), *whenRow(*m_day, *m_time));
    name(*m_day, tr("Day"));
    name(*m_time, tr("Time"));
    formRow(*left, tr("&Length"), *m_minutes);
    formRow(*left, tr("&Place"), *m_place);
    auto *right = new QVBoxLayout(people);
    space(*right, 2);
    m_personField = new Field(tr("&Interviewers"), *m_person);
    right->addWidget(m_personField);
    right->addWidget(m_panelList);
    auto *both = new QHBoxLayout;
    space(*both, 6);
    both->addWidget(talk, 1);
    both->addWidget(people, 1);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(m_title);
    column->addLayout(both);
    column->addLayout(buttonRow({buttonFor(close), buttonFor(arrange, ButtonKind::Primary)}));
    connect(m_person, &QLineEdit::textChanged, this, [this] { m_personField->setProblem({}); });
    connect(m_person, &PersonField::chosen, this, &AppointmentForm::addPerson);
    connect(m_panelList, &QListView::activated, this,
        [this](const QModelIndex &index) { m_panel->removeRow(index.row()); });
    keepDraft();
}

void AppointmentForm::keepDraft()
{
    m_draft->keep(*m_day);
    m_draft->keep(*m_time);
    m_draft->keep(*m_minutes);
    m_draft->keep(*m_place);
    const auto panel = [this] {
        QStringList people;
        for (const people::NamedPerson &person : written(noInterview).panel)
            people << u"%1 %2"_s.arg(person.id.number()).arg(person.name);
        return people.join(u'\n');
    };
    const auto putPanel = [this](const QString &kept) {
        m_panel->clear();
        for (const QString &person : kept.split(u'\n', Qt::SkipEmptyParts))
            addPerson({PersonId(person.section(u' ', 0, 0).toLongLong()), person.section(u' ', 1)});
    };
    m_draft->keep(m_panelList->objectName(), panel, putPanel);
    connect(m_panel, &QStandardItemModel::modelReset, m_draft, &FormDraft::touch);
    for (auto signal : {&QStandardItemModel::rowsInserted, &QStandardItemModel::rowsRemoved})
        connect(m_panel, signal, m_draft, &FormDraft::touch);
}

/// With what most talks begin with.
void AppointmentForm::open(const QString &title)
{
    m_draft->rest();
    m_person->setChoice({}, {});
    m_title->setText(title);
    put(m_pattern);
    m_round = 1;
    m_day->setDate(Clock::now().toLocalTime().date().addDays(1));
    m_time->setTime(QTime(9, 0));
    m_day->setFocus(Qt::OtherFocusReason);
}

bool AppointmentForm::isDecided()
{
    if (!m_person->isUndecided())
        return true;
    m_personField->setProblem(tr("Nobody here is called this. Take somebody from the list; who is "
                                 "missing is added on the page “People”."));
    askForPanel();
    return false;
}

void AppointmentForm::askForPanel()
{
    m_person->setFocus(Qt::OtherFocusReason);
}

void AppointmentForm::keepAsPattern()
{
    m_pattern = written(noInterview);
    m_pattern.interview.startsAt.reset();
}

void AppointmentForm::begin(const QString &candidate, hiring::ApplicationId whom)
{
    open(tr("Interview with %1").arg(candidate));
    m_draft->begin(u"interview-with:%1"_s.arg(whom.number()));
}

void AppointmentForm::beginWith(const QString &candidate, const hiring::ArrangedInterview &arranged)
{
    open(tr("Change the interview with %1").arg(candidate));
    put(arranged);
    const hiring::Interview &interview = arranged.interview;
    m_draft->begin(u"interview:%1"_s.arg(interview.id.number()), interview.version);
}

void AppointmentForm::put(const hiring::ArrangedInterview &arranged)
{
    const hiring::ArrangedInterview now = written(arranged);
    const hiring::Interview &interview = arranged.interview;
    m_round = interview.round;
    if (interview.startsAt && interview.startsAt != now.interview.startsAt) {
        m_day->setDate(interview.startsAt->toLocalTime().date());
        m_time->setTime(interview.startsAt->toLocalTime().time());
    }
    m_minutes->setValue(interview.minutes);
    if (interview.place != now.interview.place)
        m_place->setText(interview.place);
    if (arranged.panel == now.panel)
        return;
    m_panel->clear();
    for (const people::NamedPerson &person : arranged.panel)
        addPerson(person);
}

hiring::ArrangedInterview AppointmentForm::written(const hiring::ArrangedInterview &begun) const
{
    hiring::ArrangedInterview written = begun;
    const hiring::Appointment typed = appointment();
    written.interview.startsAt = typed.startsAt;
    written.interview.minutes = typed.minutes;
    written.interview.place = typed.place;
    written.panel.clear();
    for (int row = 0; row < m_panel->rowCount(); ++row)
        written.panel.push_back({PersonId(m_panel->item(row)->data(personRole).toLongLong()),
            m_panel->item(row)->text()});
    return written;
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
    hiring::Appointment appointment{.round = m_round,
        .startsAt = QDateTime(m_day->date(), m_time->time()).toUTC(),
        .minutes = m_minutes->value(),
        .place = m_place->text().trimmed()};
    for (int row = 0; row < m_panel->rowCount(); ++row)
        appointment.panel.emplace_back(m_panel->item(row)->data(personRole).toLongLong());
    return appointment;
}

} // namespace throughline::ui
