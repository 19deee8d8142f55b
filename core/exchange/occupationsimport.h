#pragma once

#include "exchange/importing.h"
#include "jobs/occupations.h"

namespace throughline::exchange {

/// The occupations of O*NET as job drafts: the title, and the core competency at the level that the
/// published importances suggest (`jobs/occupations.h`); purpose and duties stay empty and are gaps
/// of the draft. The columns are those of `resources/frameworks/onet_29_3_customer_service.csv`; a
/// file needs the code and the title. Only HR imports.
///
/// The code is the job's id. What became of a draft since is kept, but for its title and core
/// level; approved versions are left alone, with the remark "occupation-in-use".
///
/// | reason             | arguments        |
/// |--------------------|------------------|
/// | code-missing       |                  |
/// | key-twice          | the earlier row  |
/// | title-missing      |                  |
/// | importance-invalid | what was written |
class OccupationsImport final : public Importer
{
public:
    const std::vector<Field> &fields() const override;
    Result<void> allowed(const storage::Session &session) const override;
    void check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
        ImportProgress &progress) override;
    void write(storage::Connection &db, ImportProgress &progress) override;

private:
    enum class Action { Add, Change };
    struct Staged
    {
        jobs::Occupation occupation;
        Action action;
    };

    void stageRow(const MappedTable &rows, int row, ImportReport &report);

    struct Known
    {
        QString title;
        int level;
        bool isEditable;
    };
    QHash<QString, Known> m_known; // by code
    KeysSeen m_codes;
    std::vector<Staged> m_staged;
};

/// The occupation with this code in the list that comes with the program, for explaining a level.
std::optional<jobs::Occupation> builtInOccupation(const QString &code);

/// The occupations in whose title every one of these words begins a word; all for none. Any thread.
std::vector<jobs::Occupation> builtInOccupationsLike(const QString &words);

/// The list itself, as a file has it.
Table builtInOccupations();

} // namespace throughline::exchange
