#pragma once

#include "hiring/recruiting.h"
#include "storage/store.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QSpinBox;
class QStandardItemModel;

namespace throughline::ui {

class Label;
class DateField;
class PersonField;
class TimeField;

/// When, where and with whom a candidate talks.
class AppointmentForm final : public QWidget
{
    Q_OBJECT

public:
    AppointmentForm(
        storage::Store &store, QAction &arrange, QAction &close, QWidget *parent = nullptr);

    void begin(const QString &candidate);
    hiring::Appointment appointment() const;

private:
    void addPerson(const people::NamedPerson &person);

    Label *m_title;
    DateField *m_day;
    TimeField *m_time;
    QSpinBox *m_minutes;
    QLineEdit *m_place;
    PersonField *m_person;
    QListView *m_panelList;
    QStandardItemModel *m_panel;
};

} // namespace throughline::ui
