#include "sights.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace throughline::app {

using home::Landmarks;
using ui::Destination;
using ui::PageKind;

static constexpr Sight sights[] = {
    {"home"_L1, PageKind::Home},
    {"library"_L1, PageKind::Library, &Landmarks::competency},
    {"people"_L1, PageKind::People},
    {"person"_L1, PageKind::Person, &Landmarks::person},
    {"jobs"_L1, PageKind::Jobs},
    {"job"_L1, PageKind::Job, &Landmarks::job},
    {"requisitions"_L1, PageKind::Requisitions},
    {"candidates"_L1, PageKind::Candidates, &Landmarks::requisition},
    {"kit"_L1, PageKind::Kit, &Landmarks::requisition},
    {"interview"_L1, PageKind::Interview, &Landmarks::interview},
    {"debrief"_L1, PageKind::Debrief, &Landmarks::debrief},
    {"comparison"_L1, PageKind::Comparison, &Landmarks::requisition},
    {"appraisals"_L1, PageKind::Appraisals},
    {"appraisal"_L1, PageKind::Appraisal, &Landmarks::appraisal},
    {"talent-grid"_L1, PageKind::TalentGrid},
    {"succession"_L1, PageKind::Succession, &Landmarks::keyPosition},
    {"import"_L1, PageKind::Import},
    {"administration"_L1, PageKind::Administration},
    {"audit"_L1, PageKind::Audit},
    {"settings"_L1, PageKind::Settings},
};

std::span<const Sight> everySight()
{
    return sights;
}

Result<std::optional<QString>> takeSight(Photographer &photographer, const Sight &sight,
    const Landmarks &landmarks, const QString &folder, int number)
{
    const auto subject = sight.subject ? landmarks.*(sight.subject) : std::nullopt;
    if (!photographer.offers(sight.page) || (sight.subject && !subject))
        return std::optional<QString>();
    const QString file
        = QDir(folder).filePath(u"%1-%2.png"_s.arg(number, 2, 10, QChar(u'0')).arg(sight.name));
    const auto taken = photographer.take(Destination{sight.page, subject}, file);
    return taken ? Result<std::optional<QString>>(file) : taken.error();
}

} // namespace throughline::app
