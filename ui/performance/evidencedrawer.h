#pragma once

#include "forms/once.h"
#include "performance/evidencemodel.h"
#include "shell/workspace.h"

#include <QWidget>

class QAction;
class QListView;
class QPushButton;
class QStackedLayout;

namespace throughline::ui {

class EmptyState;
class EvidenceEntryForm;
class FilterField;
class KindFilter;
class MessageBar;

/// The evidence beside an appraisal (S11): filter, kinds, and Enter puts a quotation with its date
/// and source into the current comment and links it. New evidence is entered here as well.
class EvidenceDrawer final : public QWidget
{
    Q_OBJECT

public:
    EvidenceDrawer(Workspace &workspace, PersonId person, const QString &personName,
        QWidget *parent = nullptr);

    /// The period that is appraised: what happened in the year before it, and since, is shown too.
    void setPeriod(const performance::Period &period);
    void setCompetencies(
        const std::vector<std::pair<competency::CompetencyId, QString>> &competencies);
    /// Asks for the evidence again; what is chosen stays chosen.
    void reload() { reload(chosen()); }
    void setCompetency(std::optional<competency::CompetencyId> competency);
    /// Nothing can be inserted where nothing is being written.
    void setInserting(bool possible);

    /// Puts the keyboard on the list: Enter inserts what is chosen, the first to begin with.
    void enter();
    /// Opens the form for new evidence.
    void beginEntry();
    /// Puts back what somebody had begun to enter and left, as entryKept() told it.
    void restoreEntry(const QString &kept);

signals:
    void insertRequested(const throughline::evidence::EvidenceRow &row);
    void left(); ///< Escape: back to where the reader came from
    void entryKept(const QString &kept); ///< what is being entered; empty: nothing any more

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    QWidget *makeList();
    QWidget *makeButtons();
    void offerOwn();
    void applyFilter();
    void insertCurrent();
    void submitEntry();
    void leaveEntry();
    void turnTo(int page); // the list, or the form
    void openEntry();
    void withdrawCurrent();
    void correctCurrent();
    void keepCurrent();
    void showRows(
        const std::vector<evidence::EvidenceRow> &rows, std::optional<evidence::EvidenceId> chosen);
    void reload(std::optional<evidence::EvidenceId> chosen);
    std::optional<evidence::EvidenceId> chosen() const;
    const evidence::EvidenceRow *current() const;

    Workspace &m_workspace;
    PersonId m_person;
    QString m_personName;
    performance::Period m_period;
    std::optional<competency::CompetencyId> m_competency;
    EvidenceModel *m_model;
    FilterField *m_filter;
    KindFilter *m_kinds;
    QListView *m_list;
    EmptyState *m_empty;
    MessageBar *m_message;
    QAction *m_goOn;
    QPushButton *m_insert, *m_correct, *m_withdraw;
    QStackedLayout *m_views; // list or nothing
    QStackedLayout *m_pages; // list or entry form
    EvidenceEntryForm *m_form = nullptr;
    Once m_adding;
};

} // namespace throughline::ui
