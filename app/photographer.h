#pragma once

#include "commandline.h"

#include "frame.h"

namespace throughline::app {

/// How the pictures are to look.
struct Look
{
    Brightness brightness = Brightness::Light;
    int textPercent = 100;
    QSize size = {1280, 800}; ///< of the window
};

/// Keeps what a picture needs to change (text size, theme) away from the user's own settings, and
/// the user's own settings away from the pictures. To be called before there is an application.
void useSettingsOfOurOwn();

/// Takes pictures of pages in the real window, which opens offscreen.
class Photographer
{
public:
    explicit Photographer(const Look &look);
    Q_DISABLE_COPY_MOVE(Photographer)

    /// Shows this company from now on, with the eyes of its store's session.
    void show(std::unique_ptr<storage::Store> store, const QString &person);
    /// Sits somebody else down in front of it.
    void seat(const storage::Session &session, const QString &person);

    ui::MainWindow &window() { return m_frame->window; }
    storage::Store &store() { return m_frame->window.workspace()->store(); }
    /// Whether the program has such a page, and the sidebar leads whoever sits here to it.
    bool offers(ui::PageKind page) const;

    /// Goes there and saves a PNG once the page has shown its data. Errors: "page-not-settled"
    /// (after ten seconds), "file-not-writable".
    Result<void> take(const ui::Destination &destination, const QString &file);
    /// The window as it is now.
    Result<void> takeAsItIs(const QString &file);

private:
    QSize m_size;
    std::unique_ptr<Frame> m_frame;
};

} // namespace throughline::app
