#pragma once

#include "people/employments.h"
#include "people/lookupfield.h"

namespace throughline::ui {

/// A field for a colleague's name; whoever is taken is told, and the field is free for the next.
class PersonField final : public LookupField
{
    Q_OBJECT

public:
    PersonField(storage::Store &store, const QString &prompt, QWidget *parent = nullptr);

signals:
    void chosen(const throughline::people::NamedPerson &person);
};

} // namespace throughline::ui
