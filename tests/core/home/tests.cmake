throughline_test(core/home/tst_companycheck)
