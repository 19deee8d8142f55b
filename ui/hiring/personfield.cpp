#include "hiring/personfield.h"

namespace throughline::ui {

PersonField::PersonField(storage::Store &store, const QString &prompt, QWidget *parent)
    : LookupField(store, findColleagues, prompt, parent)
{
    connect(this, &LookupField::taken, this, [this](qint64 id, const QString &name) {
        setChoice({}, {});
        emit chosen({PersonId(id), name});
    });
}

} // namespace throughline::ui
