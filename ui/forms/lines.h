#pragma once

#include <QStringList>

namespace throughline::ui {

/// What somebody writes one to a line, as the field's rows say: without blanks around, and without
/// empty lines.
inline QStringList linesIn(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

} // namespace throughline::ui
