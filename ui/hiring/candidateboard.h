#pragma once

#include "hiring/candidatelist.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace throughline::ui {

class Label;

/// The open candidates in five columns, one for each stage. Cards are moved with Ctrl and the
/// arrows, by "Move to…", or dragged.
class CandidateBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateBoard(QWidget *parent = nullptr);

    void set(const std::vector<hiring::CandidateRow> &rows);
    std::optional<hiring::ApplicationId> current() const;
    void select(hiring::ApplicationId id);
    QWidget *firstColumn() const;

signals:
    void activated();
    void dropped(throughline::hiring::ApplicationId id, throughline::hiring::Stage stage);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    bool hasKeyboard() const;

    struct Lane
    {
        Label *title;
        QListView *list;
        QStandardItemModel *cards;
    };

    std::array<Lane, hiring::openStages.size()> m_lanes;
};

} // namespace throughline::ui
