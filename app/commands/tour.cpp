#include "commands/commands.h"

#include "base/clock.h"
#include "documents/document.h"
#include "documents/pdfwriting.h"
#include "founding.h"
#include "home/persona.h"
#include "security/role.h"
#include "sights.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace throughline::app {

using documents::Document;
using documents::DocumentKind;
using home::Landmarks;
using home::PrintableLandmarks;

namespace {

/// A screen, and who sits in front of it.
struct Stop
{
    QLatin1StringView persona;
    QLatin1StringView sight;
};

/// A paper, and who prints it.
struct Paper
{
    QLatin1StringView persona;
    QLatin1StringView name;
    DocumentKind kind;
    std::optional<qint64> PrintableLandmarks::*subject = nullptr;
};

} // namespace

// The main job, from the competency to the succession plan.
static constexpr Stop stops[] = {
    {"hr-lead"_L1, "home"_L1},
    {"hr-lead"_L1, "library"_L1},
    {"hr-lead"_L1, "people"_L1},
    {"hr-lead"_L1, "jobs"_L1},
    {"hr-lead"_L1, "job"_L1},
    {"hr-lead"_L1, "requisitions"_L1},
    {"hr-lead"_L1, "candidates"_L1},
    {"hr-lead"_L1, "kit"_L1},
    {"manager"_L1, "home"_L1},
    {"manager"_L1, "interview"_L1},
    {"hr-lead"_L1, "debrief"_L1},
    {"hr-lead"_L1, "comparison"_L1},
    {"manager"_L1, "appraisals"_L1},
    {"manager"_L1, "appraisal"_L1},
    {"manager"_L1, "person"_L1},
    {"executive"_L1, "home"_L1},
    {"executive"_L1, "talent-grid"_L1},
    {"executive"_L1, "succession"_L1},
    {"hr-lead"_L1, "import"_L1},
    {"hr-lead"_L1, "administration"_L1},
    {"hr-lead"_L1, "settings"_L1},
};

static constexpr Paper papers[] = {
    {"hr-lead"_L1, "job"_L1, DocumentKind::Job, &PrintableLandmarks::jobVersion},
    {"hr-lead"_L1, "kit"_L1, DocumentKind::Kit, &PrintableLandmarks::plan},
    {"hr-lead"_L1, "scorecard"_L1, DocumentKind::Scorecard, &PrintableLandmarks::scorecard},
    {"hr-lead"_L1, "debrief"_L1, DocumentKind::Debrief, &PrintableLandmarks::debrief},
    {"hr-lead"_L1, "appraisal"_L1, DocumentKind::Appraisal, &PrintableLandmarks::appraisal},
    {"executive"_L1, "succession-book"_L1, DocumentKind::SuccessionBook},
};

static const Sight &sightNamed(QLatin1StringView name)
{
    return *std::ranges::find(everySight(), name, &Sight::name);
}

/// One walk: where its files go, and what it has come to so far.
class Tour
{
public:
    Tour(Photographer &photographer, const QString &folder, Console &console)
        : m_photographer(photographer)
        , m_folder(folder)
        , m_console(console)
    {}

    void visit(const Stop &stop)
    {
        if (!sitDown(stop.persona))
            return;
        const auto landmarks = m_photographer.store().read(home::landmarks).wait();
        if (!landmarks)
            return note(stop.sight, landmarks.error());
        const auto file
            = takeSight(m_photographer, sightNamed(stop.sight), *landmarks, m_folder, m_number);
        m_number += file && *file;
        if (!file)
            note(stop.sight, file.error());
        else if (*file)
            m_console.say(**file);
    }

    void print(const Paper &paper)
    {
        if (!sitDown(paper.persona))
            return;
        const QString file = QDir(m_folder).filePath(QString(paper.name) + u".pdf"_s);
        const auto document = compose(paper);
        if (!document)
            return note(paper.name, document.error());
        const auto written = documents::writePdf(*document, file, documents::Existing::Replace);
        written ? m_console.say(file) : note(paper.name, written.error());
    }

    ExitCode code() const { return m_code; }

private:
    bool sitDown(QLatin1StringView persona)
    {
        if (persona == m_persona)
            return true;
        const auto session = m_photographer.store()
                                 .read([persona](storage::Connection &db) {
                                     // The owner chooses; the persona may not see everybody.
                                     db.setSession(security::ownerSession());
                                     return home::sessionOfPersona(db, QString(persona));
                                 })
                                 .wait();
        if (!session) {
            note(persona, session.error());
            return false;
        }
        m_photographer.store().setSession(*session);
        m_photographer.seat(*session, nameOfReader(m_photographer.store()));
        m_persona = persona;
        return true;
    }

    Result<Document> compose(const Paper &paper)
    {
        const documents::DocumentSetting setting{.language = QLocale().name(), .at = Clock::now()};
        return m_photographer.store()
            .read([&](storage::Connection &db) -> Result<Document> {
                const auto subject
                    = paper.subject ? home::printableLandmarks(db).*(paper.subject) : std::nullopt;
                if (paper.subject && !subject)
                    return notFound(u"not-found"_s);
                return documents::compose(db, {paper.kind, subject}, setting);
            })
            .wait();
    }

    void note(QLatin1StringView about, const Error &error)
    {
        m_code = m_console.refuse(QString(about), error);
    }

    Photographer &m_photographer;
    QString m_folder;
    Console &m_console;
    QLatin1StringView m_persona;
    int m_number = 1;
    ExitCode m_code = Done;
};

static Result<std::unique_ptr<storage::Store>> demoStore(const QString &path)
{
    auto store = storage::Store::open({.database = path}, security::ownerSession());
    if (!store)
        return store;
    if (const auto built = (*store)->write(makeDemoCompany).wait(); !built)
        return built.error();
    return store;
}

ExitCode run(const TakeTour &command, const ActsAs &, Console &console)
{
    if (!QDir().mkpath(command.folder))
        return console.refuse(
            command.folder, {Error::Kind::Unavailable, u"folder-read-only"_s, {command.folder}});
    const QTemporaryDir hidden;
    auto store = demoStore(hidden.filePath(Texts::tr("Demo company") + u".throughline"_s));
    if (!store)
        return console.refuse(Texts::tr("Demo company"), store.error());
    Photographer photographer({});
    const QString welcome = QDir(command.folder).filePath(u"00-welcome.png"_s);
    if (const auto taken = photographer.takeAsItIs(welcome); !taken)
        return console.refuse(welcome, taken.error());
    console.say(welcome);
    photographer.show(std::move(*store), u""_s);
    Tour tour(photographer, command.folder, console);
    for (const Stop &stop : stops)
        tour.visit(stop);
    for (const Paper &paper : papers)
        tour.print(paper);
    return tour.code();
}

} // namespace throughline::app
