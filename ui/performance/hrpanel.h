#pragma once

#include "performance/appraisalfile.h"
#include "storage/store.h"

#include <QWidget>

class QLineEdit;

namespace throughline::ui {

class FormDraft;
class MessageBar;

/// What HR can do where an appraisal would stand still: let it go on without the self-review, or
/// be shared although few of its sources were collected (P02). Each needs a reason, which stays,
/// and is kept in the journal of drafts until one of them has taken it.
class HrPanel final : public QWidget
{
    Q_OBJECT

public:
    HrPanel(
        storage::Store &store, const performance::AppraisalFile &file, QWidget *parent = nullptr);

    /// Says above the reason why it was not taken, or what was done with it.
    void refuse(const QString &refusal);
    void confirm(const QString &sentence);

    /// A reason that is being written goes over to the panel that takes this one's place.
    void takeOver(const HrPanel &before);
    FormDraft &draft() { return *m_draft; }
    /// The reason is used, and nothing is being written any more.
    void clear();

signals:
    void selfReviewSkipped(const QString &reason);
    void lowCoverageAllowed(const QString &reason);

private:
    MessageBar *m_message;
    QLineEdit *m_reason;
    FormDraft *m_draft;
};

} // namespace throughline::ui
