#pragma once

#include "hiring/deciding.h"
#include "people/unit.h"
#include "storage/store.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace throughline::ui {

class DateField;
class FormDraft;

/// What is decided and why, in one row; for a hire also from when.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    DecisionBar(storage::Store &store, hiring::ApplicationId id, QAction &record,
        QWidget *parent = nullptr);

    /// What was begun before is put back; from now on what is filled in is kept.
    void begin();

    /// Whoever is not HR sees the hire among the outcomes, and who records it.
    void setMayHire(bool may);
    /// Units to choose from where a hire needs one; empty: it is known.
    void setUnits(const std::vector<people::Unit> &units);
    hiring::Verdict verdict() const;
    void focusReason();
    void focusUnit();
    /// Once recorded: the words belong to that decision, and the next one has its own.
    void clear();
    FormDraft &draft() { return *m_draft; }
    QComboBox &outcomes() { return *m_outcome; }

private:
    QWidget *makeWhere();
    void showParts();

    const QString m_matter;
    bool m_isBegun = false;
    QComboBox *m_outcome;
    QWidget *m_where; ///< the unit with its label
    QComboBox *m_unit;
    QLabel *m_startLabel;
    DateField *m_start;
    QLineEdit *m_reason;
    FormDraft *m_draft;
};

} // namespace throughline::ui
