#include "succession/successionmessages.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct SuccessionMessages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::SuccessionMessages)
};
} // namespace

QString successionMessage(const Error &error)
{
    static const QHash<QString, const char *> sentences{
        {u"key-position-reason-missing"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "Say in at least ten characters why this position is a key one.")},
        {u"successor-proof-missing"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "Say in at least ten characters what proves the readiness.")},
        {u"successor-is-incumbent"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "This person holds the position already. Name somebody else.")},
        {u"successor-has-left"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "This person is not employed here any more. Name somebody else.")},
        {u"successor-own"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "You cannot name yourself. Ask another executive.")},
        {u"potential-own"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "You cannot assess your own potential. Your manager does that.")},
        {u"potential-reasons-missing"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "Give two reasons of at least ten characters each: what you have seen, not what "
                "you expect.")},
        {u"potential-fixed"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "An assessment of potential is not changed afterwards. Make a new one.")},
        {u"succession-plan-kept"_s,
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionMessages",
                "What a succession plan held stays on record. Take it off the plan instead.")},
    };
    const char *sentence = sentences.value(error.reason);
    return sentence ? SuccessionMessages::tr(sentence) : QString();
}

} // namespace throughline::ui
