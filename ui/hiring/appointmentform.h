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
class Field;
class FormDraft;
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
    /// everybody is seen by the same people. What was begun before is there again.
    void begin(const QString &candidate, hiring::ApplicationId whom);
    /// For one that is arranged already.
    void beginWith(const QString &candidate, const hiring::ArrangedInterview &arranged);
    hiring::Appointment appointment() const;
    /// False while a name stands there that was not taken from the list; the form says so.
    bool isDecided();
    /// The keyboard goes to where an interviewer is added.
    void askForPanel();
    /// The interview as the form has it; what it does not ask for is that of `begun`.
    hiring::ArrangedInterview written(const hiring::ArrangedInterview &begun) const;
    /// Fills in what the fields do not hold yet; the cursor stays where it is otherwise.
    void put(const hiring::ArrangedInterview &arranged);

    /// It is arranged so: the next one begins with the same people, place and length.
    void keepAsPattern();
    FormDraft &draft() { return *m_draft; }

private:
    void keepDraft();
    void open(const QString &title);
    void addPerson(const people::NamedPerson &person);

    Label *m_title;
    DateField *m_day;
    TimeField *m_time;
    QSpinBox *m_minutes;
    QLineEdit *m_place;
    PersonField *m_person;
    Field *m_personField;
    QListView *m_panelList;
    QStandardItemModel *m_panel;
    int m_round = 1;
    hiring::ArrangedInterview m_pattern; ///< the one before
    FormDraft *m_draft;
};

} // namespace throughline::ui
