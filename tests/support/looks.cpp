#include "support/looks.h"

#include "forms/naming.h"
#include "support/thoroughness.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {

/// The access key of a text ("&Next" has N), or none.
QChar accessKeyOf(const QString &text)
{
    const qsizetype mark = text.indexOf(u'&');
    return mark >= 0 && mark + 1 < text.size() && text[mark + 1] != u'&' ? text[mark + 1] : QChar();
}

/// Arabic words of the same length in place of the source's, placeholders kept: not its meaning,
/// but its letters, their joining and their direction.
class ArabicTestTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0) // as the program's own translator writes it
            text.replace("%n"_L1, QLocale().toString(n));
        const QChar key = accessKeyOf(text);
        const QString words = inArabic(withoutAccessKey(text));
        return key.isNull() ? words : withAccessKey(words, key);
    }

private:
    static QString inArabic(const QString &words)
    {
        static const QString letters = u"خدمةالعملاءتقييممقابلةكفاءةتطويرنجاح"_s;
        QString result;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool placeholder = words[i] == u'%' && i + 1 < words.size();
            if (placeholder)
                result += words.mid(i++, 2);
            else if (words[i].isLetter())
                result += letters[(i * 7 + words[i].unicode()) % letters.size()];
            else
                result += words[i];
        }
        return result;
    }
};

} // namespace

static QString codeOf(Language language)
{
    switch (language) {
    case Language::English: return u"en"_s;
    case Language::German: return u"de"_s;
    case Language::Arabic: return u"ar"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Look &look)
{
    return u"%1 %2 %3 % %4×%5"_s
        .arg(look.mode == Mode::Dark ? u"dark"_s : u"light"_s, codeOf(look.language))
        .arg(look.textPercent)
        .arg(look.window.width())
        .arg(look.window.height());
}

static constexpr QSize normalWindow{1280, 800}, smallWindow{1024, 640};

QList<Look> allLooks()
{
    QList<Look> all;
    for (Mode mode : {Mode::Light, Mode::Dark})
        for (Language language : {Language::English, Language::German, Language::Arabic})
            for (int textPercent : {100, 125, 150})
                for (QSize window : {normalWindow, smallWindow})
                    all << Look{mode, language, textPercent, window};
    return all;
}

QList<Look> sixLooks()
{
    return {
        {Mode::Light, Language::English, 100, normalWindow},
        {Mode::Dark, Language::English, 100, smallWindow},
        {Mode::Dark, Language::German, 150, normalWindow},
        {Mode::Light, Language::German, 125, smallWindow},
        {Mode::Light, Language::Arabic, 125, normalWindow},
        {Mode::Dark, Language::Arabic, 150, smallWindow},
    };
}

QList<Look> fewLooks()
{
    const QList<Look> six = sixLooks();
    return tests::isOnceEnough() ? QList<Look>{six.first(), six.last()} : six;
}

static void speak(Language language)
{
    static ArabicTestTranslator arabic;
    static QTranslator german;
    [[maybe_unused]] static const bool hasGerman = german.load(u":/i18n/throughline_de.qm"_s);
    Q_ASSERT(hasGerman);
    QCoreApplication::removeTranslator(&arabic);
    QCoreApplication::removeTranslator(&german);
    if (language == Language::Arabic)
        QCoreApplication::installTranslator(&arabic);
    if (language == Language::German)
        QCoreApplication::installTranslator(&german);
    const QLocale locale(codeOf(language));
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void putOn(const Look &look)
{
    speak(look.language);
    theme().apply(look.mode, look.textPercent);
}

void forEachLook(const QList<Look> &looks, const std::function<void(const Look &)> &visit)
{
    for (const Look &look : looks) {
        putOn(look);
        visit(look);
    }
    putOn({});
}

} // namespace throughline::ui
