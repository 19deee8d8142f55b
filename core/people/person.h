#pragma once

#include "base/personid.h"

#include <QString>

#include <optional>

namespace throughline::people {

/// Anyone we know. What they are besides follows from an employment or an application (H-46).
struct Person
{
    PersonId id;
    QString key; ///< what files call `id`: given by whoever imports, or made as P-000123
    QString name; ///< as the person writes it, 1 to 300 characters
    QString email; ///< empty when it is not known
    QString phone; ///< empty when it is not known
    bool isEmployee;
    int version;

    friend bool operator==(const Person &, const Person &) = default;
};

/// What is written when a person is added; without a key one is made.
struct NewPerson
{
    QString name = {};
    QString email = {};
    QString phone = {};
    std::optional<QString> key = {};
};

/// An e-mail address as it is kept and compared: trimmed, its domain and name in lower case, so
/// that two spellings are one person.
QString normalEmail(const QString &email);

/// Whether a text can be an e-mail address: one @ with something before it and a dotted name or a
/// bare host after it, no white space, at most 254 characters (RFC 5321, 4.5.3.1). An address
/// that looks odd but could be delivered is not refused.
bool isEmailAddress(const QString &text);

inline constexpr qsizetype longestName = 300;

} // namespace throughline::people
