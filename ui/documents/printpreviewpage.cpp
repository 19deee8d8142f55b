#include "documents/printpreviewpage.h"

#include "base/clock.h"
#include "documents/pdfwriting.h"
#include "forms/actionbar.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "shell/messages.h"
#include "shell/pageregistry.h"
#include "shell/workspace.h"

#include <QFileDialog>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace throughline::documents;

namespace throughline::ui {

PrintPreviewPage::PrintPreviewPage(
    Workspace &workspace, const DocumentRequest &request, QWidget *parent)
    : Page(workspace, parent)
    , m_request(request)
    , m_print(addPageAction(u"printNow"_s, tr("&Print…")))
    , m_savePdf(addPageAction(u"savePdf"_s, tr("&Save as PDF…"), QKeySequence(u"Ctrl+Shift+S"_s)))
    , m_larger(addPageAction(u"previewLarger"_s, tr("&Larger")))
    , m_smaller(addPageAction(u"previewSmaller"_s, tr("S&maller")))
    , m_message(new MessageBar)
    , m_preview(new QPrintPreviewWidget(&m_printer))
{
    setObjectName("printPreviewPage"_L1);
    m_message->hide();
    m_preview->setObjectName("preview"_L1);
    name(*m_preview, tr("Preview"));
    if (auto *paper = m_preview->findChild<QGraphicsView *>()) {
        name(*paper, tr("Preview")); // what takes the focus inside Qt's own widget
        connect(paper->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &PrintPreviewPage::beginAtTheTop, Qt::QueuedConnection);
    }
    m_print->setEnabled(false);
    m_savePdf->setEnabled(false);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_document)
            paint(*m_document, *printer);
    });
    connect(m_print, &QAction::triggered, this, &PrintPreviewPage::print);
    connect(m_savePdf, &QAction::triggered, this, &PrintPreviewPage::savePdf);
    connect(m_larger, &QAction::triggered, m_preview, [this] { m_preview->zoomIn(); });
    connect(m_smaller, &QAction::triggered, m_preview, [this] { m_preview->zoomOut(); });
    layOut();
    load();
}

void PrintPreviewPage::layOut()
{
    auto *bar = new ActionBar;
    bar->add(*m_smaller);
    bar->add(*m_larger);
    bar->add(*m_print);
    bar->add(*m_savePdf, ButtonKind::Primary);
    auto *content = new QVBoxLayout;
    space(*content, 2, 4, 3);
    content->addWidget(m_message);
    content->addWidget(m_preview, 1);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(content, 1);
    whole->addWidget(bar);
}

QString PrintPreviewPage::title() const
{
    return m_document ? m_document->title : tr("Print preview");
}

QWidget *PrintPreviewPage::firstFocus()
{
    return m_preview;
}

/// Qt centres the first page when its size changes, which hides the title of the paper.
void PrintPreviewPage::beginAtTheTop()
{
    auto *paper = m_preview->findChild<QGraphicsView *>();
    if (paper && m_preview->currentPage() == 1)
        paper->verticalScrollBar()->setValue(paper->verticalScrollBar()->minimum());
}

void PrintPreviewPage::load()
{
    const DocumentSetting setting{QLocale().name(), Clock::now(), {}};
    workspace()
        .store()
        .read([request = m_request, setting](
                  storage::Connection &db) { return compose(db, request, setting); })
        .then(this, [this](const Result<Document> &document) {
            if (document) {
                m_document = *document;
                m_print->setEnabled(true);
                m_savePdf->setEnabled(true);
                m_preview->updatePreview();
                m_preview->fitToWidth();
                emit titleChanged();
            } else {
                m_message->tell(Severity::Problem, messageFor(document.error()));
            }
            emit settled();
        });
}

void PrintPreviewPage::print()
{
    auto *dialog = new QPrintDialog(&m_printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void PrintPreviewPage::printOn(QPrinter &printer)
{
    // Printing into a file is saving: whole or not at all, and never in silence.
    if (!printer.outputFileName().isEmpty())
        return write(printer.outputFileName(), printer.pageLayout().pageSize());
    paint(*m_document, printer);
    if (printer.printerState() == QPrinter::Error)
        m_message->tell(Severity::Problem,
            tr("The printer did not take this paper. See whether it is switched on and connected, "
               "or save the paper as a PDF."));
    else
        m_message->tell(
            Severity::Information, tr("Handed to the printer %1.").arg(printer.printerName()));
}

void PrintPreviewPage::write(const QString &path, const QPageSize &size)
{
    // The dialog has asked before it lets an existing file be chosen.
    const Result<void> written = writePdf(*m_document, path, Existing::Replace, size);
    if (written)
        m_message->tell(Severity::Information, tr("Saved as %1.").arg(path));
    else
        m_message->tell(Severity::Problem, messageFor(written.error()));
}

QString pdfNameFor(const QString &title)
{
    static const QRegularExpression refused(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    return QString(title).replace(refused, u" "_s).simplified() + u".pdf"_s;
}

/// Whoever looked only briefly is back where the paper was asked for.
void PrintPreviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return workspace().goBack();
    Page::keyPressEvent(event);
}

void PrintPreviewPage::savePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(pdfNameFor(m_document->title));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { write(path, QPageSize(QPageSize::A4)); });
    dialog->open();
}

void registerDocumentPages(PageRegistry &registry)
{
    registry.add(PageKind::PrintPreview, [](Workspace &workspace, const Destination &destination) {
        const auto kind = fromCode<DocumentKind>(destination.intent.toStdString());
        return new PrintPreviewPage(
            workspace, {kind.value_or(DocumentKind::SuccessionBook), destination.id});
    });
}

} // namespace throughline::ui
