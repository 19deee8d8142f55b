throughline_test(core/demo/tst_democompany)
