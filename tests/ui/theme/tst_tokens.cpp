#include "theme/theme.h"

#include <QTest>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// A7d: the contrasts that the colour table promises, computed again.
class tst_Tokens : public QObject
{
    Q_OBJECT

private slots:
    void everyPairKeepsItsContrast_data();
    void everyPairKeepsItsContrast();
    void ratingsKeepTheirInk_data();
    void ratingsKeepTheirInk();
    void ratingLightnessIsInOrder();
    void talentGridCarriesText();
    void seriesStandOutFromTheSurface();
    void theWholePaletteIsOurs();
};

using Colour = QColor Tokens::*;

struct Pair
{
    const char *name;
    Colour ink, ground;
    double light, dark;
};

/// As ui.md lists them, with the contrast that was measured for both looks.
static const Pair pairs[] = {
    {"text on window", &Tokens::text, &Tokens::window, 15.00, 14.88},
    {"text on surface", &Tokens::text, &Tokens::surface, 16.24, 13.54},
    {"text on surfaceAlt", &Tokens::text, &Tokens::surfaceAlt, 14.60, 12.28},
    {"text on sidebar", &Tokens::text, &Tokens::sidebar, 13.82, 15.44},
    {"text2 on surface", &Tokens::text2, &Tokens::surface, 7.93, 8.80},
    {"text2 on window", &Tokens::text2, &Tokens::window, 7.33, 9.68},
    {"text2 on surfaceAlt", &Tokens::text2, &Tokens::surfaceAlt, 7.13, 7.98},
    {"text2 on sidebar", &Tokens::text2, &Tokens::sidebar, 6.75, 10.04},
    {"textMuted on surface", &Tokens::textMuted, &Tokens::surface, 6.29, 7.28},
    {"textMuted on window", &Tokens::textMuted, &Tokens::window, 5.81, 8.01},
    {"textMuted on surfaceAlt", &Tokens::textMuted, &Tokens::surfaceAlt, 5.65, 6.60},
    {"textMuted on sidebar", &Tokens::textMuted, &Tokens::sidebar, 5.35, 8.30},
    {"textMuted on selBg", &Tokens::textMuted, &Tokens::selBg, 4.79, 4.87},
    {"selText on selBg", &Tokens::selText, &Tokens::selBg, 12.37, 10.84},
    {"text2 on selBg", &Tokens::text2, &Tokens::selBg, 6.04, 5.89},
    {"borderCtl on window", &Tokens::borderCtl, &Tokens::window, 3.37, 5.21},
    {"borderCtl on surface", &Tokens::borderCtl, &Tokens::surface, 3.65, 4.74},
    {"borderCtl on surfaceAlt", &Tokens::borderCtl, &Tokens::surfaceAlt, 3.28, 4.30},
    {"onAccent on accent", &Tokens::onAccent, &Tokens::accent, 6.67, 8.40},
    {"onAccent on accentHover", &Tokens::onAccent, &Tokens::accentHover, 8.58, 10.21},
    {"onAccent on accentPressed", &Tokens::onAccent, &Tokens::accentPressed, 11.04, 12.11},
    {"accent on surface", &Tokens::accent, &Tokens::surface, 6.67, 7.76},
    {"accent on window", &Tokens::accent, &Tokens::window, 6.16, 8.53},
    {"onAccentSoft on accentSoft", &Tokens::onAccentSoft, &Tokens::accentSoft, 7.90, 9.52},
    {"core on surface", &Tokens::core, &Tokens::surface, 6.43, 8.01},
    {"core on window", &Tokens::core, &Tokens::window, 5.94, 8.81},
    {"onCoreSoft on coreSoft", &Tokens::onCoreSoft, &Tokens::coreSoft, 7.94, 9.26},
    {"ok on surface", &Tokens::ok, &Tokens::surface, 6.29, 8.48},
    {"onOkSoft on okSoft", &Tokens::onOkSoft, &Tokens::okSoft, 7.77, 10.21},
    {"warn on surface", &Tokens::warn, &Tokens::surface, 6.33, 9.10},
    {"onWarnSoft on warnSoft", &Tokens::onWarnSoft, &Tokens::warnSoft, 7.82, 10.47},
    {"err on surface", &Tokens::err, &Tokens::surface, 6.54, 7.93},
    {"onErrSoft on errSoft", &Tokens::onErrSoft, &Tokens::errSoft, 7.51, 10.97},
    {"info on surface", &Tokens::info, &Tokens::surface, 7.06, 8.79},
    {"onInfoSoft on infoSoft", &Tokens::onInfoSoft, &Tokens::infoSoft, 8.55, 10.27},
    {"focus on window", &Tokens::focus, &Tokens::window, 6.16, 8.53},
    {"focus on surface", &Tokens::focus, &Tokens::surface, 6.67, 7.76},
    {"focus on sidebar", &Tokens::focus, &Tokens::sidebar, 5.67, 8.84},
    {"focus on selBg", &Tokens::focus, &Tokens::selBg, 5.08, 5.19},
    {"tooltip", &Tokens::window, &Tokens::text, 15.00, 14.88},
};

static double needed(Colour ink)
{
    const bool isOutline = ink == &Tokens::borderCtl || ink == &Tokens::focus;
    return isOutline ? 3 : 4.5;
}

void tst_Tokens::everyPairKeepsItsContrast_data()
{
    QTest::addColumn<int>("pair");
    for (int i = 0; i < int(std::size(pairs)); ++i)
        QTest::newRow(pairs[i].name) << i;
}

void tst_Tokens::everyPairKeepsItsContrast()
{
    QFETCH(int, pair);
    const Pair &p = pairs[pair];
    const double light = contrast(lightTokens().*p.ink, lightTokens().*p.ground);
    const double dark = contrast(darkTokens().*p.ink, darkTokens().*p.ground);
    QVERIFY2(std::abs(light - p.light) < 0.02, qPrintable(QString::number(light)));
    QVERIFY2(std::abs(dark - p.dark) < 0.02, qPrintable(QString::number(dark)));
    QVERIFY(std::min(light, dark) >= needed(p.ink));
}

void tst_Tokens::ratingsKeepTheirInk_data()
{
    QTest::addColumn<int>("level");
    for (int level = 1; level <= 5; ++level)
        QTest::addRow("level %d", level) << level;
}

void tst_Tokens::ratingsKeepTheirInk()
{
    QFETCH(int, level);
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        QVERIFY(contrast(t->ratingInk[level - 1], t->rating[level - 1]) >= 4.5);
        QVERIFY(contrast(t->rating[level - 1], t->surface) >= 3);
    }
}

/// Grey prints and readers who see no hues still see an order.
void tst_Tokens::ratingLightnessIsInOrder()
{
    const QColor black(Qt::black);
    for (int i = 1; i < 5; ++i) {
        QVERIFY(contrast(lightTokens().rating[i], black)
            < contrast(lightTokens().rating[i - 1], black));
        QVERIFY(
            contrast(darkTokens().rating[i], black) > contrast(darkTokens().rating[i - 1], black));
    }
}

void tst_Tokens::talentGridCarriesText()
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()})
        for (const QColor &cell : t->nineBox) {
            QVERIFY(contrast(t->text, cell) >= 7);
            QVERIFY(contrast(t->text2, cell) >= 4.5);
            QVERIFY(contrast(t->focus, cell) >= 3);
        }
}

void tst_Tokens::seriesStandOutFromTheSurface()
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()})
        for (const QColor &series : t->series)
            QVERIFY(contrast(series, t->surface) >= 3);
}

void tst_Tokens::theWholePaletteIsOurs()
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const QPalette palette = paletteFor(*t);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::NoRole)
                continue;
            for (auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)),
                    qPrintable(u"role %1 of group %2"_s.arg(role).arg(int(group))));
        }
    }
}

QTEST_MAIN(tst_Tokens)

#include "tst_tokens.moc"
