throughline_test(core/jobs/tst_jobs)
