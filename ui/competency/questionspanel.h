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

/// The questions of one competency: the list, and the chosen one with its probes and what a good
/// answer holds. Published ones are read; drafts are written.
class QuestionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPanel(QWidget *parent = nullptr);

    void show(const std::vector<competency::Question> &questions, bool writable);
    using QWidget::show;
    const competency::Question *current() const;
    void select(competency::QuestionId id);

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
    competency::Question written() const;

    std::vector<competency::Question> m_questions;
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
