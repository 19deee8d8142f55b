#pragma once

#include "storage/place.h"

#include <memory>
#include <string>
#include <vector>

namespace throughline::bench {

/// The yardstick: the same statements through SQLite's C API or libpq, prepared once, every value
/// of every row copied to a text as the program holds and shows it (UTF-16).
class RawDatabase
{
public:
    virtual ~RawDatabase() = default;

    /// Returns how many characters were read, so that no compiler drops the reading.
    virtual size_t read(const char *statement, const std::vector<std::string> &values) = 0;
    virtual void run(const char *statement) = 0;

    static std::unique_ptr<RawDatabase> open(const storage::Place &place);
};

} // namespace throughline::bench
