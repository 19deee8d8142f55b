#pragma once

#include <QDialog>

class QLineEdit;

namespace throughline::ui {

class Field;

/// S01, "Start a new file": what the company is called and in which folder its file is to be, both
/// filled in already. A company is never made over another.
class NewCompanyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewCompanyDialog(QWidget *parent = nullptr);

signals:
    /// The file does not exist, and its folder does and can be written.
    void chosen(const QString &file);

private:
    void layOut();
    void askForFolder();
    QString file() const;
    void create();

    QLineEdit *m_name;
    QLineEdit *m_folder;
    Field *m_nameField;
    Field *m_folderField;
};

} // namespace throughline::ui
