#include "documents/document.h"

#include "documents/composing.h"
#include "documents/texttemplate.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::documents {

static Material materialFor(storage::Connection &db, const DocumentRequest &request)
{
    const qint64 subject = request.subject.value_or(0);
    switch (request.kind) {
    case DocumentKind::Job: return jobMaterial(db, subject);
    case DocumentKind::Kit: return kitMaterial(db, subject);
    case DocumentKind::Scorecard: return scorecardMaterial(db, subject);
    case DocumentKind::Debrief: return debriefMaterial(db, subject);
    case DocumentKind::Appraisal: return appraisalMaterial(db, subject);
    case DocumentKind::SuccessionBook: return successionMaterial(db);
    }
    Q_UNREACHABLE();
}

static std::optional<QString> textOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

/// The language that the paper is written in, words as well as dates and numbers.
static QString languageOf(const DocumentSetting &setting)
{
    const QString language = setting.language.section(u'_', 0, 0);
    return QFile::exists(u":/templates/%1/footer.txt"_s.arg(language)) ? language : u"en"_s;
}

/// Days and numbers look as on the reader's screen where that is in the language of the paper.
static QLocale localeOf(const DocumentSetting &setting, const QString &language)
{
    const QLocale own(setting.language), ofPaper(language);
    return own.language() == ofPaper.language() ? own : ofPaper;
}

static QString templateText(const QString &language, const QString &name)
{
    if (const auto text = textOfFile(u":/templates/%1/%2"_s.arg(language, name)))
        return *text;
    qFatal("a template of the program is missing");
}

Result<Document> compose(
    storage::Connection &db, const DocumentRequest &request, const DocumentSetting &setting)
{
    const Material material = materialFor(db, request);
    if (!material)
        return material.error();
    QJsonObject values = *material;
    const QString language = languageOf(setting);
    const QLocale locale = localeOf(setting, language);
    values[u"printedAt"_s] = locale.toString(setting.at.toLocalTime(), QLocale::ShortFormat);
    values[u"printedBy"_s] = setting.by;

    const QString text = templateText(language, codeText(request.kind) + u".html"_s);
    const QString title = text.section(u'\n', 0, 0);
    QJsonObject footer = values;
    footer[u"page"_s] = u"{{page}}"_s;
    footer[u"pages"_s] = u"{{pages}}"_s;
    Document document;
    document.at = setting.at;
    document.language = language;
    document.title = TextTemplate(title, locale).filledWith(values);
    footer[u"title"_s] = document.title;
    document.html = textOfFile(u":/templates/style.html"_s).value_or(QString())
        + TextTemplate(text.section(u'\n', 1), locale).filledWith(values);
    document.footer = TextTemplate(templateText(language, u"footer.txt"_s).trimmed(), locale)
                          .filledWith(footer);
    return document;
}

} // namespace throughline::documents
