#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace throughline::exchange {

/// Why a row, a cell or a whole file cannot be taken. The reason is a fixed word from which the ui
/// and the command line make a sentence; the arguments fill it.
///
/// | reason               | arguments                       | about                             |
/// |----------------------|---------------------------------|-----------------------------------|
/// | file-empty           |                                 | no header row                     |
/// | file-not-text        |                                 | NUL characters and no UTF-16 mark |
/// | file-is-a-spreadsheet |                                | an .xlsx or .ods file             |
/// | file-too-large       | limit in MB                     |                                   |
/// | file-too-many-rows   | limit                           |                                   |
/// | file-too-many-columns | limit                          |                                   |
/// | quote-unclosed       |                                 | from this row to the file's end   |
/// | cell-too-long        | limit in characters             |                                   |
/// | row-too-long, row-too-short | cells found, cells expected |                                |
/// | json-invalid         | line, column                    |                                   |
/// | json-not-a-table     |                                 | not an array of flat objects      |
/// | text-damaged         |                                 | broken characters                 |
/// | control-character    |                                 | NUL and the like                  |
/// | column-missing       | name                            | the header                        |
/// | line-broken          |                                 | more than one line in a short cell |
/// | line-too-long        | limit in characters             | a cell that holds a line          |
///
/// Each importer adds words about its own columns; they stand in its header.
struct ImportProblem
{
    int row = 0; ///< as a spreadsheet counts (the header is 1); 0 is the file as a whole
    QString column = {}; ///< as the file spells it; empty for the whole row
    QString reason;
    QStringList arguments = {};

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// The problems of a file: all are counted, and the first thousand kept, which is more than
/// anybody reads.
class ImportProblems
{
public:
    static constexpr int kept = 1000;

    void add(const ImportProblem &problem)
    {
        if (m_total++ < kept)
            m_first.push_back(problem);
    }

    bool isEmpty() const { return m_total == 0; }
    int total() const { return m_total; }
    const std::vector<ImportProblem> &first() const { return m_first; }

private:
    std::vector<ImportProblem> m_first;
    int m_total = 0;
};

} // namespace throughline::exchange
