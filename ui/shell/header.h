#pragma once

#include <QAction>
#include <QFrame>
#include <QMenu>

class QPushButton;

namespace throughline::ui {

class Heading;

/// Above every page: back and forward, the page's title, the way to search, and who is here.
class Header final : public QFrame
{
    Q_OBJECT

public:
    Header(QAction &back, QAction &forward, QAction &search, QWidget *parent = nullptr);

    void setPageTitle(const QString &title);
    /// Who reads: the button that opens the menu of profiles.
    void setPerson(const QString &person, QMenu *profiles);
    /// In a narrow window the search button says only its keys.
    void setNarrow(bool narrow);

    /// Opens the menu behind the name, as a click does.
    void offerProfiles();

    QPushButton &personButton() { return *m_person; }

signals:
    /// The name was pressed where there is no menu behind it.
    void personPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Heading *m_title;
    QAction &m_searchAction;
    QPushButton *m_search;
    QString m_name;
    bool m_isNarrow = false;
    QPushButton *m_person;
};

} // namespace throughline::ui
