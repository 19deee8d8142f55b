#include "shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <tuple>

using namespace Qt::StringLiterals;

namespace throughline::ui {

QStringList languages()
{
    return {u"en"_s, u"de"_s};
}

QString nameOfLanguage(const QString &code)
{
    return code == u"en" ? u"English"_s : QLocale(code).nativeLanguageName();
}

namespace {

/// Writes the number of a plural ("%n rows") as the reader's language does, like all the others on
/// the same page.
class Translator final : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
        int n) const override
    {
        QString text = QTranslator::translate(context, sourceText, disambiguation, n);
        return n < 0 ? text : text.replace("%n"_L1, QLocale().toString(n));
    }
};

} // namespace

static QTranslator &installedTranslator(int which)
{
    static Translator translators[2];
    return translators[which];
}

/// Whoever chooses the language that the machine speaks keeps its region, and with it how days are
/// written. English without a region is not the American one; a machine without a language would
/// write times as machines do.
static QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale locale = code.isEmpty() ? system : QLocale(code);
    if (locale.language() == system.language() && system.language() != QLocale::C)
        return system;
    if (locale.language() == QLocale::C || code == u"en")
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

void applyLanguage(const QString &code)
{
    const QLocale locale = localeFor(code);
    QLocale::setDefault(locale);
    for (int which : {0, 1})
        QCoreApplication::removeTranslator(&installedTranslator(which));
    if (installedTranslator(0).load(
            locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&installedTranslator(0));
    // English has its plurals there, so it is what any other language falls back on.
    if (!installedTranslator(1).load(locale, u"throughline"_s, u"_"_s, u":/i18n"_s))
        std::ignore = installedTranslator(1).load(u":/i18n/throughline_en"_s);
    QCoreApplication::installTranslator(&installedTranslator(1));
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace throughline::ui
