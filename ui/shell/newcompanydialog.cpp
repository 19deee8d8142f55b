#include "shell/newcompanydialog.h"

#include "forms/button.h"
#include "forms/field.h"
#include "forms/naming.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

/// Characters that one of the systems this runs on does not allow in a file's name.
static const QRegularExpression &refusedInNames()
{
    static const QRegularExpression refused(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    return refused;
}

NewCompanyDialog::NewCompanyDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(tr("My company")))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(
          QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
          + u"/throughline"_s)))
    , m_nameField(new Field(tr("&Name of the company"), *m_name))
    , m_folderField(new Field(tr("&Folder"), *m_folder))
{
    setObjectName("newCompanyDialog"_L1);
    setWindowTitle(tr("Start a new file"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName("companyName"_L1);
    m_folder->setObjectName("companyFolder"_L1);
    m_folderField->setHint(tr("The file can be read by you alone."));
    layOut();
    m_name->selectAll();
    m_name->setFocus();
}

void NewCompanyDialog::layOut()
{
    auto *browse = button(tr("Choose &another folder…"));
    browse->setObjectName("chooseFolder"_L1);
    connect(browse, &QPushButton::clicked, this, &NewCompanyDialog::askForFolder);
    auto *cancel = button(tr("Cancel"), ButtonKind::Ghost);
    cancel->setObjectName("cancelCompany"_L1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *make = button(tr("&Create"), ButtonKind::Primary);
    make->setObjectName("createCompany"_L1);
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &NewCompanyDialog::create);

    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    auto *column = new QVBoxLayout(this);
    space(*column, 3, 4);
    column->addWidget(m_nameField);
    column->addWidget(m_folderField);
    column->addWidget(browse, 0, Qt::AlignLeading);
    column->addSpacing(sp(2));
    column->addLayout(buttons);
    column->addStretch(1);
    resize(em(36), sizeHint().height());
}

void NewCompanyDialog::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        m_folderField->setProblem({});
    });
    dialog->open();
}

QString NewCompanyDialog::file() const
{
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed()))
        .absoluteFilePath(m_name->text().trimmed() + u".throughline"_s);
}

/// What is wrong is said below its field, and the first such field gets the keyboard.
void NewCompanyDialog::create()
{
    const QString name = m_name->text().trimmed();
    const QString folder = m_folder->text().trimmed();
    const bool isRefused = refusedInNames().match(name).hasMatch() || name.startsWith(u'.');
    m_nameField->setProblem(name.isEmpty() ? tr("Write what the company is called.")
            : isRefused ? tr("A file's name does not begin with a dot and holds none of "
                             "/ \\ : * ? \" < > |. Leave them out.")
            : QFileInfo::exists(file())
            ? tr("There is a company of this name in the folder already. Choose another name.")
            : QString());
    const bool isThere = !folder.isEmpty() && QDir().mkpath(QDir::fromNativeSeparators(folder));
    m_folderField->setProblem(!isThere
            ? tr("This folder is not there and cannot be made. Choose another one.")
            : QFileInfo(QDir::fromNativeSeparators(folder)).isWritable()
            ? QString()
            : tr("You may not write into this folder. Choose another one."));
    for (Field *field : {m_nameField, m_folderField})
        if (field->hasProblem())
            return field->setFocus();
    accept();
    emit chosen(file());
}

} // namespace throughline::ui
