#pragma once

#include "performance/sidepanel.h"

#include <QTextEdit>

namespace throughline::ui {

class Paragraph;

/// One competency of an appraisal: what it is and weighs, both sides as far as they may be seen,
/// and hints on the comment being written.
class CompetencyBlock final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        const performance::AppraisalFile &file;
        const performance::AppraisalItem &item;
        const competency::CompetencyRevision &revision;
        std::optional<performance::Side> writing; ///< none: everything is read only
        bool showsSelf;
        bool showsManager;
    };

    explicit CompetencyBlock(const Content &content, QWidget *parent = nullptr);

    /// The side's panel; null if it is not shown.
    SidePanel *panel(performance::Side side) const
    {
        return side == performance::Side::Self ? m_self : m_manager;
    }
    /// The panel being written; null where everything is read only.
    SidePanel *own() const { return m_own; }

    /// Where writing begins; the block itself where nothing is written.
    QWidget &start() { return m_own ? static_cast<QWidget &>(m_own->comment()) : *this; }

    /// What the comment has and lacks, and what it might be read as.
    void showHints(const QString &comment, const std::vector<performance::Citation> &citations,
        const performance::Period &period);

private:
    QWidget *makeHeader(const Content &content);
    SidePanel *makePanel(const Content &content, performance::Side side);

    SidePanel *m_self = nullptr;
    SidePanel *m_manager = nullptr;
    SidePanel *m_own = nullptr;
    Paragraph *m_hints;
    Paragraph *m_warnings;
};

} // namespace throughline::ui
