throughline_test(core/people/tst_directorylist)
throughline_test(core/people/tst_person)
throughline_test(core/people/tst_reportingline)
throughline_test(core/people/tst_staffing)
