#pragma once

#include "forms/readingtrouble.h"
#include "people/directorylist.h"
#include "people/units.h"
#include "shell/page.h"
#include "tables/pagedchoice.h"

#include <memory>

class QComboBox;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace throughline::ui {

class ActionBar;
class EmptyState;
class FilterField;
class MessageBar;
class PersonForm;

/// Everyone who works here, by name: found by the beginnings of words and narrowed to a unit, at
/// any size. Enter opens the person.
class DirectoryPage final : public Page
{
    Q_OBJECT

public:
    explicit DirectoryPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    void begin(const QString &intent) override;
    QList<QAction *> pageActions() override;

private:
    struct Outline
    {
        people::DirectoryFilter filter;
        int count;
        int everyone;
        std::vector<people::Unit> units;
    };

    void layOut();
    void reload();
    void showOutline(const Outline &outline);
    void showUnits(const std::vector<people::Unit> &units);
    void settleAfterFirstPage();
    void showEmptiness(const Outline &outline);
    void openCurrent();
    void clearFilters();
    people::DirectoryFilter filter() const;

    PagedModel<people::DirectoryRow> m_model;
    bool m_isFitted = false; // the columns; once there are rows to fit them to
    int m_question = 0; // an answer to an earlier question is dropped
    QAction *m_open;
    QAction *m_new;
    QAction *m_import;
    QAction *m_export;
    QAction *m_clear;
    QAction *m_retry;
    FilterField *m_words;
    QComboBox *m_unit;
    MessageBar *m_message;
    ReadingTrouble m_trouble;
    PersonForm *m_form;
    QTableView *m_table;
    PagedChoice<people::DirectoryRow, PersonId> *m_choice;
    EmptyState *m_nobody;
    EmptyState *m_noMatch;
    QStackedLayout *m_either;
    ActionBar *m_bar;
    QPushButton *m_importButton = nullptr;
};

} // namespace throughline::ui
