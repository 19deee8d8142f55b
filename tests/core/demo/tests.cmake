throughline_test(core/demo/tst_agenda)
throughline_test(core/demo/tst_democompany)
throughline_test(core/demo/tst_demohistory)
