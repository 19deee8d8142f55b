#pragma once

#include "storage/search.h"
#include "storage/store.h"
#include "succession/succession.h"

#include <QFrame>
#include <QStandardItemModel>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QListView;

namespace throughline::ui {

class FormDraft;
class MessageBar;

/// Marks a position as a key one: which, why, and how likely its holder is to go. The positions
/// are found by the beginnings of their words; nobody has to leave the page for it.
class MarkPositionPane final : public QFrame
{
    Q_OBJECT

public:
    explicit MarkPositionPane(storage::Store &store, QWidget *parent = nullptr);

    /// Starts anew, with a position that somebody chose elsewhere or with the search; or goes on
    /// with what was begun so before.
    void begin(const std::optional<std::pair<qint64, QString>> &position);
    /// What the search for these words found; what is not looked for any more is not shown.
    void showPositions(const QString &typed, const std::vector<storage::SearchHit> &hits);
    void refuse(const QString &sentence);
    FormDraft &draft() { return *m_draft; }

signals:
    void searched(const QString &typed);
    void chosen(qint64 position, const QString &reason, throughline::succession::LossRisk lossRisk);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const std::vector<storage::SearchHit> &hits);
    QWidget *makeSearch();
    QWidget *makeReasons();
    void keepDraft();
    QString keptPosition() const;
    void putPosition(const QString &kept);
    void mark();
    void cancel();

    QStandardItemModel m_positions;
    QTimer m_pause;
    MessageBar *m_message;
    QLineEdit *m_search;
    QListView *m_list;
    QLineEdit *m_reason;
    QComboBox *m_risk;
    FormDraft *m_draft;
};

} // namespace throughline::ui
