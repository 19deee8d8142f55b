#pragma once

#include "exchange/importers.h"
#include "exchange/tablefile.h"

#include <QObject>

namespace throughline::storage {
class Store;
}

namespace throughline::ui {

/// One import on its way, from the file to the result, without a widget: reads the table, checks it
/// each time that the mapping changes, and writes it. Nothing here blocks; every answer is a
/// signal.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Reading, Checking, Ready, Refused, Writing, Done };

    explicit ImportRun(storage::Store &store, QObject *parent = nullptr);
    ~ImportRun() override;

    /// What the rows are ("people", "jobs" …); a table that is there is checked anew.
    void setKind(const QString &kind);
    const QString &kind() const { return m_kind; }
    std::vector<exchange::Field> fields() const;

    void readFile(const QString &path);
    /// Cells as a spreadsheet puts them on the clipboard, or any CSV.
    void readText(const QString &text);
    void setColumn(int field, int column);

    /// Writes the table, if it is Ready.
    void start();
    /// While checking or writing: undoes what was begun.
    void stop();
    void clear();

    State state() const { return m_state; }
    bool isBusy() const;
    const exchange::Table &table() const { return m_reading->table; }
    const exchange::ColumnMapping &mapping() const { return m_mapping; }
    const exchange::ImportReport &report() const { return m_report; }
    const exchange::ImportProgress &progress() const { return *m_progress; }

signals:
    void stateChanged();
    /// A new table with its automatic mapping is there.
    void tableChanged();
    /// Something that no row is to blame for.
    void failed(const throughline::Error &error);

private:
    void take(const Result<std::shared_ptr<exchange::TableReading>> &reading);
    template<typename Read>
    void readWith(Read read);
    void check();
    void takeReport(const Result<exchange::ImportReport> &report, State onSuccess);
    void setState(State state);

    storage::Store &m_store;
    QString m_kind = QStringLiteral("people");
    std::shared_ptr<exchange::TableReading> m_reading;
    exchange::ColumnMapping m_mapping;
    exchange::ImportReport m_report;
    std::shared_ptr<exchange::ImportProgress> m_progress;
    State m_state = State::Empty;
    int m_question = 0; // an answer to an earlier question is dropped
};

} // namespace throughline::ui
