#pragma once

#include "hiring/interviewing.h"
#include "hiring/reasonbar.h"

namespace throughline::ui {

/// How an author changes a rating after others have read it: the new one and why. Both stay on
/// record beside the first (H-25).
class AmendBar final : public ReasonBar
{
    Q_OBJECT

public:
    AmendBar(QAction &record, QAction &close, QWidget *parent = nullptr);

    /// Shows the levels of this question, which is the `number`th; the keyboard goes to them.
    void beginWith(
        int number, const hiring::SheetQuestion &question, std::optional<competency::Level> rating);

    hiring::PlanQuestionId question() const { return m_question; }
    competency::Level rating() const;

private:
    hiring::PlanQuestionId m_question{0};
};

} // namespace throughline::ui
