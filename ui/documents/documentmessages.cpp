#include "documents/documentmessages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct DocumentMessages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::DocumentMessages)
};
} // namespace

QString documentMessage(const Error &error)
{
    if (error.reason == u"file-unwritable")
        return DocumentMessages::tr("The file %1 cannot be written. Check the folder, your rights "
                                    "and the space on the disk.")
            .arg(error.arguments.value(0));
    return {};
}

} // namespace throughline::ui
