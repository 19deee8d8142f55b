#pragma once

#include "forms/messagebar.h"

namespace throughline::ui {

/// That a page could not be read, told in the bar that it shares with everything else the page has
/// to say: once it can be read again only that goes, and a question or a refusal stays.
class ReadingTrouble final
{
public:
    explicit ReadingTrouble(MessageBar &bar) : m_bar(bar) {}

    void tell(const QString &sentence, QAction &again)
    {
        m_told = sentence;
        m_bar.tell(Severity::Problem, sentence, {&again});
    }
    /// Reading went well.
    void end()
    {
        if (!m_told.isEmpty() && m_bar.sentence() == m_told)
            m_bar.dismiss();
        m_told.clear();
    }

private:
    MessageBar &m_bar;
    QString m_told;
};

} // namespace throughline::ui
