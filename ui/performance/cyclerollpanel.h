#pragma once

#include "performance/runningcycles.h"
#include "shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;
class QStandardItemModel;

namespace throughline::ui {

class FormDraft;
class Label;
class MessageBar;
class Paragraph;

/// Who takes part in a cycle (P11): how many are ready, and everybody who is not by name, each to
/// be given an author or left out with a reason, before it starts.
class CycleRollPanel final : public QWidget
{
    Q_OBJECT

public:
    CycleRollPanel(Workspace &workspace, performance::CycleId cycle, QWidget *parent = nullptr);

    /// Not a focus proxy: with one, Tab would go from the table back to the table.
    QWidget &firstFocus();

signals:
    void done();

private:
    struct Content
    {
        performance::Cycle cycle;
        performance::Roll roll;
        std::vector<performance::Participant> hindered;
        std::vector<performance::Choice> leaders;
    };
    QWidget *makeRemedies();
    QLayout *makeButtons();
    void load();
    void show(const Content &content);
    void showHindered(const Content &content, int row);
    void offerRemedies();
    void turnToWhatIsLeft();
    const performance::Participant *current() const;
    template<typename Act>
    void perform(Act act);
    void leaveOut();
    void keepReason();
    void beginReason();
    void start();

    Workspace &m_workspace;
    const performance::CycleId m_cycle;
    std::vector<performance::Participant> m_hindered;
    std::optional<PersonId> m_offered; ///< whom the remedies are about
    MessageBar *m_message;
    Paragraph *m_counts;
    QStackedLayout *m_views; // the table, or the words that nobody is in it
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QWidget *m_remedies;
    QComboBox *m_author;
    QLineEdit *m_reason;
    FormDraft *m_draft;
    QPushButton *m_setAuthor, *m_exclude, *m_admit, *m_rule, *m_back, *m_start;
    bool m_warns = false;
    bool m_isFilling = false;
};

} // namespace throughline::ui
