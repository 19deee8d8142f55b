#pragma once

#include "home/homepage.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "succession/successionpages.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "theme/theme.h"

#include <QSettings>

namespace throughline::tests {

/// What a window over the small company needs: settings of its own, pages, and a place to open.
class CompanyWindow
{
protected:
    void prepare()
    {
        QCoreApplication::setOrganizationName(u"throughline-tests"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        ui::theme().apply(ui::Mode::Light);
        ui::registerHomePages(m_pages);
        ui::registerSuccessionPages(m_pages);
    }

    void begin()
    {
        QSettings().clear();
        m_scratch = std::make_unique<ScratchDatabase>();
        storage::Connection db(m_scratch->place());
        SmallCompany::build(db);
    }

    std::unique_ptr<ui::Workspace> workspace(PersonId person)
    {
        auto store = storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(person));
        return std::make_unique<ui::Workspace>(std::move(*store));
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ScratchDatabase> m_scratch;
    ui::PageRegistry m_pages;
};

} // namespace throughline::tests
