#pragma once

#include "forms/readingtrouble.h"
#include "home/personsummary.h"
#include "shell/page.h"

#include <QStandardItemModel>

class QListView;
class QStackedLayout;
class QTableView;

namespace throughline::ui {

class ActionBar;
class EmptyState;
class MessageBar;
class Paragraph;
class PersonForm;
class StaffingForm;
enum class StaffingAct;

/// One person: where they work and for whom, what their job asks of them, and what of their
/// evidence and appraisals the reader may see.
class PersonPage final : public Page
{
    Q_OBJECT

public:
    PersonPage(Workspace &workspace, PersonId person, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    void begin(const QString &intent) override;

private:
    void layOut();
    QWidget *makeFacts();
    QWidget *makeRecords();
    void reload();
    void showSummary(const home::PersonSummary &summary);
    void showFacts(const home::PersonSummary &summary);
    void showColleagues(const home::PersonSummary &summary);
    void showAsked(const home::PersonSummary &summary);
    void showRecords(const home::PersonSummary &summary);
    void openRow(const QModelIndex &index);
    void offerStaffing();
    void beginStaffing(StaffingAct act);

    const PersonId m_person;
    std::optional<home::PersonSummary> m_summary;
    QStandardItemModel m_colleagues;
    QStandardItemModel m_asked;
    QStandardItemModel m_evidence;
    QStandardItemModel m_appraisals;
    QAction *m_openManager;
    QAction *m_openJob;
    QAction *m_openDirectory;
    QAction *m_hire, *m_move, *m_leave; // HR's
    QAction *m_correct;
    QAction *m_retry;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    Paragraph *m_work;
    Paragraph *m_contact;
    StaffingForm *m_staffing;
    PersonForm *m_correction;
    bool m_isToBeHired = false; ///< as soon as it is known who it is
    QListView *m_colleagueList;
    QTableView *m_askedTable;
    Paragraph *m_noJob;
    QListView *m_evidenceList;
    Paragraph *m_wholeEvidence; // the chosen one, which the list cuts
    Paragraph *m_noEvidence;
    QListView *m_appraisalList;
    Paragraph *m_noAppraisals;
    QWidget *m_content;
    EmptyState *m_unknown;
    QStackedLayout *m_either;
    ActionBar *m_bar;
};

} // namespace throughline::ui
