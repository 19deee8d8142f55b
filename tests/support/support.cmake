# What several tests need: databases on both systems, and the checks every screen has to pass.
qt_add_library(testsupport ${THROUGHLINE_LIBRARY}
    support/hiringcase.cpp support/hiringcase.h
    support/keychecks.cpp
    support/looks.cpp support/looks.h
    support/namechecks.cpp
    support/paintchecks.cpp
    support/scratchdatabase.cpp support/scratchdatabase.h
    support/screenchecks.cpp support/screenchecks.h
    support/sizechecks.cpp
    support/smallcompany.cpp support/smallcompany.h
    support/tablefiles.h
    support/thoroughness.h
)
target_include_directories(testsupport PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(testsupport PUBLIC ui Qt6::Test)
target_compile_definitions(testsupport PUBLIC SOURCE_DIR="${PROJECT_SOURCE_DIR}")
if(THROUGHLINE_PCH)
    target_precompile_headers(testsupport PRIVATE <QAbstractItemModel> <QAction> <QApplication>
        <QDateTime> <QFutureWatcher> <QLabel> <QLineEdit> <QList> <QPushButton> <QSqlDatabase>
        <QSqlQuery> <QString> <QTableView> <QTest> <QTextEdit> <QVariant> <QWidget> <algorithm>
        <functional> <memory> <optional> <ranges> <vector>)
endif()
