#pragma once

#include "forms/ratingbar.h"
#include "performance/appraisalfile.h"

#include <QWidget>

class QCheckBox;
class QTextEdit;
class QVBoxLayout;

namespace throughline::ui {

/// One side's rating and comment of one competency, to be written or only read, with the evidence
/// that is linked to it.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    struct Wording
    {
        QString heading; ///< "You", "Tomás Ortega, self-review"
        QString ratingName; ///< "Your rating, customer service"
        QString commentName; ///< "Your comment, customer service"
    };

    SidePanel(const Wording &wording, const Anchors &anchors, RatingBar::Texts texts, bool isCore,
        QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void showRating(performance::RatingState state, std::optional<competency::Level> level,
        const QString &comment);
    /// What happened outside the period appraised says so.
    void showCitations(
        const std::vector<performance::Citation> &citations, const performance::Period &period);

    RatingBar &bar() { return *m_bar; }
    QTextEdit &comment() { return *m_comment; }

    /// Puts a quotation where the cursor is, on a line of its own.
    void insertQuotation(const QString &quotation);

signals:
    void rated(performance::RatingState state, std::optional<competency::Level> level);
    void commented(const QString &text);
    void unlinked(evidence::EvidenceId evidence);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void addStateBoxes(bool isCore);
    void sayState(performance::RatingState state, bool checked);

    bool m_readOnly = false;
    RatingBar *m_bar;
    QCheckBox *m_noEvidence;
    QCheckBox *m_notApplicable = nullptr;
    QTextEdit *m_comment;
    QVBoxLayout *m_citations;
    std::vector<performance::Citation> m_shownCitations;
};

} // namespace throughline::ui
