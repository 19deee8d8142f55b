#pragma once

#include "competency/competencies.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace throughline::ui {

class Paragraph;

/// The rule about the core competency that no job, plan and template can go below (S25): which one
/// it is, its lowest and its usual level, the least weight, and how many of its questions a plan
/// must ask. No number of it can be zero.
class PolicyPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Only an HR lead may change it; others read it.
    explicit PolicyPanel(bool isLead, QWidget *parent = nullptr);

    /// What is half changed stays as it is, also where others write meanwhile.
    void show(const QString &core, const competency::CorePolicy &policy);
    /// The next one that is shown is shown as it is stored.
    void takeBack() { m_isShown = false; }

signals:
    void saveAsked(const throughline::competency::CorePolicy &policy);
    void libraryAsked();

private:
    void layOut();
    void follow();
    competency::CorePolicy written() const;

    const bool m_isLead;
    bool m_isShown = false;
    competency::CorePolicy m_policy;
    Paragraph *m_name;
    QComboBox *m_least, *m_usual;
    QSpinBox *m_weight, *m_questions;
    Paragraph *m_sentence;
    QPushButton *m_save;
};

} // namespace throughline::ui
