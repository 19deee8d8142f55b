throughline_test(core/home/tst_companycheck)
throughline_test(core/home/tst_personas)
