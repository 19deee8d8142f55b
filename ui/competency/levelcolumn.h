#pragma once

#include "competency/competency.h"

#include <QWidget>

class QLineEdit;
class QTextEdit;

namespace throughline::ui {

class Label;

/// One level of a competency, top to bottom: its number and word, its title, how it shows in an
/// answer and how at work, one behaviour in a line.
class LevelColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelColumn(competency::Level level, QWidget *parent = nullptr);

    void show(const competency::CompetencyRevision &revision);
    using QWidget::show;
    void setReadOnly(bool readOnly);

    /// What the interview's behaviours need, in pixels. Levels that stand side by side are given
    /// the highest of theirs, so that what they show at work begins on one line.
    int interviewHeight() const;
    void setInterviewHeight(int height);

signals:
    void interviewHeightChanged();
    void titleEdited(throughline::competency::Level level, const QString &title);
    void behavioursEdited(throughline::competency::Level level,
        throughline::competency::Audience audience, const QStringList &wordings);

private:
    QTextEdit *makeText(competency::Audience audience, const QString &text);
    int wantedHeight(const QTextEdit &edit) const;

    const competency::Level m_level;
    QLineEdit *m_title;
    QTextEdit *m_interview = nullptr;
    QTextEdit *m_work = nullptr;
};

} // namespace throughline::ui
