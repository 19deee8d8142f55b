#pragma once

#include <utility>

namespace throughline::ui {

/// One write of a form at a time: an impatient second Enter, while the first is still on its way to
/// the database, would add the same thing twice.
class Once
{
public:
    /// Whether the write may begin; if so, it is under way until end().
    bool begin() { return !std::exchange(m_isUnderWay, true); }
    void end() { m_isUnderWay = false; }

private:
    bool m_isUnderWay = false;
};

} // namespace throughline::ui
