#pragma once

#include "documents/document.h"
#include "shell/page.h"

#include <QPrinter>

class QPrintPreviewWidget;

namespace throughline::ui {

class MessageBar;
class PageRegistry;

/// S23: a paper as it will be printed, to be printed or saved as PDF without leaving the window.
class PrintPreviewPage final : public Page
{
    Q_OBJECT

public:
    PrintPreviewPage(
        Workspace &workspace, const documents::DocumentRequest &request, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;

    /// What the dialog of printing ends with; says above the paper what became of it.
    void printOn(QPrinter &printer);
    QList<QAction *> pageActions() override { return {m_print, m_savePdf, m_larger, m_smaller}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void beginAtTheTop();
    void load();
    void print();
    void savePdf();
    void write(const QString &path, const QPageSize &size);

    documents::DocumentRequest m_request;
    std::optional<documents::Document> m_document;
    QPrinter m_printer;
    QAction *m_print;
    QAction *m_savePdf;
    QAction *m_larger;
    QAction *m_smaller;
    MessageBar *m_message;
    QPrintPreviewWidget *m_preview;
};

void registerDocumentPages(PageRegistry &registry);

/// A file name for a paper, without what a file system refuses or takes for a folder.
QString pdfNameFor(const QString &title);

} // namespace throughline::ui
