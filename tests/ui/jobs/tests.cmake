throughline_test(ui/jobs/tst_jobconflicts)
throughline_test(ui/jobs/tst_jobmerge)
throughline_test(ui/jobs/tst_jobpages)
