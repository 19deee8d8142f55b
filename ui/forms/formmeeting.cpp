#include "forms/formmeeting.h"

#include "forms/messagebar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextEdit>

namespace throughline::ui {

namespace {
struct MeetingWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::FormMeeting)
};
} // namespace

void tellMeeting(
    MessageBar &bar, const QStringList &takenOver, const std::vector<FieldConflict> &conflicts)
{
    const QLocale locale;
    if (!conflicts.empty()) {
        QStringList theirs;
        for (const FieldConflict &field : conflicts)
            //: A field of a form, and what somebody else wrote into it
            theirs << MeetingWords::tr("%1: “%2”").arg(field.name, field.theirs);
        bar.tell(Severity::Attention,
            MeetingWords::tr("Somebody else wrote here meanwhile: %1. What you wrote stands in the "
                             "form, and replaces theirs when you save it.")
                .arg(locale.createSeparatedList(theirs)));
    } else if (!takenOver.isEmpty()) {
        bar.tell(Severity::Information,
            MeetingWords::tr("Somebody else changed meanwhile: %1. It is taken over.")
                .arg(locale.createSeparatedList(takenOver)));
    }
}

void putText(QTextEdit &field, const QString &text)
{
    if (field.toPlainText() != text)
        field.setPlainText(text);
}

} // namespace throughline::ui
