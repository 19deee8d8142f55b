#pragma once

#include <QWidget>

class QAction;
class QLineEdit;

namespace throughline::ui {

/// Where an HR lead says why they look at scores before handing in their own (H-24).
class GlassBar final : public QWidget
{
    Q_OBJECT

public:
    GlassBar(QAction &look, QAction &close, QWidget *parent = nullptr);

    QString reason() const;
    void begin();

private:
    QLineEdit *m_reason;
};

} // namespace throughline::ui
