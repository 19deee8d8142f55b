#pragma once

#include "succession/successorfit.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTextEdit>
#include <QTimer>

#include <array>

class QPushButton;

namespace throughline::ui {

class Heading;
class MessageBar;

/// Names somebody for a key position without leaving the page: people ranked by fit with the
/// reasons in words, then readiness by one digit, then what proves it. Enter goes on each time.
class AddSuccessorPane final : public QFrame
{
    Q_OBJECT

public:
    explicit AddSuccessorPane(QWidget *parent = nullptr);

    void begin(const QString &position);
    /// Says anew how ready somebody is who is named already (P54).
    void beginReview(const succession::Successor &successor, const QString &position);
    /// Somebody who is named, as read anew: where their review is being written, what only others
    /// said is taken over, and what is written here stays.
    void follow(const succession::Successor &stored);
    void showCandidates(const std::vector<succession::Fit> &people);
    void refuse(const QString &sentence);

signals:
    /// Something was typed: whom to look for (empty: whoever fits).
    void searched(const QString &typed);
    void chosen(throughline::PersonId person, throughline::succession::Readiness readiness,
        const QString &proof);
    void reviewed(throughline::succession::SuccessorId successor, int version,
        throughline::succession::Readiness readiness, const QString &proof);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeReadiness();
    const succession::Fit *current() const;
    std::optional<succession::Readiness> readiness() const;
    void forgetReadiness();
    void goToReadiness();
    void showChoosing(bool shown);
    void suggestProof();
    void add();

    std::vector<succession::Fit> m_people;
    std::optional<succession::Successor> m_reviewed; ///< as the review began from it
    QStandardItemModel m_model;
    Heading *m_heading;
    MessageBar *m_message;
    QLineEdit *m_search;
    QListView *m_list;
    std::array<QRadioButton *, 4> m_readiness;
    QButtonGroup m_choices;
    QTextEdit *m_proof;
    QPushButton *m_save;
    QTimer m_pause;
};

} // namespace throughline::ui
