#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace throughline::storage {

template<size_t... Sizes>
constexpr auto joinTexts(const char (&...parts)[Sizes])
{
    std::array<char, (Sizes + ...) - sizeof...(Sizes) + 1> text{};
    char *end = text.data();
    ((end = std::copy_n(parts, Sizes - 1, end)), ...);
    return text;
}

/// The text of a statement, put together while the program is compiled, for what several statements
/// have in common: joined<columns, from, where>.data(). The parts are constants of a namespace,
/// never a value.
template<const auto &...Parts>
inline constexpr auto joined = joinTexts(Parts...);

} // namespace throughline::storage
