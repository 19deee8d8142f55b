#include "performance/reminder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::Reminder)
};
} // namespace

QUrl reminderMail(
    const std::vector<performance::Addressee> &people, const QString &cycle, QDate dueOn)
{
    QStringList addresses;
    for (const performance::Addressee &person : people)
        if (!person.email.isEmpty())
            addresses << person.email;
    if (addresses.isEmpty())
        return {};
    const QString due = QLocale().toString(dueOn, QLocale::LongFormat);
    QUrlQuery query;
    query.addQueryItem(u"bcc"_s, addresses.join(u','));
    //: Subject of a reminder: the cycle's name
    query.addQueryItem(u"subject"_s, ReminderWords::tr("%1: your part is open").arg(cycle));
    //: Text of a reminder: the cycle's name, the day it is due
    query.addQueryItem(u"body"_s,
        ReminderWords::tr("Your side of an appraisal in “%1” is still open. It is due on %2. You "
                          "find it on your Home page.")
            .arg(cycle, due));
    QUrl url(u"mailto:"_s);
    url.setQuery(query);
    return url;
}

} // namespace throughline::ui
