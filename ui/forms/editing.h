#pragma once

#include <QElapsedTimer>
#include <QUndoStack>

#include <chrono>

namespace throughline::ui {

/// A value in the hands of its editor, with every change undoable. Typing on in one field is one
/// step back, not one per key, until the typist pauses; steps of another name stay apart.
template<typename Value>
class Editing
{
public:
    explicit Editing(Value value, std::chrono::milliseconds pause = std::chrono::seconds(2))
        : m_value(std::move(value))
        , m_pause(pause)
    {}
    Q_DISABLE_COPY_MOVE(Editing)

    const Value &value() const { return m_value; }
    QUndoStack &history() { return m_history; }

    /// Starts over with another value; what was done to the one before is forgotten.
    void reset(Value value)
    {
        m_value = std::move(value);
        m_history.clear();
    }

    template<typename Field>
    void set(Field Value::*field, const Field &after, const QString &text)
    {
        if (m_value.*field != after)
            m_history.push(new Change<Field>(*this, field, after, text));
    }

    /// Puts another value in its place, as one step.
    void replace(const Value &after, const QString &text)
    {
        if (m_value != after)
            m_history.push(new Replacement(*this, after, text));
    }

private:
    class Replacement final : public QUndoCommand
    {
    public:
        Replacement(Editing &editing, const Value &after, const QString &text)
            : QUndoCommand(text)
            , m_value(editing.m_value)
            , m_before(m_value)
            , m_after(after)
        {}

        void undo() override { m_value = m_before; }
        void redo() override { m_value = m_after; }

    private:
        Value &m_value;
        Value m_before;
        Value m_after;
    };

    template<typename Field>
    class Change final : public QUndoCommand
    {
    public:
        Change(Editing &editing, Field Value::*field, const Field &after, const QString &text)
            : QUndoCommand(text)
            , m_value(editing.m_value)
            , m_pause(editing.m_pause)
            , m_field(field)
            , m_before(m_value.*field)
            , m_after(after)
        {
            m_made.start();
        }

        void undo() override { m_value.*m_field = m_before; }
        void redo() override { m_value.*m_field = m_after; }

        int id() const override { return QMetaType::fromType<Field>().id(); }
        bool mergeWith(const QUndoCommand *other) override
        {
            auto later = static_cast<const Change *>(other);
            if (later->m_field != m_field || later->text() != text()
                || m_made.hasExpired(m_pause.count()))
                return false;
            m_made.restart();
            m_after = later->m_after;
            setObsolete(m_after == m_before);
            return true;
        }

    private:
        Value &m_value;
        std::chrono::milliseconds m_pause;
        QElapsedTimer m_made;
        Field Value::*m_field;
        Field m_before;
        Field m_after;
    };

    Value m_value;
    std::chrono::milliseconds m_pause;
    QUndoStack m_history;
};

} // namespace throughline::ui
