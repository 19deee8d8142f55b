#pragma once

#include "hiring/interviews.h"
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

    /// For a talk that is to be arranged; its panel and place are those of the one before, since
    /// everybody is seen by the same people.
    void begin(const QString &candidate);
    /// For one that is arranged already.
    void beginWith(const QString &candidate, const hiring::ArrangedInterview &arranged);
    hiring::Appointment appointment() const;
    /// The interview as the form has it; what it does not ask for is that of `begun`.
    hiring::ArrangedInterview written(const hiring::ArrangedInterview &begun) const;
    /// Fills in what the fields do not hold yet; the cursor stays where it is otherwise.
    void put(const hiring::ArrangedInterview &arranged);

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
    int m_round = 1;
};

} // namespace throughline::ui
