#include "exchange/importpage.h"

#include "exchange/mappingpane.h"
#include "forms/actionbar.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

void ImportPage::fail(const Error &error)
{
    m_message->tell(
        error.kind == Error::Kind::Cancelled ? Severity::Information : Severity::Problem,
        messageFor(error), {m_choose});
    emit settled();
}

void ImportPage::showTable()
{
    const exchange::Table &table = m_run.table();
    m_preview.show(table);
    m_mapping->setFields(table.header(), m_run.fields(), m_run.mapping());
    m_previewTitle->setText(table.rowCount() > TablePreview::shownRows
            ? tr("First %1 of %n rows", nullptr, table.rowCount()).arg(TablePreview::shownRows)
            : tr("%n rows", nullptr, table.rowCount()));
    if (m_preview.rowCount() > 0)
        m_previewTable->setCurrentIndex(m_preview.index(0, 0));
    fitColumns(*m_previewTable, m_preview.columnCount() - 1);
    m_message->dismiss();
}

void ImportPage::showState()
{
    using State = ImportRun::State;
    const State state = m_run.state();
    const bool hasTable = m_run.table().columnCount() > 0;
    const bool hasProblems = state == State::Refused && !m_run.report().problems.isEmpty();
    const bool isEmpty = !hasTable && !hasProblems;
    m_either->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_work);
    for (QWidget *choice : m_sourceButtons)
        choice->setVisible(!isEmpty);
    m_mapping->follow(m_run.mapping());
    showFindings();
    m_start->setEnabled(state == State::Ready && m_run.report().added + m_run.report().changed > 0);
    m_stop->setEnabled(state == State::Checking || state == State::Writing);
    m_choose->setEnabled(state != State::Writing);
    m_paste->setEnabled(state != State::Writing);
    m_kind->setEnabled(state != State::Writing);
    m_mapping->setEnabled(state != State::Writing);
    m_again->setEnabled(hasTable && state != State::Writing);
    m_bar->setState(stateText(), hasProblems ? Severity::Problem : Severity::Information);
    m_run.isBusy() ? m_tick.start() : m_tick.stop();
    showProgress();
    if (state == State::Done)
        showDone();
    if (!m_run.isBusy())
        emit settled();
}

/// What is wrong, or else what the import does besides and should be known before it is started.
void ImportPage::showFindings()
{
    using State = ImportRun::State;
    const State state = m_run.state();
    const exchange::ImportReport &report = m_run.report();
    const bool isRefused = state == State::Refused && !report.problems.isEmpty();
    const bool hasRemarks
        = (state == State::Ready || state == State::Done) && !report.remarks.empty();
    m_problemPane->setVisible(isRefused || hasRemarks);
    if (!isRefused && !hasRemarks)
        return;
    const QString title = isRefused
        ? tr("%n problem(s)", nullptr, report.problems.total())
        //: what an import does besides: columns left out, requisitions opened …
        : tr("%n thing(s) to know", nullptr, int(report.remarks.size()));
    m_problemTitle->setText(title);
    name(*m_problemTable, title);
    if (isRefused)
        m_problems.show(report.problems.first(), FindingKind::Problem);
    else
        m_problems.show(report.remarks, FindingKind::Remark);
    m_problemTable->setCurrentIndex(m_problems.index(0, 0));
    fitColumns(*m_problemTable, 1);
}

QString ImportPage::stateText() const
{
    using State = ImportRun::State;
    const QLocale locale;
    const exchange::ImportReport &report = m_run.report();
    switch (m_run.state()) {
    case State::Empty: return {};
    case State::Reading: return tr("Reading the table …");
    case State::Checking: return tr("Checking every row …");
    case State::Writing: return tr("Importing …");
    case State::Refused:
        return report.problems.isEmpty() ? QString()
                                         : tr("Nothing is imported until every row is right.");
    case State::Ready:
    case State::Done:
        //: three numbers of rows
        return tr("%1 new · %2 changed · %3 as they are")
            .arg(locale.toString(report.added), locale.toString(report.changed),
                locale.toString(report.unchanged));
    }
    Q_UNREACHABLE();
}

void ImportPage::showProgress()
{
    const exchange::ImportProgress &progress = m_run.progress();
    const bool isCounting = m_run.isBusy() && progress.total() > 0;
    m_progressPane->setVisible(m_run.isBusy());
    m_progressBar->setRange(0, isCounting ? int(progress.total()) : 0);
    m_progressBar->setValue(int(std::min(progress.done(), progress.total())));
    const QLocale locale;
    m_progressText->setText(isCounting ? tr("%1: %2 of %3")
                                             .arg(stateText(), locale.toString(progress.done()),
                                                 locale.toString(progress.total()))
                                       : stateText());
}

void ImportPage::showDone()
{
    m_message->tell(Severity::Information, tr("The import is done: %1.").arg(stateText()),
        {m_openImported, m_again});
}

} // namespace throughline::ui
