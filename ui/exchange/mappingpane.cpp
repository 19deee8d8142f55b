#include "exchange/mappingpane.h"

#include "exchange/importwords.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

/// A grid and not a form: a form gives a label one line, however many its words need.
MappingPane::MappingPane(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setColumnStretch(0, 2);
    m_rows->setColumnStretch(1, 3);
    space(*m_rows, 2, 1);
}

/// What the field holds, and below it what its column is called in files where that is another
/// word.
static QWidget *fieldLabel(const QString &called, QWidget &choice)
{
    const QString known = wordForImportField(called);
    const QString words = known.isEmpty() ? called : known;
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    space(*column, 0);
    column->addStretch(1);
    auto *first = new Paragraph(words);
    first->setBuddy(&choice);
    column->addWidget(first);
    if (words.compare(called, Qt::CaseInsensitive) != 0)
        column->addWidget(new Paragraph(called, TextRole::Small, Tone::Secondary));
    column->addStretch(1);
    name(choice, words, called);
    return both;
}

void MappingPane::setFields(const QStringList &header, const std::vector<exchange::Field> &fields,
    const exchange::ColumnMapping &mapping)
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)})
        delete item->widget();
    m_choices.clear();
    for (int field = 0; field < int(fields.size()); ++field) {
        const QString &called = fields[size_t(field)].name;
        auto *choice = new QComboBox;
        choice->setObjectName(u"column_"_s + called);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(15);
        const bool isRequired = fields[size_t(field)].need == exchange::Need::Required;
        choice->addItem(isRequired ? tr("Choose a column") : tr("Not in the file"), -1);
        for (int column = 0; column < header.size(); ++column)
            choice->addItem(
                header[column].isEmpty() ? tr("Column %1").arg(column + 1) : header[column],
                column);
        connect(choice, &QComboBox::activated, this,
            [this, field, choice] { emit columnChosen(field, choice->currentData().toInt()); });
        m_rows->addWidget(fieldLabel(called, *choice), field, 0);
        m_rows->addWidget(choice, field, 1, Qt::AlignVCenter);
        m_choices << choice;
    }
    follow(mapping);
}

void MappingPane::follow(const exchange::ColumnMapping &mapping)
{
    for (int field = 0; field < m_choices.size(); ++field)
        m_choices[field]->setCurrentIndex(mapping.columnOf(field) + 1);
}

} // namespace throughline::ui
