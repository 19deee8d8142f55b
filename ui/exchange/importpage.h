#pragma once

#include "exchange/importrun.h"
#include "exchange/importtables.h"
#include "shell/page.h"

#include <QTimer>

class QComboBox;
class QProgressBar;
class QStackedLayout;
class QTableView;

namespace throughline::ui {

class ActionBar;
class EmptyState;
class Heading;
class MappingPane;
class MessageBar;
class Paragraph;

/// S25: a table comes in. Choose a file or paste cells, see which column is which and what the
/// first rows are, read what is wrong by row and column, and import: all on one page, in any order.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    /// A table that is chosen and not imported yet, or is being imported (ui.md 3.9).
    bool wouldLose() const override;

    ImportRun &run() { return m_run; }

private:
    void layOut();
    void connectRun();
    QWidget *makeSource();
    QWidget *makeWork();
    QWidget *makeProgress();
    void chooseFile();
    void openImported();
    void paste();
    void showTable();
    void showState();
    void showProgress();
    void showFindings();
    void showDone();
    QString stateText() const;
    void fail(const Error &error);

    ImportRun m_run;
    TablePreview m_preview;
    ProblemTable m_problems;
    QTimer m_tick;
    QAction *m_choose;
    QAction *m_paste;
    QAction *m_start;
    QAction *m_stop;
    QAction *m_again;
    QAction *m_openImported;
    QComboBox *m_kind;
    QList<QWidget *> m_sourceButtons; // hidden while the empty state offers the same
    Paragraph *m_source;
    MessageBar *m_message;
    MappingPane *m_mapping;
    Heading *m_previewTitle;
    QTableView *m_previewTable;
    QWidget *m_problemPane;
    Heading *m_problemTitle;
    QTableView *m_problemTable;
    QWidget *m_progressPane;
    Paragraph *m_progressText;
    QProgressBar *m_progressBar;
    EmptyState *m_empty;
    QWidget *m_work = nullptr;
    QStackedLayout *m_either;
    ActionBar *m_bar;
};

} // namespace throughline::ui
