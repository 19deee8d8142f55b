#pragma once

#include "competency/competency.h"
#include "storage/draftjournal.h"
#include "storage/store.h"

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
class FormDraft;
class MessageBar;

/// The questions of one competency: the list, and the chosen one with its probes and what a good
/// answer holds. Published ones are read; drafts are written, and what is written and not saved is
/// kept in the journal of drafts.
class QuestionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPanel(storage::Store &store, QWidget *parent = nullptr);

    /// What is stored by now. A draft that is being written stays as it is; what only others
    /// changed in it is taken over.
    void show(const std::vector<competency::Question> &questions, bool writable);
    using QWidget::show;
    const competency::Question *current() const;
    void select(competency::QuestionId id);
    /// What is written and not saved in the question that is shown.
    FormDraft &draft() { return *m_draft; }

signals:
    void addAsked();
    void rewordAsked(throughline::competency::QuestionId id);
    void saveAsked(const throughline::competency::Question &draft);
    void publishAsked(const throughline::competency::Question &draft);
    void retireAsked(throughline::competency::QuestionId id, int version);

protected:
    void showEvent(QShowEvent *) override;

private:
    QWidget *makeList();
    QWidget *makeForm();
    void keepDraft();
    void showCurrent();
    void turnTo(const competency::Question *question);
    void follow(const competency::Question &stored);
    void put(const competency::Question &question);
    void enable();
    competency::Question written() const;
    bool isTouched() const;
    void lookForWords();
    void meetWords(const std::vector<storage::Draft> &drafts);
    void saveFromOthers(const competency::Question &mine);
    void forgetWords();

    storage::Store &m_store;
    std::vector<competency::Question> m_questions;
    std::optional<competency::Question> m_shown; ///< what the form began from
    std::optional<competency::QuestionId> m_toldOf; ///< its words came too late
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
    FormDraft *m_draft;
};

} // namespace throughline::ui
