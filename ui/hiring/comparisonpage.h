#pragma once

#include "hiring/debriefing.h"
#include "shell/page.h"

class QListView;
class QSlider;
class QSpinBox;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace throughline::ui {

class AnswerNotes;
class ComparisonTable;
class MessageBar;
class Paragraph;
class RatingCell;

/// S10: two to six candidates of a requisition beside each other, and how much the order owes to
/// the weight of the core competency.
class ComparisonPage final : public Page
{
    Q_OBJECT

public:
    ComparisonPage(Workspace &workspace, hiring::RequisitionId id, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override { return m_actions; }

private:
    QWidget *makeWeight();
    QWidget *makeComparison();
    void makeActions();
    void load();
    void follow();
    void showChoice(const std::vector<hiring::Comparable> &choice);
    void receivedChoice(const Result<std::vector<hiring::Comparable>> &choice);
    void compare();
    void showComparison(const Result<hiring::Comparison> &comparison);
    void tellFailure(const Error &error);
    void showWarnings();
    void showEmpty(const QString &title, const QString &sentence, QAction &action);
    void setWeight(int percent);
    void showNotes();
    void moveColumn(int by);
    void openDebrief();
    std::vector<hiring::ApplicationId> chosen() const;

    hiring::RequisitionId m_id;
    QString m_requisition;
    QList<QAction *> m_actions;
    QAction *m_tryAgain = nullptr, *m_candidates = nullptr, *m_debrief = nullptr;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    std::vector<hiring::Comparable> m_comparable; ///< who may be ticked
    QWidget *m_empty = nullptr;
    QStandardItemModel *m_choice;
    QListView *m_choiceList;
    QSlider *m_slider;
    QSpinBox *m_weight;
    Paragraph *m_sentence;
    QTableView *m_table;
    ComparisonTable *m_model = nullptr;
    RatingCell *m_ratingCell;
    AnswerNotes *m_notes;
    QWidget *m_comparison;
};

} // namespace throughline::ui
