#include "people/personname.h"

#include <algorithm>

namespace throughline::people {

bool hidesCharacters(QStringView name)
{
    return std::ranges::any_of(name, [](QChar c) {
        const bool isTurn = (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return isTurn || c.category() == QChar::Other_Control;
    });
}

} // namespace throughline::people
