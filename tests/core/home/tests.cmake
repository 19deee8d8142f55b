throughline_test(core/home/tst_companycheck)
throughline_test(core/home/tst_desk)
throughline_test(core/home/tst_personas)
throughline_test(core/home/tst_entrances)
