#pragma once

#include "people/employments.h"
#include "storage/store.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace throughline::ui {

/// A field for a colleague's name: while it is typed the directory offers who fits, and Enter or a
/// click takes one.
class PersonField final : public QLineEdit
{
    Q_OBJECT

public:
    PersonField(storage::Store &store, const QString &prompt, QWidget *parent = nullptr);

signals:
    void chosen(const throughline::people::NamedPerson &person);

private:
    void look();
    void take(const QString &name);

    storage::Store &m_store;
    QCompleter *m_completer;
    QStringListModel *m_names;
    std::vector<people::NamedPerson> m_found;
    QTimer m_pause;
};

} // namespace throughline::ui
