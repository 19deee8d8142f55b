throughline_test(core/storage/tst_migrations)
throughline_test(core/storage/tst_schema)
throughline_test(core/storage/tst_search)
throughline_test(core/storage/tst_store)
