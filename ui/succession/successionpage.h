#pragma once

#include "shell/page.h"
#include "succession/successionplans.h"

#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

class QComboBox;
class QLineEdit;

namespace throughline::ui {

class AddSuccessorPane;
class Chip;
class EmptyState;
class Heading;
class MessageBar;
class Paragraph;

/// S15 without the drawn chart: the key positions with their cover, and for the chosen one why it
/// is key, who could follow, how ready they are and what proves it.
class SuccessionPage final : public Page
{
    Q_OBJECT

public:
    SuccessionPage(Workspace &workspace, std::optional<qint64> position, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *firstFocus() override;
    QList<QAction *> pageActions() override;
    std::optional<documents::DocumentRequest> printable() const override;
    void begin(const QString &intent) override;

private:
    struct Plan
    {
        succession::KeyPosition position;
        std::vector<succession::Successor> successors;
    };
    struct Book
    {
        std::vector<Plan> plans;
        succession::BenchStrength bench;
        std::optional<std::pair<qint64, QString>> unmarked; ///< asked for, but not a key position
    };

    void layOut();
    QWidget *makeOutline();
    QWidget *makeDetails();
    QWidget *makeMarking();
    void load();
    void show(const Book &book);
    void showOutline();
    void showDetails();
    void searchCandidates(const QString &typed);
    void addSuccessor(PersonId person, succession::Readiness readiness, const QString &proof);
    void removeSuccessor();
    void offerMarking();
    void markPosition();
    const Plan *current() const;
    const succession::Successor *currentSuccessor() const;

    std::optional<qint64> m_wanted;
    QString m_intent;
    Book m_book;
    QStandardItemModel m_outlineModel;
    QStandardItemModel m_successorModel;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_mark;
    QAction *m_reload;
    MessageBar *m_message;
    Paragraph *m_benchWords;
    QTableView *m_outline;
    EmptyState *m_empty;
    QStackedLayout *m_views;
    Heading *m_positionTitle;
    Chip *m_cover;
    Paragraph *m_why;
    QTableView *m_successors;
    AddSuccessorPane *m_pane;
    QWidget *m_marking;
    QLineEdit *m_markReason;
    QComboBox *m_markRisk;
};

} // namespace throughline::ui
