#include "settings/looksettings.h"

#include "forms/button.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "shell/language.h"
#include "shell/preferences.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

LookSettings::LookSettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    auto *form = new QFormLayout;
    space(*form, 3);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    formRow(*form, tr("&Look"), *modeField());
    formRow(*form, tr("Te&xt size"), *textField());
    formRow(*form, tr("L&anguage"), *languageField());
    auto *reset = button(tr("&Reset this page"));
    reset->setObjectName("resetLook"_L1);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_preferences.setMode(Mode::System);
        m_preferences.setTextPercent(100);
        m_preferences.setLanguage({});
    });
    auto *column = new QVBoxLayout(this);
    space(*column, 4, 4);
    column->addWidget(new Heading(tr("Appearance and language")));
    column->addLayout(form);
    column->addWidget(reset, 0, Qt::AlignLeading);
    column->addStretch(1);
}

QWidget *LookSettings::modeField()
{
    auto *field = new QComboBox;
    field->setObjectName("lookMode"_L1);
    field->addItem(tr("As the system"), int(Mode::System));
    field->addItem(tr("Light"), int(Mode::Light));
    field->addItem(tr("Dark"), int(Mode::Dark));
    const auto show = [this, field] {
        const QSignalBlocker quiet(field);
        field->setCurrentIndex(field->findData(int(m_preferences.mode())));
    };
    show();
    connect(&m_preferences, &Preferences::changed, field, show);
    connect(field, &QComboBox::activated, this,
        [this, field] { m_preferences.setMode(Mode(field->currentData().toInt())); });
    return field;
}

QWidget *LookSettings::textField()
{
    auto *field = new QSpinBox;
    field->setObjectName("textPercent"_L1);
    field->setRange(Theme::smallestText, Theme::largestText);
    field->setSingleStep(5);
    field->setSuffix(tr(" %"));
    const auto show = [this, field] {
        const QSignalBlocker quiet(field);
        field->setValue(m_preferences.textPercent());
    };
    show();
    connect(&m_preferences, &Preferences::changed, field, show);
    connect(field, &QSpinBox::editingFinished, this, [this, field] {
        if (field->value() != m_preferences.textPercent())
            m_preferences.setTextPercent(field->value());
    });
    return field;
}

QWidget *LookSettings::languageField()
{
    auto *field = new QComboBox;
    field->setObjectName("language"_L1);
    field->addItem(tr("As the system"), QString());
    for (const QString &code : languages())
        field->addItem(nameOfLanguage(code), code);
    const auto show = [this, field] {
        const QSignalBlocker quiet(field);
        field->setCurrentIndex(std::max(0, field->findData(m_preferences.language())));
    };
    show();
    connect(&m_preferences, &Preferences::changed, field, show);
    connect(field, &QComboBox::activated, this,
        [this, field] { m_preferences.setLanguage(field->currentData().toString()); });
    return field;
}

} // namespace throughline::ui
