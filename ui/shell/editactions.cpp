#include "shell/editactions.h"

#include "forms/filterfield.h"
#include "shell/rowsastext.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace throughline::ui {

namespace {
/// What a field of one or more lines can do at the moment.
struct FieldState
{
    bool isText = false;
    bool canWrite = false;
    bool isSelected = false;
    bool isEmpty = true;
};
} // namespace

static FieldState stateOf(QWidget *target, QLineEdit *line)
{
    if (line)
        return {true, line->isEnabled() && !line->isReadOnly(),
            line->hasSelectedText() && line->echoMode() == QLineEdit::Normal,
            line->text().isEmpty()};
    if (const auto *text = qobject_cast<QTextEdit *>(target))
        return {true, !text->isReadOnly(), text->textCursor().hasSelection(),
            text->document()->isEmpty()};
    if (const auto *text = qobject_cast<QPlainTextEdit *>(target))
        return {true, !text->isReadOnly(), text->textCursor().hasSelection(),
            text->document()->isEmpty()};
    return {};
}

EditActions::EditActions(QWidget &window, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *focus) { follow(focus); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &EditActions::update);
    follow(window.focusWidget());
}

void EditActions::follow(QWidget *focus)
{
    const bool isMeant = focus && focus->window() == &m_window && !qobject_cast<QMenuBar *>(focus)
        && !qobject_cast<QMenu *>(focus);
    if (isMeant && focus != m_target) {
        m_target = focus;
        listen();
    }
    update();
}

/// A spin box or a combo box holds the focus for the line in it.
QLineEdit *EditActions::line() const
{
    if (const auto *choice = qobject_cast<QComboBox *>(m_target))
        return choice->lineEdit();
    if (qobject_cast<QAbstractSpinBox *>(m_target))
        return m_target->findChild<QLineEdit *>();
    return qobject_cast<QLineEdit *>(m_target);
}

QAbstractItemView *EditActions::view() const
{
    auto *view = qobject_cast<QAbstractItemView *>(m_target);
    return view && view->model() && view->selectionModel() ? view : nullptr;
}

void EditActions::listen()
{
    for (const QMetaObject::Connection &heard : std::exchange(m_heard, {}))
        disconnect(heard);
    if (QLineEdit *one = line()) {
        m_heard << connect(one, &QLineEdit::selectionChanged, this, &EditActions::update)
                << connect(one, &QLineEdit::textChanged, this, &EditActions::update);
    } else if (const auto *text = qobject_cast<QTextEdit *>(m_target)) {
        m_heard << connect(text, &QTextEdit::copyAvailable, this, &EditActions::update)
                << connect(text, &QTextEdit::textChanged, this, &EditActions::update);
    } else if (const auto *plain = qobject_cast<QPlainTextEdit *>(m_target)) {
        m_heard << connect(plain, &QPlainTextEdit::copyAvailable, this, &EditActions::update)
                << connect(plain, &QPlainTextEdit::textChanged, this, &EditActions::update);
    } else if (const QAbstractItemView *table = view()) {
        m_heard << connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EditActions::update)
                << connect(
                       table->model(), &QAbstractItemModel::modelReset, this, &EditActions::update);
    }
}

void EditActions::update()
{
    const FieldState field = stateOf(m_target, line());
    const QAbstractItemView *table = view();
    const int rows = table ? table->model()->rowCount(table->rootIndex()) : 0;
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    m_actions.cut->setEnabled(field.canWrite && field.isSelected);
    m_actions.copy->setEnabled(field.isSelected || (table && table->currentIndex().isValid()));
    m_actions.paste->setEnabled(field.canWrite && held && held->hasText());
    m_actions.selectAll->setEnabled(field.isText
            ? !field.isEmpty
            : rows > 0 && table->selectionMode() >= QAbstractItemView::MultiSelection);
    m_actions.copyTable->setEnabled(rows > 0 && rows <= mostRows);
}

/// Fields of all classes call these slots alike.
void EditActions::perform(const char *slot) const
{
    if (QWidget *field = line() ? line() : m_target.data())
        QMetaObject::invokeMethod(field, slot);
}

void EditActions::cut()
{
    perform("cut");
}

void EditActions::paste()
{
    perform("paste");
}

void EditActions::selectAll()
{
    perform("selectAll");
}

void EditActions::copy()
{
    if (const QAbstractItemView *table = view())
        QGuiApplication::clipboard()->setText(chosenRowsAsText(*table));
    else
        perform("copy");
}

void EditActions::copyTable()
{
    if (QAbstractItemView *table = view())
        copyWhole(*table);
}

bool EditActions::find()
{
    const auto filters = m_window.findChildren<FilterField *>();
    const auto shown = std::ranges::find_if(
        filters, [](const FilterField *field) { return field->isVisible() && field->isEnabled(); });
    if (shown == filters.end())
        return false;
    (*shown)->field().setFocus(Qt::ShortcutFocusReason);
    (*shown)->field().selectAll();
    return true;
}

} // namespace throughline::ui
