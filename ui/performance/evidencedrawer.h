#pragma once

#include "performance/evidencemodel.h"
#include "shell/workspace.h"

#include <QWidget>

class QCheckBox;
class QListView;
class QPushButton;
class QStackedLayout;

namespace throughline::ui {

class EmptyState;
class EvidenceEntryForm;
class FilterField;
class MessageBar;

/// The evidence beside an appraisal (S11): filter, kinds, and Enter puts a quotation with its date
/// and source into the current comment and links it. New evidence is entered here as well.
class EvidenceDrawer final : public QWidget
{
    Q_OBJECT

public:
    EvidenceDrawer(Workspace &workspace, PersonId person, const QString &personName,
        QWidget *parent = nullptr);

    void setPeriod(QDate first, QDate last) { m_first = first, m_last = last; }
    void setCompetencies(
        const std::vector<std::pair<competency::CompetencyId, QString>> &competencies);
    /// Asks for the evidence again; what is chosen stays chosen.
    void reload();
    void setCompetency(std::optional<competency::CompetencyId> competency);
    /// Nothing can be inserted where nothing is being written.
    void setInserting(bool possible);

    /// Puts the keyboard on the list: Enter inserts what is chosen, the first to begin with.
    void enter();
    /// Opens the form for new evidence.
    void beginEntry();

signals:
    void insertRequested(const throughline::evidence::EvidenceRow &row);
    void left(); ///< Escape: back to where the reader came from

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    QWidget *makeList();
    QWidget *makeKinds();
    void applyFilter();
    void insertCurrent();
    void submitEntry();
    void withdrawCurrent();
    void correctCurrent();
    void keepCurrent();
    void showRows(const std::vector<evidence::EvidenceRow> &rows);
    const evidence::EvidenceRow *current() const;

    Workspace &m_workspace;
    PersonId m_person;
    QString m_personName;
    QDate m_first, m_last;
    std::optional<competency::CompetencyId> m_competency;
    EvidenceModel *m_model;
    FilterField *m_filter;
    QList<QCheckBox *> m_kinds;
    QListView *m_list;
    EmptyState *m_empty;
    MessageBar *m_message;
    QPushButton *m_insert, *m_correct, *m_withdraw;
    QStackedLayout *m_views; // list or nothing
    QStackedLayout *m_pages; // list or entry form
    EvidenceEntryForm *m_form = nullptr;
};

} // namespace throughline::ui
