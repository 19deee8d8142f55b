throughline_test(faults/tst_kill)
target_link_libraries(tst_kill PRIVATE PkgConfig::SQLITE3)
set_tests_properties(tst_kill PROPERTIES LABELS slow)
