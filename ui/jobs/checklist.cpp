#include "jobs/checklist.h"

#include "forms/iconlabel.h"
#include "forms/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

CheckList::CheckList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"checks"_s);
    space(*m_column, 1);
}

static QWidget *lineWidget(const CheckLine &line)
{
    struct Look
    {
        IconName icon;
        Tone tone;
    };
    const Look look = [&]() -> Look {
        switch (line.kind) {
        case CheckLine::Kind::Fine: return {IconName::Success, Tone::Ok};
        case CheckLine::Kind::Missing: return {IconName::Attention, Tone::Attention};
        case CheckLine::Kind::Advice: return {IconName::Edit, Tone::Info};
        case CheckLine::Kind::Note: break;
        }
        return {IconName::Information, Tone::Secondary};
    }();
    auto widget = new QWidget;
    auto row = new QHBoxLayout(widget);
    space(*row, 2);
    row->addWidget(new IconLabel(look.icon, look.tone), 0, Qt::AlignTop);
    row->addWidget(new Paragraph(line.sentence), 1);
    return widget;
}

void CheckList::show(const QList<CheckLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CheckLine &line : lines)
        m_column->addWidget(lineWidget(line));
}

} // namespace throughline::ui
