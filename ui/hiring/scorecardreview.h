#pragma once

#include "hiring/scorecardediting.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace throughline::ui {

class Label;
class OverallBar;

/// All questions of a scorecard in one table: question, note, rating and what the rating means.
class ReviewTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Question, Note, Rating, Word };

    ReviewTable(ScorecardEditing &editing, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    ScorecardEditing &m_editing;
};

/// Scoring afterwards, and the last look before submitting: digits rate the row and step to the
/// next, then one digit says the overall. What is missing stands below as links, not in a dialog.
class ScorecardReview final : public QWidget
{
    Q_OBJECT

public:
    ScorecardReview(ScorecardEditing &editing, QWidget *parent = nullptr);

    /// Where the keyboard goes on: the first row without an answer, else the overall.
    void focusNext();
    int current() const;
    /// Shows a question's row, and opens its note if that is what is missing.
    void go(const hiring::ScorecardGap &gap);
    QTableView &table() { return *m_table; }
    void setOverallVisible(bool isVisible);

protected:
    bool eventFilter(QObject *, QEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void rateRow(std::optional<int> level);
    void showMissing();
    QString sentenceFor(const hiring::ScorecardGap &gap) const;

    ScorecardEditing &m_editing;
    QTableView *m_table;
    Label *m_overallLabel;
    OverallBar *m_overall;
    QWidget *m_missing;
    QVBoxLayout *m_links;
};

} // namespace throughline::ui
