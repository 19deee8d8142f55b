#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace throughline::ui {

class IconLabel;
class Label;
class Paragraph;

/// How much a message matters; each has an icon and a word of its own, never only a colour.
enum class Severity { Information, Attention, Problem };

/// A message beside its cause: icon, word, one sentence, up to two actions, and a way to close it.
/// It pushes the page down instead of covering it, takes no focus, and is announced as an alert.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostActions = 2;

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the bar. The sentence says what happened, why, and what to do. The actions stay the
    /// caller's; the first is the one that helps most.
    void tell(Severity severity, const QString &sentence, const QList<QAction *> &actions = {});
    void dismiss();

    Severity severity() const { return m_severity; }
    QString sentence() const;

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void setActions(const QList<QAction *> &actions);

    Severity m_severity = Severity::Information;
    IconLabel *m_icon;
    Label *m_word;
    Paragraph *m_sentence;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

QString wordFor(Severity severity);

} // namespace throughline::ui
