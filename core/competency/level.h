#pragma once

#include "storage/stored.h"

#include <array>
#include <string_view>

namespace throughline::competency {

/// A proficiency level, 1 to 5: Awareness, Basic, Intermediate, Advanced, Expert (H-10). One scale
/// for what a job asks and for what was seen in an interview or at work. There is no level for
/// "not asked" or "not observed": what may be missing is a std::optional<Level>.
class Level final
{
public:
    static constexpr int lowest = 1, highest = 5;

    /// The level with this number, or none if there is no such level.
    static constexpr std::optional<Level> of(int number)
    {
        if (number < lowest || number > highest)
            return std::nullopt;
        return Level(number);
    }

    constexpr int number() const { return m_number; }

    /// The fixed English word ("intermediate") by which texts of every language are looked up.
    constexpr std::string_view word() const { return words[size_t(m_number - lowest)]; }

    friend constexpr auto operator<=>(Level, Level) = default;

private:
    explicit constexpr Level(int number) : m_number(number) {}

    static constexpr std::array<std::string_view, highest> words
        = {"awareness", "basic", "intermediate", "advanced", "expert"};

    int m_number;

    friend constexpr std::array<Level, 5> allLevels();
};

/// The five of them, from the lowest to the highest.
constexpr std::array<Level, 5> allLevels()
{
    return {Level(1), Level(2), Level(3), Level(4), Level(5)};
}

/// What most jobs ask, and where a new row starts.
inline constexpr Level middleLevel = allLevels()[2];

} // namespace throughline::competency

template<>
struct throughline::storage::Stored<throughline::competency::Level>
{
    static QVariant write(competency::Level level) { return level.number(); }
    static competency::Level read(const QVariant &column)
    {
        const auto level = competency::Level::of(Stored<int>::read(column));
        if (!level)
            throwUnreadable(column, "a level from 1 to 5");
        return *level;
    }
};
