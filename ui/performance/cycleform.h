#pragma once

#include "people/units.h"
#include "performance/runningcycles.h"
#include "shell/workspace.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace throughline::ui {

class FormDraft;
class Label;
class MessageBar;

/// HR plans a cycle: its name, period and due day, the units, and how the overall rating is put
/// together (P01: 100 % in all, the core competency not under its floor).
class CycleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CycleForm(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void planned(throughline::performance::CycleId cycle);
    void cancelled();

private:
    struct Choices
    {
        std::vector<performance::AppraisalTemplate> templates;
        std::vector<people::Unit> units;
        int coreFloor = 10;
    };
    void layOut();
    QWidget *makeWeights();
    void keepDraft();
    void load();
    void showChoices(const Choices &choices);
    void showSum();
    std::vector<performance::TemplateSection> sections() const;
    performance::CyclePlan plan(performance::TemplateId schema) const;
    void submit();

    Workspace &m_workspace;
    MessageBar *m_message;
    QLineEdit *m_name;
    QDateEdit *m_first, *m_last, *m_due;
    QListWidget *m_units;
    QComboBox *m_template;
    QWidget *m_weights = nullptr;
    QSpinBox *m_core, *m_job, *m_self;
    Label *m_sum;
    FormDraft *m_draft;
};

} // namespace throughline::ui
