#pragma once

#include "competency/competencies.h"
#include "storage/store.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace throughline::ui {

class FormDraft;
class MessageBar;
class Paragraph;

/// The rule about the core competency that no job, plan and template can go below (S25): which one
/// it is, its lowest and its usual level, the least weight, and how many of its questions a plan
/// must ask. No number of it can be zero.
class PolicyPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Only an HR lead may change it; others read it.
    PolicyPanel(storage::Store &store, bool isLead, QWidget *parent = nullptr);

    /// What is stored by now. Numbers that are being changed stay as they are, and are kept in the
    /// journal of drafts; what only others changed is taken over.
    void show(const QString &core, const competency::CorePolicy &policy);

    /// Numbers that are changed and not saved.
    FormDraft &draft() { return *m_draft; }

signals:
    void saveAsked(const throughline::competency::CorePolicy &policy);
    void libraryAsked();

private:
    void layOut();
    void follow();
    void put(const competency::CorePolicy &policy);
    competency::CorePolicy written() const;

    const bool m_isLead;
    competency::CorePolicy m_policy;
    bool m_isShown = false; ///< something stored, and not what it was made with
    MessageBar *m_message;
    Paragraph *m_name;
    QComboBox *m_least, *m_usual;
    QSpinBox *m_weight, *m_questions;
    Paragraph *m_sentence;
    QPushButton *m_save;
    FormDraft *m_draft;
};

} // namespace throughline::ui
