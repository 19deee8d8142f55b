#include "theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace throughline::ui {

/// In the order of the enum.
static constexpr std::array iconFiles = {"add"_L1, "administration"_L1, "ambassador"_L1,
    "analytics"_L1, "appraisal"_L1, "arrowdown"_L1, "arrowleft"_L1, "arrowright"_L1, "arrowup"_L1,
    "attention"_L1, "back"_L1, "bell"_L1, "board"_L1, "book"_L1, "calendar"_L1, "calibration"_L1,
    "candidate"_L1, "chart"_L1, "check"_L1, "clock"_L1, "close"_L1, "copy"_L1, "core"_L1,
    "development"_L1, "drag"_L1, "edit"_L1, "evidence"_L1, "export"_L1, "eye"_L1, "file"_L1,
    "filter"_L1, "fit"_L1, "folder"_L1, "forward"_L1, "globe"_L1, "grid"_L1, "help"_L1, "hidden"_L1,
    "history"_L1, "home"_L1, "import"_L1, "information"_L1, "interview"_L1, "jobs"_L1, "key"_L1,
    "library"_L1, "link"_L1, "list"_L1, "lock"_L1, "mail"_L1, "menu"_L1, "more"_L1, "note"_L1,
    "obstacle"_L1, "pause"_L1, "pay"_L1, "people"_L1, "person"_L1, "phone"_L1, "play"_L1,
    "print"_L1, "problem"_L1, "quote"_L1, "recognition"_L1, "redo"_L1, "refresh"_L1, "remove"_L1,
    "save"_L1, "search"_L1, "server"_L1, "settings"_L1, "sort"_L1, "star"_L1, "stop"_L1,
    "success"_L1, "succession"_L1, "survey"_L1, "table"_L1, "target"_L1, "thanks"_L1, "theme"_L1,
    "undo"_L1, "unlock"_L1, "voice"_L1, "zoomin"_L1, "zoomout"_L1};
static_assert(iconFiles.size() == std::size_t(IconName::ZoomOut) + 1);

/// What points along the reading direction; clocks, ticks and charts do not.
static bool isDirectional(IconName name)
{
    switch (name) {
    case IconName::ArrowLeft:
    case IconName::ArrowRight:
    case IconName::Back:
    case IconName::Forward:
    case IconName::Undo:
    case IconName::Redo:
    case IconName::List:
    case IconName::Sort:
    case IconName::Play:
    case IconName::Quote:
    case IconName::Appraisal:
    case IconName::File:
    case IconName::Note: return true;
    default: return false;
    }
}

QString fileNameOf(IconName name)
{
    return u":/icons/"_s + iconFiles[std::size_t(name)] + u".svg"_s;
}

QList<IconName> allIcons()
{
    QList<IconName> all;
    for (std::size_t i = 0; i < iconFiles.size(); ++i)
        all << IconName(i);
    return all;
}

static QByteArray drawingOf(IconName name)
{
    static QHash<IconName, QByteArray> read;
    auto found = read.constFind(name);
    if (found != read.cend())
        return *found;
    QFile file(fileNameOf(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("The icon %s is missing", qPrintable(file.fileName()));
    return *read.insert(name, file.readAll());
}

/// Large drawings keep fine lines instead of growing bold.
static QByteArray strokeFor(int side)
{
    constexpr double drawn = 1.8, boldestAt = 32;
    const double width = side <= boldestAt ? drawn : drawn * std::pow(boldestAt / side, 0.8);
    return QByteArray::number(width, 'f', 2);
}

static QPixmap pixmapOf(IconName name, const QColor &ink, QSize pixels, bool mirrored)
{
    const QString key = u"icon/%1/%2/%3x%4/%5"_s.arg(int(name))
                            .arg(ink.rgba(), 0, 16)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = std::min(pixels.width(), pixels.height());
    QByteArray drawing = drawingOf(name);
    drawing.replace("currentColor", ink.name().toLatin1());
    drawing.replace("stroke-width=\"1.8\"", "stroke-width=\"" + strokeFor(side) + '"');
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter,
        QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

static bool isMirrored(IconName name)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && isDirectional(name);
}

namespace {

class LineIcon final : public QIconEngine
{
public:
    LineIcon(IconName name, Tone tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, ink(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_name, ink(mode), size, isMirrored(m_name));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new LineIcon(m_name, m_tone); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return tokens().textDisabled;
        if (mode == QIcon::Selected && m_tone == Tone::Secondary)
            return tokens().selText;
        return colourFor(m_tone);
    }

    IconName m_name;
    Tone m_tone;
};

} // namespace

void paintIcon(QPainter &painter, const QRect &rect, IconName name, const QColor &ink)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    QPixmap pixmap = pixmapOf(name, ink, rect.size() * ratio, isMirrored(name));
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QIcon icon(IconName name, Tone tone)
{
    return QIcon(new LineIcon(name, tone));
}

} // namespace throughline::ui
