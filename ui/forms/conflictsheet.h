#pragma once

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace throughline::ui {

class Heading;

/// A field that two people changed: what it is called and what each of them made of it.
struct FieldConflict
{
    enum class Kind {
        Choice, ///< one of the two
        Text ///< a text that can take up both
    };

    QString name;
    QString mine;
    QString theirs;
    Kind kind = Kind::Text;
};

/// Which of the two a field keeps.
enum class Keep { Mine, Theirs, Both };

/// Mine, and below it the lines of theirs that mine does not have: what Keep::Both makes of a text.
QString bothOf(const QString &mine, const QString &theirs);

/// P28: what two people wrote in the same fields, side by side, with what differs in brackets and
/// underlined. For every field one or the other is kept, or both where it is a text; nothing is
/// chosen beforehand, and the form behind it waits until all are, or until later.
class ConflictSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictSheet(QWidget *parent = nullptr);

    /// `subject` is what both edited: "Support agent".
    void show(const QString &subject, const std::vector<FieldConflict> &conflicts);
    /// One for each field, in their order, as far as they are chosen.
    std::vector<Keep> choices() const;
    QWidget *firstFocus() const;

signals:
    void decided(const std::vector<throughline::ui::Keep> &choices);
    void postponed();

private:
    QWidget *makeField(const FieldConflict &conflict, int place);
    QWidget *makeVersion(const FieldConflict &conflict, Keep keep, int place);
    QWidget *makeOption(const FieldConflict &conflict, Keep keep, int place);
    void choose(int place, Keep keep);
    void chooseAll(Keep keep);
    void showWhetherDone();

    std::vector<int> m_choices; // a Keep, or none yet
    Heading *m_title;
    QWidget *m_content;
    QVBoxLayout *m_fields;
    QPushButton *m_use;
};

} // namespace throughline::ui
