#include "shell/messages.h"

#include "competency/competencymessages.h"
#include "documents/documentmessages.h"
#include "hiring/hiringmessages.h"
#include "jobs/jobmessages.h"
#include "people/peoplemessages.h"
#include "performance/performancemessages.h"
#include "security/securitywords.h"
#include "shell/filledsentence.h"
#include "shell/sentences.h"
#include "succession/successionmessages.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

QString sentenceFrom(std::span<const Sentence> sentences, const Error &error)
{
    for (const Sentence &sentence : sentences)
        if (error.reason == sentence.reason)
            return filledSentence(Messages::tr(sentence.text), error.arguments);
    return {};
}

QString foundationMessage(const Error &error)
{
    const QString place = sentenceFrom(placeSentences(), error);
    return place.isEmpty() ? sentenceFrom(ruleSentences(), error) : place;
}

/// Better than nothing for a word that no area knows; the test of all words keeps this unused.
static QString sentenceForKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return foundationMessage({kind, u"not-found"_s});
    case Error::Kind::Conflict: return foundationMessage({kind, u"changed-meanwhile"_s});
    case Error::Kind::Forbidden: return foundationMessage({kind, u"not-allowed"_s});
    case Error::Kind::Invalid: return foundationMessage({kind, u"value-refused"_s});
    case Error::Kind::Busy: return foundationMessage({kind, u"database-locked"_s});
    case Error::Kind::Unavailable: return foundationMessage({kind, u"server-lost"_s});
    case Error::Kind::Cancelled: return foundationMessage({kind, u"cancelled"_s});
    case Error::Kind::Broken: return foundationMessage({kind, u"program-fault"_s});
    }
    Q_UNREACHABLE();
}

QString messageFor(const Error &error)
{
    using Source = QString (*)(const Error &);
    static constexpr Source sources[]
        = {foundationMessage, competencyMessage, documentMessage, hiringMessage, jobMessage,
            peopleMessage, performanceMessage, securityMessage, successionMessage};
    for (const Source source : sources)
        if (const QString sentence = source(error); !sentence.isEmpty())
            return sentence;
    return sentenceForKind(error.kind);
}

} // namespace throughline::ui
