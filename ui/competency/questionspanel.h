#pragma once

#include "competency/competency.h"

#include <QStandardItemModel>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;
class QTextEdit;

namespace throughline::ui {

class Chip;
class MessageBar;

/// The questions of one competency: the list, and the chosen one with its probes and what a good
/// answer holds. Published ones are read; drafts are written.
class QuestionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPanel(QWidget *parent = nullptr);

    /// What is stored by now. A draft that is being written stays as it is, also while another
    /// question is looked at; what only others changed in it is taken over.
    void show(const std::vector<competency::Question> &questions, bool writable);
    using QWidget::show;
    const competency::Question *current() const;
    void select(competency::QuestionId id);
    /// Whether a draft is being written that nobody saved yet.
    bool holdsWords() const;

signals:
    void addAsked();
    void rewordAsked(throughline::competency::QuestionId id);
    void saveAsked(const throughline::competency::Question &draft);
    void publishAsked(const throughline::competency::Question &draft);
    void retireAsked(throughline::competency::QuestionId id, int version);

private:
    QWidget *makeList();
    QWidget *makeForm();
    void showCurrent();
    void put(const competency::Question &question);
    void enable();
    void keepWords();
    competency::Question written() const;
    bool isTouched() const;

    /// A draft that is being written, and what it began from.
    struct Begun
    {
        competency::Question base, mine;
    };
    void saveFromOthers(const Begun &begun, const competency::Question &stored);

    std::vector<competency::Question> m_questions;
    std::vector<Begun> m_begun; ///< of the questions that are not shown now
    std::optional<competency::Question> m_shown; ///< what the form began from
    bool m_isFilling = false;
    MessageBar *m_message;
    bool m_isWritable = false;
    QStandardItemModel m_model;
    QListView *m_list;
    Chip *m_state;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QSpinBox *m_minutes;
    QTextEdit *m_wording, *m_probes, *m_goodAnswer;
    QPushButton *m_add, *m_save, *m_publish, *m_reword, *m_retire;
};

} // namespace throughline::ui
