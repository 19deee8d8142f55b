#include "forms/percent.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct Percent
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::Percent)
};
} // namespace

static QString percentPattern()
{
    //: A percentage: the number, and the sign with the space that the language puts between them
    return Percent::tr("%1 %");
}

QString percentText(double percent, int decimals)
{
    return percentPattern().arg(QLocale().toString(percent, 'f', decimals));
}

void showAsPercent(QSpinBox &box)
{
    const QString pattern = percentPattern();
    const qsizetype number = pattern.indexOf(u"%1"_s);
    box.setPrefix(pattern.left(number));
    box.setSuffix(pattern.mid(number + 2));
}

} // namespace throughline::ui
