#pragma once

#include "shell/page.h"

#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace throughline::ui {

class ActionRegistry;
class PageRegistry;
class Preferences;

/// S24: what the person at this computer prefers. A category at the leading edge, its page beside.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, Preferences &preferences, const ActionRegistry &actions,
        QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;

private:
    void addCategory(const QString &text, QWidget *page);
    QWidget *dataPage();

    QStandardItemModel m_model;
    QListView *m_categories;
    QStackedWidget *m_pages;
};

void registerSettingsPages(
    PageRegistry &registry, Preferences &preferences, const ActionRegistry &actions);

} // namespace throughline::ui
