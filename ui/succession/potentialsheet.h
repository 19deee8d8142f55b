#pragma once

#include "storage/store.h"
#include "succession/potential.h"
#include "succession/talentgrid.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>

class QFormLayout;

namespace throughline::ui {

class FormDraft;
class Heading;
class MessageBar;
class Paragraph;

/// Asks three questions and two reasons about one person, under the grid, without a dialog.
class PotentialSheet final : public QFrame
{
    Q_OBJECT

public:
    explicit PotentialSheet(storage::Store &store, QWidget *parent = nullptr);

    /// Shows what is known of somebody; the answers are left to whoever judges (P55), or are those
    /// that were begun before. The core competency is called as the library calls it.
    void askAbout(const succession::TalentRow &person, const QString &coreName);
    void refuse(const QString &sentence);
    FormDraft &draft() { return *m_draft; }

signals:
    void answered(
        throughline::PersonId person, const throughline::succession::PotentialAnswers &answers);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *addQuestion(QFormLayout &form, const QString &id, const QString &text);
    void keepDraft();
    void answer();
    void cancel();

    std::optional<PersonId> m_person;
    Heading *m_heading;
    Paragraph *m_known; // place, performance and service rating
    MessageBar *m_message;
    QComboBox *m_learns;
    QComboBox *m_feedback;
    QComboBox *m_service;
    QLineEdit *m_first;
    QLineEdit *m_second;
    FormDraft *m_draft;
};

} // namespace throughline::ui
