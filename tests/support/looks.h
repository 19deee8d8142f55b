#pragma once

#include "theme/theme.h"

#include <QSize>

#include <functional>

/// The looks that a screen has to stand: theme, language, size of text, size of window.
namespace throughline::ui {

enum class Language { English, German, Arabic };

struct Look
{
    Mode mode = Mode::Light;
    Language language = Language::English;
    int textPercent = 100;
    QSize window = {1280, 800};

    friend bool operator==(const Look &, const Look &) = default;
};

/// "dark de 150 % 1024×640"
QString nameOf(const Look &look);

/// The whole matrix of the acceptance checks: 2 themes × 3 languages × 3 text sizes × 2 windows.
QList<Look> allLooks();
/// Six looks that hold every value of every dimension.
QList<Look> sixLooks();
/// What the test of one page goes through: the six, or the first and the last of them where once is
/// enough.
QList<Look> fewLooks();

/// Theme, translator, locale and reading direction of a look. Build a page after this: what has
/// been built before keeps its language. Arabic is a test translator that answers with Arabic of
/// like length; German is the real translation, lengthened where it is still missing.
void putOn(const Look &look);

/// Puts on one look after the other and leaves the plain one (light, English, 100 %) behind.
void forEachLook(const QList<Look> &looks, const std::function<void(const Look &)> &visit);

} // namespace throughline::ui
