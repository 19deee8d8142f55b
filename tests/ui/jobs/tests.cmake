throughline_test(ui/jobs/tst_jobpages)
