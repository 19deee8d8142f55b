#pragma once

#include "storage/store.h"
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

class FormDraft;
class Heading;
class MessageBar;

/// Names somebody for a key position without leaving the page: people ranked by fit with the
/// reasons in words, then readiness by one digit, then what proves it. Enter goes on each time.
class AddSuccessorPane final : public QFrame
{
    Q_OBJECT

public:
    explicit AddSuccessorPane(storage::Store &store, QWidget *parent = nullptr);

    /// Asks who could follow in this position, or goes on with what was begun for it before.
    void begin(succession::PositionId position, const QString &title);
    /// Says anew how ready somebody is who is named already (P54).
    void beginReview(const succession::Successor &successor, const QString &position);
    /// Somebody who is named, as read anew: where their review is being written, what only others
    /// said is taken over, and what is written here stays.
    void follow(const succession::Successor &stored);
    /// Whom the search for these words found; what is not looked for any more is not shown.
    void showCandidates(const QString &typed, const std::vector<succession::Fit> &people);
    void refuse(const QString &sentence);
    /// Of what is being filled in.
    FormDraft &draft() { return m_reviewed ? *m_reviewing : *m_naming; }

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
    /// Somebody who was chosen before.
    struct Named
    {
        PersonId person;
        QString name;
    };

    QWidget *makeReadiness();
    void keepDrafts();
    QString nomination() const;
    void putNomination(const QString &kept);
    void putReadiness(const QString &kept);
    const succession::Fit *current() const;
    std::optional<succession::Readiness> readiness() const;
    void forgetReadiness();
    void goToReadiness();
    void showChoosing(bool shown);
    void suggestProof();
    void add();
    void cancel();

    std::vector<succession::Fit> m_people;
    std::optional<Named> m_named; ///< nobody else is offered until another name is typed
    std::optional<succession::Successor> m_reviewed; ///< as the review began from it
    QStandardItemModel m_model;
    Heading *m_heading;
    MessageBar *m_message;
    QLineEdit *m_search;
    QListView *m_list;
    std::array<QRadioButton *, 4> m_readiness;
    QButtonGroup m_choices;
    QTextEdit *m_proof;
    FormDraft *m_naming; ///< of somebody new
    FormDraft *m_reviewing; ///< of somebody who is named already
    QPushButton *m_save;
    QTimer m_pause;
};

} // namespace throughline::ui
