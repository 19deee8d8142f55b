throughline_test(ui/hiring/tst_exceptions)
throughline_test(ui/hiring/tst_hiringpages)
throughline_test(ui/hiring/tst_hiringsteps)
throughline_test(ui/hiring/tst_interviewpage)
