# Benchmarks are built on demand and run by bench/run, never by ctest: a busy machine makes figures,
# not failures.
qt_add_executable(bench_storage EXCLUDE_FROM_ALL
    bench/bench_storage.cpp
    bench/benchimport.cpp bench/benchimport.h
    bench/bigcompany.cpp bench/bigcompany.h
    bench/rawdatabase.cpp bench/rawdatabase.h
)
qt_add_executable(bench_scrolling EXCLUDE_FROM_ALL
    bench/bench_scrolling.cpp
    bench/bigcompany.cpp bench/bigcompany.h
)
# The program's own window, without its command line.
qt_add_executable(bench_starting EXCLUDE_FROM_ALL
    bench/bench_starting.cpp
    ${PROJECT_SOURCE_DIR}/app/founding.cpp ${PROJECT_SOURCE_DIR}/app/founding.h
    ${PROJECT_SOURCE_DIR}/app/frame.cpp ${PROJECT_SOURCE_DIR}/app/frame.h
)
target_include_directories(bench_starting PRIVATE ${PROJECT_SOURCE_DIR}/app)
foreach(bench bench_starting bench_storage bench_scrolling)
    target_link_libraries(${bench} PRIVATE testsupport PkgConfig::SQLITE3 PkgConfig::LIBPQ)
    target_include_directories(${bench} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
endforeach()
