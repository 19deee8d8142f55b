throughline_test(core/jobs/tst_dutycoverage)
throughline_test(core/jobs/tst_describingjobs)
throughline_test(core/jobs/tst_jobs)
throughline_test(core/jobs/tst_jobwording)
