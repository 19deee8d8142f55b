#pragma once

#include "competency/competency.h"

#include <QWidget>

namespace throughline::ui {

class Paragraph;

/// A question of a kit as its interviewers will see it: the words that everybody hears, what to
/// ask on, and what a good answer has.
class QuestionPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPreview(QWidget *parent = nullptr);

    void show(const competency::Question &question);
    /// Nothing is chosen.
    void clear();

private:
    Paragraph *m_wording, *m_probes, *m_goodAnswer;
};

} // namespace throughline::ui
