#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QLineEdit;

namespace throughline::ui {

/// What the Edit menu does with the field or table that has the focus. The field handles its own
/// keys; these actions are their place in the menu and the palette, and do the same for tables.
/// Menus and dialogs take the focus without being meant.
class EditActions final : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *cut;
        QAction *copy;
        QAction *paste;
        QAction *selectAll;
        QAction *copyTable;
    };

    EditActions(QWidget &window, const Actions &actions);

    void cut();
    /// The selected words, or the chosen rows of a table: cells between tabs, as spreadsheets read
    /// them.
    void copy();
    void paste();
    void selectAll();
    /// All rows with their titles, once all are read; for tables of at most `mostRows`, the export
    /// is for larger ones.
    void copyTable();
    /// The keyboard goes to the page's filter; says whether there is one.
    bool find();

    static constexpr int mostRows = 5000;

    /// What can be done right now.
    void update();

private:
    void follow(QWidget *focus);
    void listen();
    QLineEdit *line() const;
    QAbstractItemView *view() const;
    void perform(const char *slot) const;

    QWidget &m_window;
    Actions m_actions;
    QPointer<QWidget> m_target;
    QList<QMetaObject::Connection> m_heard;
};

} // namespace throughline::ui
