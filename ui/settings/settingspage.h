#pragma once

#include "shell/page.h"

#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace throughline::ui {

class ActionRegistry;
class FilterField;
class PageRegistry;
class Paragraph;
class Preferences;

/// S24: what the person at this computer prefers. A category at the leading edge, its page beside;
/// what is typed above turns the categories into the settings that it fits, whatever their page.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, Preferences &preferences, const ActionRegistry &actions,
        QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;

private:
    /// One thing that can be set, and where.
    struct Setting
    {
        QString text;
        int category;
        QWidget *control; ///< which gets the keyboard; a view's line is named by its first column
        QString line = {};
        QString choices = {}; ///< what a box offers
    };

    void addCategory(const QString &text, QWidget *page);
    QWidget *dataPage();
    QWidget *leadingEdge();
    std::vector<Setting> settings() const;
    void showCategories();
    void showFound(const QString &typed);
    void showChoice(const QModelIndex &index);
    void enterChoice(const QModelIndex &index);

    QStringList m_titles;
    std::vector<Setting> m_found; ///< what the list shows while something is typed
    QStandardItemModel m_model;
    FilterField *m_search;
    Paragraph *m_nothing;
    QListView *m_categories;
    QStackedWidget *m_pages;
};

void registerSettingsPages(
    PageRegistry &registry, Preferences &preferences, const ActionRegistry &actions);

} // namespace throughline::ui
