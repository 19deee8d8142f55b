#include "exchange/importrun.h"

#include "storage/store.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace throughline::exchange;

namespace throughline::ui {

using SharedReading = std::shared_ptr<TableReading>;

ImportRun::ImportRun(storage::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reading(std::make_shared<TableReading>())
    , m_progress(std::make_shared<ImportProgress>())
{}

/// Leaving the page stops a check, but not an import that has begun to write.
ImportRun::~ImportRun()
{
    if (m_state == State::Checking)
        m_progress->cancel();
}

bool ImportRun::isBusy() const
{
    return m_state == State::Reading || m_state == State::Checking || m_state == State::Writing;
}

std::vector<exchange::Field> ImportRun::fields() const
{
    const auto importer = makeImporter(m_kind);
    return importer ? importer->fields() : std::vector<exchange::Field>();
}

void ImportRun::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void ImportRun::setKind(const QString &kind)
{
    if (m_kind == kind || m_state == State::Writing)
        return;
    m_kind = kind;
    take(m_reading);
}

/// Reading needs no database, only a thread that is not the window's.
template<typename Read>
void ImportRun::readWith(Read read)
{
    if (m_state == State::Writing)
        return;
    m_progress->cancel();
    m_progress = std::make_shared<ImportProgress>();
    setState(State::Reading);
    m_store.read([read](storage::Connection &) mutable { return read(); })
        .then(this, [this, question = ++m_question](const Result<SharedReading> &reading) {
            if (question == m_question)
                take(reading);
        });
}

void ImportRun::readFile(const QString &path)
{
    readWith([path]() -> Result<SharedReading> {
        const auto reading = readTableFile(path);
        if (!reading)
            return reading.error();
        return std::make_shared<TableReading>(*reading);
    });
}

void ImportRun::readText(const QString &text)
{
    readWith([bytes = text.toUtf8()]() mutable -> Result<SharedReading> {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return std::make_shared<TableReading>(readCsv(buffer));
    });
}

void ImportRun::take(const Result<SharedReading> &reading)
{
    if (!reading) {
        setState(m_reading->table.columnCount() > 0 ? State::Refused : State::Empty);
        emit failed(reading.error());
        return;
    }
    m_reading = *reading;
    m_mapping = ColumnMapping::automatic(m_reading->table.header(), fields());
    m_report = {};
    m_report.problems = m_reading->problems;
    emit tableChanged();
    check();
}

void ImportRun::setColumn(int field, int column)
{
    if (m_state == State::Writing)
        return;
    m_mapping.set(field, column);
    check();
}

void ImportRun::check()
{
    m_progress->cancel();
    const int question = ++m_question;
    if (!m_reading->problems.isEmpty())
        return setState(State::Refused);
    if (m_reading->table.columnCount() == 0)
        return setState(State::Empty);
    m_progress = std::make_shared<ImportProgress>();
    setState(State::Checking);
    m_store
        .read([reading = m_reading, mapping = m_mapping, kind = m_kind, progress = m_progress](
                  storage::Connection &db) {
            const auto importer = makeImporter(kind);
            return runImport(db, *importer, reading->table, mapping, ImportMode::DryRun, *progress);
        })
        .then(this, [this, question](const Result<ImportReport> &report) {
            if (question == m_question)
                takeReport(report, State::Ready);
        });
}

void ImportRun::takeReport(const Result<ImportReport> &report, State onSuccess)
{
    if (!report) {
        setState(State::Refused);
        emit failed(report.error());
        return;
    }
    m_report = *report;
    setState(m_report.problems.isEmpty() ? onSuccess : State::Refused);
}

void ImportRun::start()
{
    if (m_state != State::Ready)
        return;
    const int question = ++m_question;
    m_progress = std::make_shared<ImportProgress>();
    setState(State::Writing);
    m_store
        .write([reading = m_reading, mapping = m_mapping, kind = m_kind, progress = m_progress](
                   storage::Connection &db) {
            const auto importer = makeImporter(kind);
            return runImport(db, *importer, reading->table, mapping, ImportMode::Apply, *progress);
        })
        .then(this, [this, question](const Result<ImportReport> &report) {
            if (question != m_question)
                return;
            const bool isStopped = !report && report.error().kind == Error::Kind::Cancelled;
            takeReport(report, State::Done);
            if (isStopped)
                check();
        });
}

void ImportRun::stop()
{
    m_progress->cancel();
}

void ImportRun::clear()
{
    if (m_state != State::Writing)
        take(std::make_shared<TableReading>());
}

} // namespace throughline::ui
