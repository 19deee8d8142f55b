throughline_test(core/performance/tst_attainment)
throughline_test(core/performance/tst_finalscore)
throughline_test(core/performance/tst_template)
