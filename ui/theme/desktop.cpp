#include "theme/desktop.h"

namespace throughline::ui {

static bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF()
        > palette.color(QPalette::Window).lightnessF();
}

Desktop::Desktop(const QPalette &platform, QObject *parent)
    : QObject(parent)
    , m_dark(looksDark(platform))
{}

} // namespace throughline::ui
